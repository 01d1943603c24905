/** How a cell looks, in Office.js words. Never changed in place: cells share one. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly fontColor: string;
  /** "" for no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Border;
  readonly bottom: Border;
  readonly left: Border;
  readonly right: Border;
  readonly locked: boolean;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const PLAIN: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  locked: true,
};

const known = new Map<string, CellFormat>([[JSON.stringify(PLAIN), PLAIN]]);
const changes = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The same object for the same look, so that a large sheet holds few and they can be compared as such. */
export function changedFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const own = changes.get(format) ?? new Map<string, CellFormat>();
  changes.set(format, own);
  const what = JSON.stringify(change);
  const before = own.get(what);
  if (before) return before;
  const next = { ...format, ...change };
  const key = JSON.stringify(next);
  const same = known.get(key) ?? next;
  known.set(key, same);
  own.set(what, same);
  return same;
}
