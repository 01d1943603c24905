import type { Sums } from './row-figures';

/**
 * - `record`: counted. `part`: of the record above it, not counted again.
 * - `head`: the sum of the rows under it. `sum`: the sum of rows above it. `total`: the sum of all records above; the table ends there.
 * - `aside`: no row of the table.
 */
export type RowRole = 'record' | 'part' | 'head' | 'sum' | 'total' | 'aside';

/** What was decided at one row, and before it. */
export interface Step {
  readonly before: Step | null;
  readonly index: number;
  /** Null for a row without figures, which only ended heads. */
  readonly role: RowRole | null;
  /** A sum adds up the records below this row; -1 for all. */
  readonly from: number;
  /** Heads whose rows end above this row. */
  readonly ended: readonly number[];
}

/** A place below which the rows may be summed up by themselves. */
export interface Mark {
  readonly index: number;
  readonly sums: Sums;
  readonly records: number;
}

/** A row that stands for the rows under it, while these go on. */
export interface Head extends Mark {
  readonly rank: number;
  /** The last row under it, where figures or a formula tell; null where numbers do. */
  readonly end: number | null;
}

/** The last record, whose parts may follow. */
export interface Whole {
  readonly index: number;
  readonly parts: Sums | null;
  readonly count: number;
  readonly rank: number | null;
  /** Numbers or captions tell that they are parts. */
  readonly told: boolean;
}

/** A reading of the rows so far. Never changed once made. */
export interface State {
  /** Bits: what figures explain less what it costs to believe. */
  readonly score: number;
  readonly last: Step | null;
  /** Of all records so far. */
  readonly sums: Sums;
  readonly records: number;
  readonly marks: readonly Mark[];
  readonly heads: readonly Head[];
  readonly whole: Whole | null;
  /** The role of each kind of numbering, two bits a kind. */
  readonly kinds: number;
  /** The row of the sheet above which the table has ended; null while it goes on. */
  readonly closed: number | null;
  /** What the rows behind the end have cost. */
  readonly behind: number;
  /** Behind the end a gap or a caption has come: what follows is something else. */
  readonly left: boolean;
  /** Rows left out since the last one that was not. */
  readonly skipped: number;
  /** A row above is called the total of all; records followed it. */
  readonly calledTotal: boolean;
  /** A sum stands above. */
  readonly hasSums: boolean;
  /** The last row of the sheet that was the sum of all records above it; -1 for none. */
  readonly summedUp: number;
}

/** A reading of all rows. */
export interface Reading {
  readonly score: number;
  readonly last: Step | null;
  /** Heads that end with the table. */
  readonly ended: readonly number[];
  readonly counted: Sums;
}

export function beginning(columns: number): State {
  const sums: Sums = new Float64Array(columns * 2);
  return {
    score: 0,
    last: null,
    sums,
    records: 0,
    marks: [{ index: -1, sums, records: 0 }],
    heads: [],
    whole: null,
    kinds: 0,
    closed: null,
    behind: 0,
    left: false,
    skipped: 0,
    calledTotal: false,
    hasSums: false,
    summedUp: -1,
  };
}

/** Sums reach back to one of the last marks, or to the first row. */
const MOST_MARKS = 8;

export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return [...marks.slice(0, 1), ...marks.slice(1).slice(-(MOST_MARKS - 2)), mark];
}

export function markAt({ sums, records }: State, index: number): Mark {
  return { index, sums, records };
}

export function wholeAt(index: number): Whole {
  return { index, parts: null, count: 0, rank: null, told: true };
}

const NONE: readonly number[] = [];

export function step(after: State, before: State, index: number, role: RowRole | null, from = -1): Step {
  const ended = before.heads === after.heads ? NONE : before.heads.slice(after.heads.length).map((head) => head.index);
  return { before: before.last, index, role, from, ended };
}
