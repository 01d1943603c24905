import type { UiTexts } from './ui-texts';

/** What the page in a browser says beyond the pane. */
export interface PageTexts {
  readonly startTitle: string;
  readonly startText: string;
  readonly privacy: string;
  readonly openFile: string;
  readonly openSample: string;
  readonly joinFiles: string;
  readonly opening: (file: string) => string;
  /** Beside the reason why a file could not be opened. */
  readonly notOpened: string;
  readonly notOpenedText: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  /** Instead, where the copy still has errors, or things to look at. */
  readonly savedWith: (file: string, errors: number, warnings: number) => string;
  /** Asked before another file is opened over edits that were not saved, and what can be done. */
  readonly unsaved: (file: string, other: string) => string;
  readonly saveAndOpen: string;
  readonly openUnsaved: string;
  readonly stay: string;
  readonly undo: string;
  readonly redo: string;
  readonly workbook: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
  readonly hiddenRows: (first: number, last: number) => string;
  readonly hiddenColumns: (first: string, last: string) => string;
  /** While an edit goes into the file. */
  readonly busy: string;
  readonly address: string;
  readonly content: string;
  readonly locked: string;
  readonly showFinding: string;
  readonly grid: (sheet: string) => string;
  readonly edit: (cell: string) => string;
  readonly downloadReport: string;
  readonly downloadSlips: (count: number) => string;
  /** While it is made. */
  readonly making: Readonly<Record<'report' | 'slips', string>>;
  readonly given: (file: string) => string;
  readonly dashboard: string;
  readonly byUnit: string;
  /** `names`: of the figures that are drawn. */
  /** Figures of each month, as they are named within a sentence. */
  readonly byMonth: (first: string, second: string) => string;
  readonly byRow: (name: string, of: 'field' | 'unit') => string;
  readonly target: (percent: string) => string;
  readonly unit: string;
  readonly month: string;
  readonly field: string;
  readonly onTime: string;
  readonly asTable: string;
  /** A rate of a unit whose months are not all counted, and what the hatched bars are. */
  readonly partial: (rate: string) => string;
  readonly hatched: string;
  /** Months in which fewer units are counted than there are. */
  readonly fewUnits: (months: readonly { readonly periodId: string; readonly units: number }[], all: number) => string;
  readonly dropToOpen: string;
  /** What a check looks at. */
  readonly checksTitle: string;
  readonly checks: readonly string[];
}

/** The parts of the pane's words that the page says in another way. */
export type PageUiTexts = {
  readonly [Part in 'check' | 'consolidate' | 'report' | 'settings' | 'defect']: Partial<UiTexts[Part]>;
};
