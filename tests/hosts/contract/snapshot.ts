/** One sheet as a reader sees it, in words that belong to no host. Lengths in points. */
export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: readonly [rows: number, columns: number] | null;
  readonly gridlines: boolean;
  readonly page: Readonly<Record<string, unknown>>;
  readonly breaks: readonly number[];
  readonly links: Readonly<Record<string, readonly [target: string, location: string, tip: string]>>;
  readonly charts: readonly ChartSnapshot[];
  readonly lines: readonly (readonly [left: number, top: number, length: number])[];
}

export interface CellSnapshot {
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly look: string;
  readonly colour: string;
  readonly fill: string;
  readonly align: string;
  readonly borders: string;
}

export interface ChartSnapshot {
  readonly title: string;
  readonly over: string;
  readonly series: readonly (readonly [kind: string, name: string, values: string, categories: string])[];
  readonly colours: readonly string[];
  readonly labels: string;
  readonly gapWidth: number;
  readonly titles: readonly [category: string, value: string];
  readonly scale: readonly [minimum: unknown, maximum: unknown, unit: unknown];
  readonly axisFormat: string;
  readonly legend: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly (readonly [name: string, refersTo: string])[];
}

/** A cell that nothing was done to. */
export const EMPTY_CELL: CellSnapshot = {
  value: null,
  formula: null,
  format: 'General',
  font: 'Times New Roman',
  size: 11,
  look: '',
  colour: '000000',
  fill: '',
  align: 'General Bottom',
  borders: '',
};

/** Cells that differ from an empty one, by address. */
export function kept(cells: readonly (readonly [address: string, cell: CellSnapshot])[]): SheetSnapshot['cells'] {
  const empty = JSON.stringify(EMPTY_CELL);
  return Object.fromEntries(cells.filter(([, cell]) => JSON.stringify(cell) !== empty));
}

/** Points to a tenth: hosts keep lengths in units of their own. */
export function points(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Numbers to 12 digits: engines differ in the last bit. A text of nothing shows nothing. */
export function value(given: unknown): unknown {
  if (given === '') return null;
  return typeof given === 'number' ? Number(given.toPrecision(12)) : given;
}
