import type { CSSProperties } from 'react';
import type { ShownCell } from '../../app/view/sheet-window';

/** Pixels that a letter takes of a point of its font's size, about. */
const LETTER = 0.67;

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
    ...(look.underline || look.strike
      ? { textDecoration: `${look.underline ? 'underline' : ''} ${look.strike ? 'line-through' : ''}` }
      : {}),
    ...(look.indent === undefined
      ? {}
      : { [align === 'right' ? 'paddingInlineEnd' : 'paddingInlineStart']: `${String(2 + look.indent * 9)}px` }),
  };
}

/** How its text is drawn inside it: cut at its edges, turned, made small. */
export function textStyle({ look, text, width, height, textWidth }: ShownCell): CSSProperties {
  const { rotation, shrinks, fontSize = 11, indent = 0 } = look;
  const room = textWidth - 4 - indent * 9;
  if (rotation === undefined) {
    const wanted = text.length * fontSize * LETTER;
    const size = shrinks && wanted > room ? Math.max(4, (fontSize * room) / wanted) : null;
    return {
      maxWidth: `${String(room)}px`,
      maxHeight: `${String(height)}px`,
      ...(size === null ? {} : { fontSize: `${size.toFixed(1)}pt` }),
    };
  }
  if (rotation === 'stacked') {
    return {
      writingMode: 'vertical-lr',
      textOrientation: 'upright',
      whiteSpace: 'pre',
      maxHeight: `${String(height)}px`,
    };
  }
  if (Math.abs(rotation) === 90) {
    return {
      writingMode: 'vertical-rl',
      maxHeight: `${String(height - 4)}px`,
      maxWidth: `${String(width)}px`,
      ...(rotation > 0 ? { transform: 'rotate(180deg)' } : {}),
    };
  }
  return { transform: `rotate(${String(-rotation)}deg)` };
}
