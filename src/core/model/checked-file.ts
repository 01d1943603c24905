import type { ComputedSheet } from './computed-sheet';
import type { Finding } from './finding';
import type { Period } from './period';
import type { ScoreSheet } from './score-sheet';
import type { Submission, SubmittedUnit, UnreadReport } from './submission';

/** One file after reading and checking. A workbook with several forms gives several of these, one for each form. */
export interface CheckedFile {
  /** The file as the user named it: a path with "/". */
  readonly file: string;
  /** Null when it could not be read or holds no form that is known. */
  readonly content: Content | null;
  /** What the file is instead, where it is known to be a unit's and can't be read as the form; then `content` is null. */
  readonly unread?: UnreadReport;
  /** What its name and its folders tell, its contents aside; the unit only where nothing of the file was read. */
  readonly named?: NamedFile;
  /** Another file that stands for it: it holds the same, or it is the form that was sent blank. */
  readonly setAside?: SetAside;
  /** Findings of reading and of checking. */
  readonly findings: readonly Finding[];
}

/** What a form's engine read of a workbook. Plain data: it crosses threads. */
export type Content = TableContent | ScoreContent;

export interface TableContent {
  readonly engine: 'table';
  readonly form: string;
  readonly reading: Submission;
}

export interface ScoreContent {
  readonly engine: 'score';
  readonly form: string;
  readonly reading: ScoreSheet;
  /** By the criteria set that the sheet is made by; null before it was checked, and where no set is known. */
  readonly computed: ComputedSheet | null;
}

export interface NamedFile {
  readonly unit: Pick<SubmittedUnit, 'code' | 'name'> | null;
  readonly period: Period | null;
}

export interface SetAside {
  readonly why: 'copy' | 'blank';
  /** The file that is used. */
  readonly used: string;
}

type WithContent = Pick<CheckedFile, 'content'>;

/** The return of a declared table that was read; null where something else or nothing was. */
export function submissionOf({ content }: WithContent): Submission | null {
  return content?.engine === 'table' ? content.reading : null;
}

/** The score sheet that was read; null where something else or nothing was. */
export function scoreSheetOf({ content }: WithContent): ScoreSheet | null {
  return content?.engine === 'score' ? content.reading : null;
}

/** A return of a declared table as content. */
export function tableContent(reading: Submission): TableContent {
  return { engine: 'table', form: reading.formId, reading };
}
