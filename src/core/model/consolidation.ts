import type { CellSource, FigureName } from './figure';
import type { Finding } from './finding';
import type { Indicators } from './indicator';
import type { NotUsedFile } from './not-used-file';
import type { Period } from './period';
import type { PlainDate } from './plain-date';

/** A sum over cells. `value` is null when a cell it needs gives no figure; `missing` says which cells. */
export interface FigureSum {
  readonly value: number | null;
  readonly missing: readonly CellSource[];
}

export type FigureSums = Readonly<Record<FigureName, FigureSum>>;

/**
 * State of a unit in a consolidation.
 * - `received`: every month is there, no error. `late`: as received, but a file came after the deadline of the settings.
 * - `error`: received with errors; its figures are counted as sent, and marked.
 * - `missing`: a month (or all) was not sent; months that are there are counted, and the unit is not ranked.
 * - `duplicate`: two files for one month; none of them is counted until the user chooses.
 */
export type UnitStatus = 'received' | 'late' | 'missing' | 'error' | 'duplicate';

export interface UnitResult {
  readonly code: string | null;
  readonly name: string;
  readonly status: UnitStatus;
  /** Files read for this unit and period, in the order of the periods. */
  readonly files: readonly string[];
  /** Files of the unit that were given and are in no figure, where something of it is missing. */
  readonly notUsed?: readonly NotUsedFile[];
  /** Ids of the months that nobody sent; those sent twice. */
  readonly missingMonths: readonly string[];
  readonly duplicateMonths: readonly string[];
  readonly receivedOn?: PlainDate;
  /** Days after the deadline, where the settings give one. */
  readonly daysLate?: number;
  /** Null when no file of the unit counts. */
  readonly sums: FigureSums | null;
  readonly indicators: Indicators | null;
  /** Place by the chosen on-time definition, unrounded, shared places (1, 1, 3); null when not ranked. */
  readonly rank: number | null;
  /** Name of the settings' band that the unrounded rate reaches; null without bands, below all, or when not ranked. */
  readonly band: string | null;
  readonly errors: number;
  readonly warnings: number;
}

export interface FieldResult {
  readonly key: string;
  readonly name: string;
  /** Data source block, null when the sheets have none. */
  readonly source: string | null;
  readonly sums: FigureSums;
  readonly indicators: Indicators;
}

export interface MonthResult {
  readonly period: Period;
  /** How many units are in the sums. */
  readonly units: number;
  readonly sums: FigureSums;
  readonly indicators: Indicators;
}

/** The same table for another period, to compare with. Units by code (or folded name). */
export interface ComparedPeriod {
  readonly period: Period;
  readonly sums: FigureSums;
  readonly indicators: Indicators;
  readonly units: Readonly<Record<string, { readonly sums: FigureSums; readonly indicators: Indicators }>>;
}

/** One row of one file as it went into the table: where every figure came from. */
export interface ProvenanceRow {
  readonly unitCode: string | null;
  readonly unitName: string;
  readonly periodId: string;
  readonly fieldName: string;
  readonly source: string | null;
  readonly file: string;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based columns and values by figure; a null value was not entered or could not be read. */
  readonly figures: Readonly<Record<FigureName, { readonly column: number; readonly value: number | null }>>;
}

/** Many submissions of a form joined for one period. */
export interface Consolidation {
  readonly formId: string;
  readonly period: Period;
  /** The chosen definition of the on-time rate, "DH1".."DH4"; printed under every table that shows the rate. */
  readonly onTimeDefinition: string | null;
  readonly units: readonly UnitResult[];
  /** How many units are ranked: the 63 of "21/63". */
  readonly ranked: number;
  readonly fields: readonly FieldResult[];
  readonly total: { readonly sums: FigureSums; readonly indicators: Indicators };
  /** Months of the period that have data, in order. */
  readonly months: readonly MonthResult[];
  readonly previous: ComparedPeriod | null;
  readonly lastYear: ComparedPeriod | null;
  /** Findings of the consolidation itself and of every file read, in the order of units, files and cells. */
  readonly findings: readonly Finding[];
  readonly provenance: readonly ProvenanceRow[];
  /** Of what else lay among the files and is no unit's as far as its name tells: letters, pictures. Not among `findings`. */
  readonly passed?: readonly Finding[];
  /** Figure columns that occur in any counted submission, in the order of the form. */
  readonly figures: readonly FigureName[];
}
