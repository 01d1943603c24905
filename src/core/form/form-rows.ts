import type { Words } from '../model/words';
import type { Condition } from './record-rules';

/** What the rows of a form's table are where they are not keyed by fields or units that the office names. */
export type FormRows = RegisterRows | FixedRows;

/** A record a row, as many as there are: known by captions alone, in any order, with or without a row of numbers. */
export interface RegisterRows {
  readonly kind: 'register';
  /** The column whose value names a record. */
  readonly identity: string;
  /** Columns without which a list is no register of the form. */
  readonly needs: readonly string[];
  /** Where neither code nor title tells the form, one of these columns has to. */
  readonly telling: readonly string[];
  /** What is counted over the records: figures of the sheet, which indicators and reports name. */
  readonly counts: readonly RecordCount[];
}

/** How many records fulfil all of `when` and none of `unless`. Not known where a column of `when` is not on the sheet. */
export interface RecordCount {
  readonly name: string;
  readonly words: Words;
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
}

/** Rows that the form gives, in its order: one that is not there and one that is not the form's are said. */
export interface FixedRows {
  readonly kind: 'fixed';
  readonly rows: readonly FixedRow[];
}

export interface FixedRow {
  /** Key under which rows of several sheets are the same. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}
