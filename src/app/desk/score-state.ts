import type { HostFailure } from '../../core/model/result';
import type { ListedFile } from '../ports/listed-file';
import type { ScoreRun } from '../score-files';

/** Score sheets of many units, added up and ranked. */
export interface RankedUnits {
  readonly scored: ScoreRun;
  /** Names of the units of the settings that sent no sheet; empty without settings. */
  readonly missing: readonly string[];
  /** How many units the settings have. */
  readonly expected: number;
  /** Files that are no score sheets and can be opened. */
  readonly otherFiles: number;
  /** Last year was given, yet nothing of it could be read. */
  readonly lastYearUnread: boolean;
}

export type RankPhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  /** Not one of so many files is a score sheet. */
  | { readonly kind: 'none'; readonly files: number }
  | { readonly kind: 'ranked'; readonly ranked: RankedUnits; readonly report: ScoreReportPhase }
  /** A fault of ours; whoever shows the state throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export type ScoreReportPhase =
  | { readonly kind: 'none' | 'writing' }
  /** Names of the sheets in the open workbook; none where the report is a file of its own. */
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface ScoreState {
  /** Whether the sheet of the open workbook is appraised, or many files are ranked. */
  readonly view: 'review' | 'rank';
  readonly phase: RankPhase;
  /** Names of the files that were given as last year's. */
  readonly lastYear: readonly string[];
}

export interface ScoreActions {
  readonly show: (view: ScoreState['view']) => void;
  /** Files already given under the same name are replaced. */
  readonly add: (files: readonly ListedFile[]) => void;
  /** Last year's score sheets, or one workbook with its results; none takes them away again. */
  readonly setLastYear: (files: readonly ListedFile[]) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly makeReport: () => void;
  readonly goToSheet: (sheet: string) => void;
}
