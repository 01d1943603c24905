import type { CellStyle } from 'hucre';
import { changedFormat, NO_BORDER, PLAIN, type Border, type CellFormat } from './cell-format';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The look of a cell as the library for files has it. */
export function styleOf(format: CellFormat): CellStyle {
  const sides = SIDES.filter((side) => format[side].style !== 'None');
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      color: { rgb: format.fontColor.slice(1) },
      ...(format.bold ? { bold: true } : {}),
      ...(format.italic ? { italic: true } : {}),
      ...(format.underline === 'Single' ? { underline: true } : {}),
    },
    ...(format.fill === ''
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: format.fill.slice(1) } } }),
    ...(sides.length === 0
      ? {}
      : {
          border: Object.fromEntries(
            sides.map((side) => [side, { style: 'thin', color: { rgb: format[side].color.slice(1) } }]),
          ),
        }),
    alignment: {
      horizontal: format.horizontal.toLowerCase() as 'general',
      vertical: format.vertical.toLowerCase() as 'bottom',
      ...(format.wrap ? { wrapText: true } : {}),
      ...(format.indent > 0 ? { indent: format.indent } : {}),
    },
    ...(format.numberFormat === 'General' ? {} : { numFmt: format.numberFormat }),
  };
}

/** The look of a cell of the strict host, from the library's. */
export function formatOf({ font, fill, border = {}, alignment, numFmt }: CellStyle): CellFormat {
  const side = (name: (typeof SIDES)[number]): Border => {
    const line = border[name];
    return line ? { style: 'Continuous', color: `#${line.color?.rgb ?? '000000'}`, weight: 'Thin' } : NO_BORDER;
  };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return changedFormat(PLAIN, {
    numberFormat: numFmt ?? 'General',
    fontName: font?.name ?? PLAIN.fontName,
    fontSize: font?.size ?? PLAIN.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ? 'Single' : 'None',
    fontColor: `#${font?.color?.rgb ?? '000000'}`,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? `#${fill.fgColor?.rgb ?? 'FFFFFF'}` : '',
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: capital(alignment?.vertical ?? 'bottom'),
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
  });
}
