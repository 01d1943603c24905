import type { LogAction } from '../../model/appraisal-log';

/** Columns of the log of an appraisal. */
export type LogColumn =
  'row' | 'at' | 'who' | 'round' | 'criterion' | 'action' | 'self' | 'before' | 'after' | 'reason' | 'basis' | 'hash';

/**
 * The log of an appraisal as data: the sheet it stands in, and the words that are in its cells. The words are read again,
 * so that a form with other words does not know logs that were written by this one.
 */
export interface LogForm {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  /** In the order of the sheet; widths in characters. */
  readonly columns: readonly { readonly column: LogColumn; readonly caption: string; readonly width: number }[];
  readonly actions: Readonly<Record<LogAction, string>>;
  /** Captions of the columns that a score sheet without them is given. */
  readonly appended: Readonly<Record<'appraised' | 'note', { readonly caption: string; readonly width: number }>>;
  /** What stands before a reason of the council where the unit's own explanation stands in the same cell. */
  readonly opinion: string;
  /** Before a note of the sheet that the log takes over: it may be the unit's, and is never taken for the council's. */
  readonly noted: string;
}
