import type { CellAddress } from './address';
import type { Decimal } from './decimal';
import type { DeclaredFigure } from './declared-figure';
import type { SubmittedUnit } from './submission';

/** A point as read: known, blank, or something that can't be read as a point with certainty (a finding says what). */
export type Points =
  | {
      readonly state: 'known';
      readonly value: Decimal;
      readonly column: number;
      /** Typed as text: a formula that adds the column passes it over. */
      readonly asText?: boolean;
    }
  | { readonly state: 'blank'; readonly column: number }
  | { readonly state: 'unknown'; readonly column: number };

/** Which part of the total a criterion belongs to. Bonus and penalty stand outside the hundred. */
export type ScorePart = 'appraisal' | 'survey' | 'bonus' | 'penalty';

/** Bonus and penalty are no part of the maximum. */
export function isApart(part: ScorePart | null | undefined): boolean {
  return part === 'bonus' || part === 'penalty';
}

/** Columns of a score sheet by name. */
export type ScoreColumn = 'maximum' | 'self' | 'appraised' | 'survey' | 'achieved' | 'target';

/** What one unit scored in one sheet for one year. Plain data, may cross threads. */
export interface ScoreSheet {
  readonly file: string;
  readonly sheet: string;
  readonly unit: SubmittedUnit;
  readonly year: number | null;
  readonly columns: Readonly<
    Partial<Record<ScoreColumn | 'number' | 'name' | 'evidence' | 'note' | 'declared', number>>
  >;
  /** Criteria in the order of the sheet, parents before their children; without the total row. */
  readonly rows: readonly ScoreRow[];
  /** The row that adds all fields; null when the sheet has none. */
  readonly total: ScoreRow | null;
  /** What some row of the sheet is, is in doubt: no sum of it can be mended by its rows. */
  readonly isUnclear?: boolean;
  /** Of the log of its appraisal, when that is finished and whole. */
  readonly seal?: string;
}

export interface ScoreRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** "1.10": as written, text. */
  readonly number: string;
  readonly name: string;
  readonly isLeaf: boolean;
  /** Index in `rows` of the criterion this one is part of; null for a field. */
  readonly parent: number | null;
  /** Of a leaf; of a parent that of its leaves, null where they differ. */
  readonly part: ScorePart | null;
  /** False where the unit says that the criterion does not apply to it. */
  readonly applies: boolean;
  readonly points: Readonly<Partial<Record<ScoreColumn, Points>>>;
  readonly evidence: string;
  readonly note: string;
  /** What the unit declares ("Có", "Không", "Không áp dụng", a number), as text; '' where the sheet has no such column. */
  readonly declared: string;
  /** The same as read; absent where the sheet has no such column. */
  readonly declaredFigure?: DeclaredFigure;
  readonly at: CellAddress;
}

/** Points, or maxima, of criteria that are not known; the criteria by their numbers. */
export interface LackingPoints {
  readonly what: 'appraised' | 'survey' | 'maximum';
  readonly criteria: readonly string[];
}

/** One unit's result. All points are exact. */
export interface UnitScore {
  readonly code: string | null;
  readonly name: string;
  readonly file: string;
  /** Null where a point it needs is unknown. */
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
  /** Per cent of the maximum that applies to the unit, exact to 10 digits. */
  readonly percent: Decimal | null;
  readonly rank: number | null;
  /** Why there is no index, where a sheet was added up; empty where there is one. */
  readonly lacking?: readonly LackingPoints[];
  /** How many units were ranked, where a table of results says so ("21/63") and holds only some of them. */
  readonly outOf?: number;
  readonly grade: string | null;
  /** Total (appraised and survey) by top-level field number. */
  readonly fields: Readonly<Record<string, Decimal | null>>;
  readonly sheet: ScoreSheet;
}
