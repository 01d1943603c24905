import type { Severity } from '../core/model/finding';
import type { ScorePart } from '../core/model/score-sheet';
import type { Format } from './catalogue';
import type { Names } from './names';

/** How many findings of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a fix does to a cell: `number` turns a text into the number it was read as. */
export type FixKind = 'value' | 'number' | 'text';

export type PaneScreen = 'check' | 'consolidate' | 'score' | 'report' | 'settings' | 'help';

/** What a report could not be compared with. */
export type NotCompared = 'previous' | 'settings';

/** One question and its answer on the help screen. */
export interface HelpEntry {
  readonly title: string;
  readonly text: string;
}

/** Everything the pane says besides findings and failures, and how it writes numbers. */
export interface UiTexts {
  readonly format: Format;
  readonly names: Names;
  readonly language: string;
  readonly screens: Readonly<Record<PaneScreen, string>>;
  readonly help: string;
  readonly back: string;
  readonly tryAgain: string;
  readonly choose: string;
  readonly cancel: string;

  /** Where the pane can't work: opened outside Excel, or without Office.js. */
  readonly outside: {
    readonly title: string;
    readonly text: string;
    readonly noOffice: { readonly title: string; readonly text: string };
  };
  readonly defect: {
    readonly title: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly restart: string;
    readonly report: string;
  };

  readonly check: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly run: string;
    readonly again: string;
    readonly working: string;
    readonly form: string;
    readonly unit: string;
    readonly period: string;
    /** The settings that the check went by. */
    readonly settings: string;
    readonly noSettings: string;
    readonly recognised: string;
    readonly notRecognised: string;
    readonly unknown: string;
    /** Where rows are without figures: rates are of the others. */
    readonly ofRows: (entered: number, all: number) => string;
    readonly mark: string;
    readonly clean: string;
    /** What agrees, and what it was not compared with; `wholeFile` is false where other sheets hold the form too. */
    readonly cleanText: (notCompared: readonly NotCompared[], wholeFile: boolean) => string;
    /** Other sheets that hold the form; the way to one of them. */
    readonly otherSheets: (names: readonly string[]) => string;
    readonly toSheet: (name: string) => string;
    readonly counts: (counts: SeverityCounts) => string;
    readonly count: Readonly<Record<Severity, (count: number) => string>>;
    readonly goTo: string;
    readonly goToCell: (cell: string) => string;
    /** What a figure of a finding is: the cell's own, what it certainly should be, or one of two periods. */
    readonly figures: Readonly<Record<'written' | 'collated' | 'now' | 'before' | 'opening' | 'closingBefore', string>>;
    readonly blank: string;
    readonly fix: (kind: FixKind, value: string) => string;
    readonly fixAll: (count: number) => string;
    readonly emptyRows: (count: number) => string;
    /** Zeros for so many rows without figures: what is offered, what is asked before it is done. */
    readonly fillZeros: {
      readonly offer: (count: number) => string;
      readonly question: (count: number) => string;
      readonly confirm: string;
      readonly notNow: string;
    };
    readonly places: (count: number) => string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
  };

  readonly consolidate: {
    /** Of the unit that is open. */
    readonly slip: string;
    readonly drop: string;
    /** What was dropped are folders without a file. */
    readonly emptyFolder: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly dropHere: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly noSettings: string;
    readonly unplaced: string;
    /** Files that were given and are no workbooks. */
    readonly otherFiles: (names: readonly string[]) => string;
    readonly form: string;
    readonly period: string;
    readonly onTimeBy: string;
    readonly reading: (done: number, total: number) => string;
    readonly timeLeft: (seconds: number) => string;
    readonly unit: string;
    readonly status: string;
    readonly onTime: string;
    readonly rank: string;
    readonly daysLate: (days: number) => string;
    readonly errors: (count: number) => string;
    readonly missingMonths: (count: number) => string;
    /** Files of the unit are there, none of which can be used. */
    readonly notUsable: string;
    readonly duplicates: string;
    readonly files: string;
    readonly useFile: string;
    readonly noFindings: string;
    readonly total: string;
    /** How the list stands: units that are complete, of those of the list; without a list, units with a report. */
    readonly complete: (count: number, all: number) => string;
    readonly reporting: (count: number) => string;
    /** Beside that, each where there are any. */
    readonly otherwise: Readonly<
      Record<'notSent' | 'missingMonths' | 'duplicate' | 'broken' | 'unlisted', (count: number) => string>
    >;
    /** Units whose figures are not, or not all, in the sums. */
    readonly leftOut: (units: {
      readonly notSent: readonly string[];
      readonly missingMonths: readonly { readonly name: string; readonly months: readonly string[] }[];
      readonly duplicate: readonly string[];
    }) => string;
    /** Units that sent for an earlier period and nothing for this one, where no list says who is expected. */
    readonly absent: (units: readonly string[]) => string;
    /** Score sheets among the files; `others` tells whether there are reports on dossiers beside them. */
    readonly scoreFiles: (count: number, others: boolean) => string;
    readonly toScore: string;
    /** Units counted though the list does not name them. */
    readonly unlisted: (count: number) => string;
    readonly makeReport: string;
    readonly addFiles: string;
    readonly caption: (period: string) => string;
    readonly open: (unit: string) => string;
  };

  readonly report: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly toConsolidate: string;
    readonly heading: (period: string) => string;
    readonly intro: string;
    readonly rows: (count: number) => string;
    readonly preview: string;
    readonly firstRows: (shown: number, all: number) => string;
    readonly write: (sheets: number) => string;
    readonly writing: string;
    readonly written: string;
    readonly writtenText: (sheets: number) => string;
    readonly goToSheet: (sheet: string) => string;
  };

  readonly settings: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly chooseFile: string;
    readonly make: string;
    /** After the template was written; the sheets as a list in one text. */
    readonly made: (sheets: string) => string;
    readonly useOpen: string;
    /** The open workbook brings settings of somebody else: what is asked on Danh mục, and shorter on Kiểm tra. */
    readonly offered: (file: string | null) => string;
    readonly accept: string;
    readonly decline: string;
    readonly replace: string;
    readonly remove: string;
    readonly reading: string;
    readonly file: string;
    readonly units: string;
    readonly fields: string;
    readonly onTimeBy: string;
    readonly target: string;
    /** Change against the period before above which a check speaks. */
    readonly largeChange: string;
    readonly deadline: string;
    readonly criteria: string;
    /** No set of the office's own. */
    readonly noCriteria: string;
    readonly criteriaPoints: string;
    readonly criteriaCount: (fields: number, scored: number) => string;
    /** Maxima of the parts that the set has, joined by the screen; points as text. */
    readonly criteriaPart: Readonly<Record<ScorePart, (points: string) => string>>;
    readonly none: string;
    /** Units that report, and units that join their reports. */
    readonly unitCount: (reporting: number, joining: number) => string;
    readonly fieldCount: (count: number) => string;
    readonly days: (count: number) => string;
    readonly kept: string;
    readonly fine: string;
  };

  readonly helpScreen: {
    readonly entries: readonly HelpEntry[];
    readonly guide: string;
    readonly marks: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly privacy: string;
    readonly version: (version: string) => string;
  };
}
