import type { Decimal } from './decimal';
import type { WantedFigure } from './declared-figure';
import type { DossiersMissing } from './dossiers-missing';
import type { Indicator } from './indicator';
import type { Ratio } from './ratio';
import type { ComputedScore } from './review';

/** Why a declared figure gives no points: `fraction` is 0.955 where 95.5 or 0.955 per cent may be meant. */
export type UnclearFigure =
  | { readonly reason: 'prose' }
  | { readonly reason: 'date'; readonly candidates: readonly string[] }
  | { readonly reason: 'fraction'; readonly percent: Decimal }
  | { readonly reason: 'unfit'; readonly wanted: WantedFigure };

/** A leaf of a score sheet by the rule of its criterion. Plain data. */
export interface ComputedRow {
  /** What the screens show: by the dossiers where they give the figure, else by what is declared. */
  readonly score: ComputedScore;
  /** Points by what is declared alone; null where that gives none. */
  readonly byDeclared: Decimal | null;
  /** Null where what is declared can be used, or there is nothing. */
  readonly unclear: UnclearFigure | null;
  /** What is declared as a share, exact, and the decimals of its per cent as it is written; null for anything else. */
  readonly declaredShare: { readonly value: Ratio; readonly digits: number | null } | null;
  /** The unit's dossiers of the whole year, where the criterion's figure comes from them and all months are there. */
  readonly dossiers: Indicator | null;
  /** Whether the figure should come from the dossiers. */
  readonly isOfDossiers: boolean;
  /** The only points that the rule can give, highest first; null where others are possible. */
  readonly scale: readonly Decimal[] | null;
  /** The maximum by the set. */
  readonly maximum: Decimal;
}

/** What a set of criteria makes of one unit's sheet. */
export interface ComputedSheet {
  readonly set: {
    /** The set's basis. */
    readonly name: string;
    /** Points and rules only show what a set can hold. */
    readonly isExample: boolean;
    readonly roundsTo: number | null;
  };
  /** Leaves that the set knows, by their place in `sheet.rows`. */
  readonly rows: ReadonlyMap<number, ComputedRow>;
  /** What the unit's dossiers of the year lack; null if absent, or nothing lacks. */
  readonly dossiersMissing: DossiersMissing | null;
}
