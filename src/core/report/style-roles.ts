/**
 * How a cell of the report looks, by its role. This table is the only place where a look is written down; every host
 * translates it, so that a file and an open workbook look the same. Sizes in points, colours as RGB in hex.
 */
export interface CellLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal: 'left' | 'centre' | 'right';
  readonly vertical: 'top' | 'centre' | 'bottom';
  readonly wrap?: boolean;
  /** Keeps text and numbers off the border, by about one and a half digits. */
  readonly indented?: boolean;
  readonly bordered?: boolean;
  /** Number format code in US English; text where absent. */
  readonly format?: string;
}

export const REPORT_FONT = 'Times New Roman';
/** Size of the workbook's default font; column widths count its digits. */
export const DEFAULT_SIZE = 11;

/** Colours of a chart's series: dark and light, so that they stay apart on a black-and-white printer. */
export const CHART_COLOURS = { first: '2F5D8A', second: 'A9C4DE', target: 'B02A1A' } as const;

export const COUNT_FORMAT = '#,##0';
export const PERCENT_FORMAT = '0.00%';
export const SCORE_FORMAT = '#,##0.00#';
export const POINTS_FORMAT = '+0.00;-0.00;0.00';

const CELL = { size: 11, vertical: 'centre', bordered: true } as const;
const TEXT = { ...CELL, horizontal: 'left', wrap: true, indented: true } as const;
const CENTRE = { ...CELL, horizontal: 'centre', wrap: true } as const;
const NUMBER = { ...CELL, horizontal: 'right', indented: true } as const;
const SUBTOTAL = { bold: true, italic: true, fill: 'F7F7F7' } as const;
const TOTAL = { bold: true, fill: 'EDEDED' } as const;
const COUNT = { ...NUMBER, format: COUNT_FORMAT } as const;
const RATE = { ...CELL, horizontal: 'centre', format: PERCENT_FORMAT } as const;
const POINTS = { ...CELL, horizontal: 'centre', format: POINTS_FORMAT } as const;
const SCORE = { ...CELL, horizontal: 'centre', format: SCORE_FORMAT } as const;
const MARK = { ...CENTRE, size: 10, italic: true, colour: '7F3F00' } as const;
const LINE = { size: 12, horizontal: 'centre', vertical: 'centre', wrap: true } as const;

export const STYLE_ROLES = {
  agency: { ...LINE },
  'agency-name': { ...LINE, bold: true },
  nation: { ...LINE, bold: true, wrap: false },
  motto: { ...LINE, size: 13, bold: true, wrap: false },
  'place-date': { ...LINE, size: 13, italic: true },
  'form-code': { ...LINE, horizontal: 'left', bold: true },
  'form-line': { ...LINE, horizontal: 'left' },
  title: { ...LINE, size: 14, bold: true },
  subtitle: { ...LINE, italic: true },
  'unit-of-count': { size: 11, italic: true, horizontal: 'right', vertical: 'bottom' },
  addressee: { ...LINE, size: 13, bold: true },
  summary: { size: 12, horizontal: 'left', vertical: 'centre', wrap: true },

  caption: { ...CENTRE, bold: true, fill: 'E7EDF3' },
  'caption-number': { ...CENTRE, size: 10, italic: true },

  number: { ...CENTRE },
  text: { ...TEXT },
  centre: { ...CENTRE },
  count: { ...COUNT },
  computed: { ...COUNT, fill: 'F2F2F2' },
  'computed-score': { ...SCORE, fill: 'F2F2F2' },
  'computed-rate': { ...RATE, fill: 'F2F2F2' },
  closed: { ...CENTRE, fill: 'F2F2F2' },
  rate: { ...RATE },
  points: { ...POINTS },
  score: { ...SCORE },
  // From none to all of the points: the less, the stronger the ground, and the lowest two in bold as well.
  'share-1': { ...SCORE, bold: true, fill: 'F4B6A6' },
  'share-2': { ...SCORE, bold: true, fill: 'F9D2B0' },
  'share-3': { ...SCORE, fill: 'FDEBC8' },
  'share-4': { ...SCORE, fill: 'EEF4DF' },
  'share-5': { ...SCORE, fill: 'D5EBD5' },
  mark: { ...MARK },
  link: { ...CENTRE, underline: true, colour: '1F4E99' },

  section: { ...TEXT, bold: true, fill: 'F7F7F7' },
  'section-number': { ...CENTRE, bold: true, fill: 'F7F7F7' },

  'subtotal-text': { ...TEXT, ...SUBTOTAL },
  'subtotal-count': { ...COUNT, ...SUBTOTAL },
  'subtotal-rate': { ...RATE, ...SUBTOTAL },
  'subtotal-points': { ...POINTS, ...SUBTOTAL },
  'subtotal-score': { ...SCORE, ...SUBTOTAL },
  'subtotal-centre': { ...CENTRE, ...SUBTOTAL },
  'subtotal-mark': { ...MARK, ...SUBTOTAL },
  'total-text': { ...TEXT, ...TOTAL },
  'total-count': { ...COUNT, ...TOTAL },
  'total-rate': { ...RATE, ...TOTAL },
  'total-points': { ...POINTS, ...TOTAL },
  'total-score': { ...SCORE, ...TOTAL },
  'total-centre': { ...CENTRE, ...TOTAL },
  'total-mark': { ...MARK, ...TOTAL },

  'note-title': { size: 11, bold: true, italic: true, horizontal: 'left', vertical: 'top' },
  note: { size: 11, horizontal: 'left', vertical: 'top', wrap: true },
  'sign-title': { size: 13, bold: true, horizontal: 'centre', vertical: 'top', wrap: true },
  'sign-hint': { size: 12, italic: true, horizontal: 'centre', vertical: 'top', wrap: true },
  'sign-name': { size: 13, bold: true, horizontal: 'centre', vertical: 'centre', wrap: true },
} as const satisfies Readonly<Record<string, CellLook>>;

export type StyleRole = keyof typeof STYLE_ROLES;

/** The look of a role. */
export function lookOf(role: StyleRole): CellLook {
  return STYLE_ROLES[role];
}
