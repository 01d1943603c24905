import type { Inflater } from './zip/inflater';

/**
 * How much of a file is read before it is refused. All are counts of what was really met, never of what the file
 * declares. They protect the machine from a file, not the user from a large report: a commune's workbook stays below
 * each of them by a factor of a hundred and more.
 */
export interface ReadLimits {
  /** Bytes after inflating, over all parts read; also the size of the file itself, and characters of expanded formulas. */
  readonly bytes: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Merged areas, over all sheets. */
  readonly merges: number;
  /** Shared strings. */
  readonly strings: number;
  /** Elements open inside each other in one XML part. */
  readonly depth: number;
  /** Time for one file. Looked at while our own reader works; a library that reads an old format is not interrupted. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 200 * 1024 * 1024,
  cells: 2_000_000,
  merges: 100_000,
  strings: 2_000_000,
  depth: 100,
  milliseconds: 20_000,
};

/** Characters of one formula; a spreadsheet program takes half of it. Longer ones are damage. */
export const MAX_FORMULA_LENGTH = 16_384;

export interface ReadOptions {
  /** Those given replace the default of the same name. */
  readonly limits?: Partial<ReadLimits>;
  /** How to inflate; a host with a faster way than ours in JavaScript gives it here. */
  readonly inflater?: Inflater;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}
