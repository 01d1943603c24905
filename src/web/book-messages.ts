import type { ShownSheet } from '../app/ports/workbook-files';
import type { Settings } from '../core/settings/settings';
import type { WorkbookChange } from '../core/model/amendment';
import type { PackedSheet } from '../core/model/packed-sheet';
import type { Result } from '../core/model/result';
import type { DefinedName } from '../core/model/sheet-data';
import type { WorkbookLook } from '../core/model/workbook-look';
import type { NumberLook } from '../core/show/number-look';
import type { SheetResult } from '../app/desk/check-sheet';
import type { MadeSlip } from './slip-in-worker';

/** The worker of the open file is told from those of the pool by this name: in the one file all have the same script. */
export const BOOK_WORKER = 'book';

export type BookQuestion =
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly name: string; readonly numbers: NumberLook }
  | { readonly ask: 'change'; readonly changes: readonly WorkbookChange[] }
  | { readonly ask: 'check'; readonly sheet: string; readonly settings: Settings }
  | { readonly ask: 'slip'; readonly settings: Settings }
  | { readonly ask: 'bytes' };

/** What each question is answered with. */
export interface BookAnswers {
  readonly open: Result<SentWorkbook>;
  readonly change: Result<SentWorkbook>;
  readonly check: Result<SheetResult>;
  /** Null when nothing has to be mended. */
  readonly slip: Result<MadeSlip | null>;
  readonly bytes: Result<Uint8Array>;
}

export interface SentWorkbook {
  /** By place in the workbook; null for one that is as it was sent before. */
  readonly sheets: readonly (SentSheet | null)[];
  readonly definedNames: readonly DefinedName[];
  readonly look: WorkbookLook | null;
}

export interface SentSheet extends Omit<ShownSheet, 'data'> {
  readonly packed: PackedSheet;
}

/** Questions are answered one after the other. A fault of ours comes back as its report. */
export type BookReply = { readonly answer: BookAnswers[keyof BookAnswers] } | { readonly fault: string };
