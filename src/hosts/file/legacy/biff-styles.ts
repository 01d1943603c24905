import type { Border, BorderSide, CellLook } from '../../../core/model/workbook-look';

/** Colours of .xls by number, from 8 on; see [MS-XLS] 2.5.161. A file may bring others. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const FIRST_COLOR = 8;
const LINES: readonly (Pick<Border, 'width' | 'line'> | null)[] = [
  null,
  { width: 1, line: 'solid' },
  { width: 2, line: 'solid' },
  { width: 1, line: 'dashed' },
  { width: 1, line: 'dotted' },
  { width: 3, line: 'solid' },
  { width: 3, line: 'double' },
  { width: 1, line: 'dotted' },
  { width: 2, line: 'dashed' },
  { width: 1, line: 'dashed' },
  { width: 2, line: 'dashed' },
  { width: 1, line: 'dashed' },
  { width: 2, line: 'dashed' },
  { width: 2, line: 'dashed' },
];
const HORIZONTAL = [
  undefined,
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'center-across',
  'distributed',
] as const satisfies readonly CellLook['horizontal'][];
const VERTICAL = ['top', 'center', undefined, 'justify', 'distributed'] as const;
const STACKED = 255;
const utf16 = new TextDecoder('utf-16le');
const latin = new TextDecoder('latin1');

export type Colors = readonly string[];

export function usualColors(): string[] {
  return PALETTE.split(' ').map((color) => `#${color}`);
}

/** The font in a FONT record. */
export function biffFont(view: DataView, at: number, end: number, colors: Colors): Partial<CellLook> {
  const flags = view.getUint16(at + 2, true);
  const color = colors[view.getUint16(at + 4, true) - FIRST_COLOR];
  const isWide = (view.getUint8(at + 15) & 1) === 1;
  const length = Math.min(view.getUint8(at + 14) << (isWide ? 1 : 0), end - at - 16);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 16, Math.max(0, length));
  return {
    fontName: (isWide ? utf16 : latin).decode(name),
    fontSize: view.getUint16(at, true) / 20,
    ...(view.getUint16(at + 6, true) >= 600 && { bold: true as const }),
    ...((flags & 2) !== 0 && { italic: true as const }),
    ...((flags & 8) !== 0 && { strike: true as const }),
    ...(view.getUint8(at + 10) !== 0 && { underline: true as const }),
    ...(color !== undefined && { color }),
  };
}

/** The look in an XF record; `fonts` as they stand in the file. */
export function biffLook(view: DataView, at: number, fonts: readonly Partial<CellLook>[], colors: Colors): CellLook {
  const font = view.getUint16(at, true);
  const alignment = view.getUint8(at + 6);
  const turned = view.getUint8(at + 7);
  const indent = view.getUint8(at + 8) & 0x0f;
  const lines = view.getUint32(at + 10, true);
  const rest = view.getUint32(at + 14, true);
  const borders: Partial<Record<BorderSide, Border>> = {};
  const draw = (side: BorderSide, kind: number, color: number): void => {
    const line = LINES[kind];
    if (line) borders[side] = { ...line, color: colors[color - FIRST_COLOR] ?? '#000000' };
  };
  draw('left', lines & 0x0f, (lines >>> 16) & 0x7f);
  draw('right', (lines >>> 4) & 0x0f, (lines >>> 23) & 0x7f);
  draw('top', (lines >>> 8) & 0x0f, rest & 0x7f);
  draw('bottom', (lines >>> 12) & 0x0f, (rest >>> 7) & 0x7f);
  const horizontal = HORIZONTAL[alignment & 7];
  const vertical = VERTICAL[(alignment >>> 4) & 7];
  const fill = rest >>> 26 === 1 ? colors[(view.getUint16(at + 18, true) & 0x7f) - FIRST_COLOR] : undefined;
  return {
    // There is no font 4: the numbers jump over it.
    ...fonts[font > 4 ? font - 1 : font],
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(fill !== undefined && { fill }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...((alignment & 8) !== 0 && { wraps: true as const }),
    ...((view.getUint8(at + 8) & 0x10) !== 0 && { shrinks: true as const }),
    ...(indent > 0 && { indent }),
    ...(turned === STACKED && { rotation: 'stacked' as const }),
    ...(turned > 0 && turned <= 180 && { rotation: turned > 90 ? 90 - turned : turned }),
    locked: (view.getUint8(at + 4) & 1) === 1,
  };
}
