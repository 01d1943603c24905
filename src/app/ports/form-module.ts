import type { CheckedFile, Content } from '../../core/model/checked-file';
import type { ComputedSheet } from '../../core/model/computed-sheet';
import type { Finding } from '../../core/model/finding';
import type { ScoreSheet } from '../../core/model/score-sheet';
import type { WorkbookData } from '../../core/model/sheet-data';
import type { Submission } from '../../core/model/submission';
import type { ReadContext } from '../../core/table/read/read-submission';
import type { Settings } from '../../core/settings/settings';

/** What reading by one form gave. */
export interface FormReading extends Pick<CheckedFile, 'content' | 'unread'> {
  /** In the order of sheet, row and column. */
  readonly findings: readonly Finding[];
}

/** What checking compares with, beside the form's own rules. */
export interface CheckContext {
  readonly settings: Settings;
  /** The same unit's return of the period before. */
  readonly previousOf: (submission: Submission) => Submission | null;
  /** What the rules of its set give for a score sheet; null where it is made by no known set. */
  readonly computedOf: (sheet: ScoreSheet) => ComputedSheet | null;
}

/** One form with the engine that reads and checks it: what the rest of the program knows of any form. */
export interface FormModule {
  readonly id: string;
  readonly read: (workbook: WorkbookData, settings: Settings, context: ReadContext) => FormReading;
  /** `content` is one that this module has read. Gives it with what checking computed, and what was found. */
  readonly check: (content: Content, context: CheckContext) => CheckedContent;
}

export interface CheckedContent {
  readonly content: Content;
  readonly findings: readonly Finding[];
}
