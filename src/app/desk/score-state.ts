import type { Decimal } from '../../core/model/decimal';
import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { LackingPoints } from '../../core/model/score-sheet';

/** Why a unit has no place: it sent several sheets of which none was chosen, or points and maxima that are not known. */
export type UnrankedReason =
  { readonly kind: 'duplicate' } | { readonly kind: 'lacking'; readonly lacking: readonly LackingPoints[] };

/** One unit of a ranking; each point null where one that it needs is not there, and where several sheets say different ones. */
export interface RankedUnit {
  /** `unitKey`: one row a unit. */
  readonly key: string;
  /** The file that counts; the first of several of which none does. */
  readonly file: string;
  /** All score sheets of the unit and year that were given, to choose from where they are several. */
  readonly files: readonly string[];
  readonly name: string;
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
  readonly percent: Decimal | null;
  readonly rank: number | null;
  /** Null where the unit has a place. */
  readonly unranked: UnrankedReason | null;
  /** Another unit has the same place. */
  readonly shared: boolean;
  readonly grade: string | null;
  /** Above 0: so many places better than last year; null where it is not compared. */
  readonly places: number | null;
  /** Of its files. */
  readonly findings: readonly Finding[];
}

/** Score sheets of many units, added up and ranked. */
export interface RankedUnits {
  readonly year: number | null;
  /** The set of criteria of the sheets; null for an unknown set. */
  readonly set: { readonly title: string; readonly confirmed: boolean } | null;
  /** Best first; units without a place last. */
  readonly units: readonly RankedUnit[];
  /** Of no unit alone. */
  readonly findings: readonly Finding[];
  /** How many units of last year are known; null where nothing of it was given, or nothing could be read. */
  readonly lastYear: number | null;
  /** Last year was given, yet nothing of it could be read. */
  readonly lastYearUnread: boolean;
  /** Names of the units of the settings that sent no sheet; empty without settings. */
  readonly missing: readonly string[];
  /** How many units have to send one by the settings. */
  readonly expected: number;
  /** Files that are no score sheets and can be opened. */
  readonly otherFiles: number;
}

export type RankPhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  /** Not one of so many files is a score sheet. */
  | { readonly kind: 'none'; readonly files: number }
  | { readonly kind: 'ranked'; readonly ranked: RankedUnits; readonly report: ScoreReportPhase }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export type ScoreReportPhase =
  | { readonly kind: 'none' | 'writing' }
  /** Names of the sheets in the open workbook; none where the report is a file of its own. */
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Plain data: it crosses threads. */
export interface ScoreState {
  readonly phase: RankPhase;
  /** Names of the files that were given as last year's. */
  readonly lastYear: readonly string[];
  /** Names of files that were given and are no workbooks. */
  readonly others: readonly string[];
}

/** Before anything was given. */
export const NOTHING_RANKED: ScoreState = { phase: { kind: 'empty' }, lastYear: [], others: [] };

export interface ScoreActions {
  readonly dropLastYear: () => void;
  readonly cancel: () => void;
  /** Of several sheets of one unit, the file to count. */
  readonly useFile: (file: string) => void;
  /** Forgets all files. */
  readonly clear: () => void;
  readonly makeReport: () => void;
  readonly goToSheet: (sheet: string) => void;
}
