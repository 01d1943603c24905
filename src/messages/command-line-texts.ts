/** Commands of the product. */
export type CommandName = 'check' | 'consolidate' | 'score' | 'slip' | 'template';

export type HelpTopic = 'all' | CommandName;

/** Why a command line can't be run; each is one sentence that says what to write instead. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly command: string }
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'option-not-here'; readonly option: string; readonly command: string }
  | { readonly code: 'value-missing'; readonly option: string }
  | { readonly code: 'value-not-taken'; readonly option: string }
  | { readonly code: 'given-twice'; readonly option: string }
  | { readonly code: 'no-command' }
  | { readonly code: 'no-files'; readonly command: 'check' | 'slip' }
  | { readonly code: 'path-not-taken'; readonly text: string }
  | { readonly code: 'one-folder'; readonly given: number; readonly command: 'consolidate' | 'score' }
  | { readonly code: 'no-period' }
  | { readonly code: 'bad-period'; readonly text: string }
  | { readonly code: 'no-form'; readonly forms: readonly string[] }
  | { readonly code: 'bad-form'; readonly text: string; readonly forms: readonly string[] }
  | { readonly code: 'period-not-of-form'; readonly period: string; readonly form: string }
  | { readonly code: 'several-forms'; readonly folder: string; readonly forms: readonly string[] }
  | { readonly code: 'year-needed'; readonly text: string }
  | { readonly code: 'previous-not-here' }
  | { readonly code: 'no-units' }
  | { readonly code: 'no-units-then'; readonly period: string }
  | { readonly code: 'bad-language'; readonly text: string }
  | { readonly code: 'out-not-xlsx'; readonly file: string }
  | { readonly code: 'no-out'; readonly command: 'slip' | 'template'; readonly form: string }
  | { readonly code: 'out-not-a-folder'; readonly path: string }
  | { readonly code: 'some-exist'; readonly file: string; readonly count: number }
  | { readonly code: 'out-exists'; readonly file: string }
  | { readonly code: 'out-is-input'; readonly file: string }
  | { readonly code: 'path-not-found'; readonly path: string }
  | { readonly code: 'not-a-folder'; readonly path: string }
  | { readonly code: 'no-permission'; readonly path: string }
  | { readonly code: 'no-score-sheets'; readonly folder: string }
  | { readonly code: 'no-last-year'; readonly file: string }
  | { readonly code: 'no-reports'; readonly folder: string }
  | { readonly code: 'none-readable'; readonly folder: string; readonly files: number }
  | { readonly code: 'none-of-period'; readonly folder: string; readonly period: string }
  | { readonly code: 'use-not-found'; readonly file: string };

/** Counts of files by state. */
export interface FileCounts {
  readonly files: number;
  readonly ok: number;
  readonly warning: number;
  readonly error: number;
  readonly unreadable: number;
}

/** Everything the command line says besides findings and failures. */
export interface CommandLineTexts {
  /** `forms`: the ids of the forms that may be named. */
  readonly help: (topic: HelpTopic, forms: readonly string[]) => string;
  readonly usage: (problem: UsageProblem) => string;

  // Notes on what was done without being asked.
  readonly settingsUsed: (file: string) => string;
  readonly ownReportSkipped: (file: string) => string;
  readonly moreNotUsed: (count: number) => string;
  readonly folderMade: (folder: string) => string;
  /** A fault of ours over one file; `report` begins with the file's name. */
  readonly brokenFile: (report: string) => string;
  readonly broken: (report: string) => string;
  /** The run did not end by itself when it was asked to. */
  readonly stoppedAtOnce: string;

  readonly reading: (done: number, total: number, file: string) => string;
  readonly writing: string;

  // check
  readonly periodUnknown: string;
  readonly unitUnknown: string;
  readonly moreAlike: (count: number) => string;
  readonly rightNotListed: (count: number) => string;
  readonly checkSummary: (counts: FileCounts) => string;

  // score
  readonly scoreSheet: string;
  /** `year` null: not known. */
  readonly scored: (year: number | null, units: number) => string;
  /** One line of the ranking; texts of points are decimal text, null where not known. */
  readonly scoreLine: (line: ScoreLine) => string;

  // consolidate
  readonly consolidated: (period: string, from: string, to: string) => string;
  readonly labels: { readonly units: string };
  readonly unknownFigure: string;
  readonly noCases: string;
  /** `formula`: the definition in words, empty when it has none. */
  readonly onTimeBy: (definition: string, formula: string) => string;
  readonly onTimeRate: (definition: string) => string;
  readonly unitsNotListed: string;
  readonly allSent: (count: number) => string;
  readonly findingAt: (severity: string, file: string, cell: string) => string;
  readonly findingCounts: (errors: number, warnings: number, notes: number) => string;
  readonly moreFindings: (count: number, reported: boolean) => string;
  readonly reportAt: (file: string) => string;
  readonly noReportAsked: string;

  // slip
  readonly slipAt: (file: string, findings: number, out: string) => string;
  readonly slipsWritten: (count: number, folder: string) => string;
  readonly noSlips: string;

  // template
  /** `carriedIn`: dossiers of the period before that are in it already, null where no report of it was found. */
  readonly templateAt: (unit: string, carriedIn: number | null, out: string) => string;
  readonly templatesWritten: (count: number, form: string, period: string, folder: string) => string;
  readonly usualFields: (count: number) => string;
  readonly scoreTemplateAt: (unit: string, out: string) => string;
  readonly scoreTemplatesWritten: (count: number, year: number, folder: string) => string;
  /** The set that the sheets are made from. */
  readonly officialSet: (basis: string) => string;
  readonly unofficialSet: (title: string) => string;
  readonly withoutPrevious: (units: readonly string[], previousGiven: boolean) => string;
}

/** A unit in the ranking. */
export interface ScoreLine {
  readonly rank: number | null;
  readonly unit: string;
  readonly total: string | null;
  readonly percent: string | null;
  readonly grade: string | null;
  /** Places gained (above 0) or lost against last year; null where it is not compared. */
  readonly places: number | null;
  readonly index: string | null;
}
