import type { CSSProperties } from 'react';
import type { ShownCell } from '../../app/view/sheet-window';

/** How a cell's own look is drawn. The sheet is paper: white ground and its author's colours, whatever the theme. */
export function cellStyle({ look, left, width, height, align }: ShownCell, showsGrid: boolean): CSSProperties {
  const { borders, fontName, fontSize, vertical, color, fill } = look;
  const grid = showsGrid && fill === undefined ? '1px solid #e1e1e1' : '1px solid transparent';
  const line = (side: 'right' | 'bottom'): string => {
    const border = borders?.[side];
    return border ? `${String(border.width)}px ${border.line} ${border.color}` : grid;
  };
  return {
    // A cell shares its edges with the cells before it.
    left: `${String(left - 1)}px`,
    top: '-1px',
    width: `${String(width + 1)}px`,
    height: `${String(height + 1)}px`,
    borderRight: line('right'),
    borderBottom: line('bottom'),
    ...(borders?.top ? { borderTop: `${String(borders.top.width)}px ${borders.top.line} ${borders.top.color}` } : {}),
    ...(borders?.left
      ? { borderLeft: `${String(borders.left.width)}px ${borders.left.line} ${borders.left.color}` }
      : {}),
    alignItems: vertical === 'top' ? 'flex-start' : vertical === undefined ? 'flex-end' : 'center',
    justifyContent: align === 'right' ? 'flex-end' : align === 'center' ? 'center' : 'flex-start',
    textAlign: align,
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(color === undefined ? {} : { color }),
    ...(fontName === undefined ? {} : { fontFamily: `"${fontName.replaceAll('"', '')}", "Liberation Serif", serif` }),
    ...(fontSize === undefined ? {} : { fontSize: `${String(fontSize)}pt` }),
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.underline ? { textDecoration: 'underline' } : {}),
    ...(look.indent === undefined ? {} : { paddingInlineStart: `${String(3 + look.indent * 9)}px` }),
  };
}
