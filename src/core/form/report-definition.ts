import type { FigureName } from '../model/figure';
import type { Severity } from '../model/finding';
import type { IndicatorName } from '../model/indicator';
import type { PeriodKind } from '../model/period';

/**
 * A report as data: which columns in which order, and every word that is printed. `{name}` in a text is filled by the
 * report. Nothing here is a wording prescribed by law; an office may replace any of it.
 */
export interface ReportDefinition {
  readonly formId: string;
  /** Columns of figures, in the order of print. A figure that is optional in the form is printed only where it occurs. */
  readonly figures: readonly ReportFigure[];
  /** On-time definitions in words, by indicator name; printed under every table that shows the rate. */
  readonly onTime?: Readonly<Record<IndicatorName, string>>;
  /** The other rate of the table by field, and its formula in words. */
  readonly online?: { readonly indicator: IndicatorName; readonly formula: string };
  /** The totals once more, a level of government a row. */
  readonly levels?: LevelTable;
  /** Words of the tables that the report has. */
  readonly sheets: Readonly<
    Record<'sending' | 'findings' | 'provenance', SheetWords> & Partial<Record<ReportSheet, SheetWords>>
  >;
  readonly words: ReportWords;
}

/** The tables of the report, in the order of the workbook's sheets. */
export type ReportSheet = 'fields' | 'units' | 'levels' | 'sending' | 'months' | 'charts' | 'findings' | 'provenance';

export interface LevelTable {
  /** Over the names of the levels. */
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly path: readonly string[] }[];
  /** The figures of each level, in the order of the columns; those of the last row are the sums of the others. */
  readonly rows: readonly { readonly name: string; readonly figures: readonly FigureName[] }[];
}

export interface ReportFigure {
  readonly figure: FigureName;
  /** Captions from the outermost group inwards; equal beginnings of neighbours become one merged caption. */
  readonly path: readonly string[];
  /** Caption in running text: "trước hạn". */
  readonly short: string;
  /** Characters; at least what the longest word of its caption needs. */
  readonly width: number;
}

export interface SheetWords {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
}

/** Words of head, period and signatures: the same on every paper of the office. */
export interface HeadWords {
  readonly nation: string;
  readonly motto: string;
  /** `{unit}`: a unit's committee, as an agency. */
  readonly committee: string;
  /** Kinds of units that have a committee, as their names begin ("Xã"); any other unit is its own agency. */
  readonly committeeKinds: readonly string[];
  /** `{place}`. */
  readonly placeAndDate: string;
  /** Stands where the settings give no agency or place. */
  readonly dots: string;
  /** `{period}`, `{from}`, `{to}`. */
  readonly periodLine: string;
  /** `{index}` and `{year}`, by kind of period. */
  readonly periods: Readonly<Record<PeriodKind, readonly string[]>>;
  /** `{unit}`. */
  readonly unitOfCount: string;
  /** Under the two signatories' titles. */
  readonly preparedByHint: string;
  readonly headHint: string;
}

/** Every other text of the report. */
export interface ReportWords extends HeadWords {
  /** `{recipient}`. */
  readonly recipient: string;

  readonly numberCaption: string;
  readonly fieldCaption: string;
  readonly unitCaption: string;
  readonly monthCaption: string;
  readonly onTimeRate: string;
  readonly onlineRate: string;
  readonly changePrevious: string;
  readonly changeLastYear: string;
  readonly rank: string;
  readonly band: string;
  readonly status: string;
  readonly total: string;
  /** `{section}`. */
  readonly subtotal: string;
  readonly noSource: string;

  readonly unknown: string;
  readonly noCases: string;
  readonly notCounted: string;

  readonly statusReceived: string;
  readonly statusLate: string;
  readonly statusMissing: string;
  /** `{months}`. */
  readonly statusMissingMonths: string;
  readonly statusError: string;
  readonly statusDuplicate: string;

  readonly filesCaption: string;
  /** `{count}`, `{provenance}`. */
  readonly manyFiles: string;
  /** `{count}`: files after those that are named. */
  readonly moreFiles: string;
  readonly missingMonthsCaption: string;
  readonly duplicateMonthsCaption: string;
  readonly receivedOnCaption: string;
  readonly daysLateCaption: string;
  readonly errorsCaption: string;
  readonly warningsCaption: string;
  /** `{all}`, `{received}`, `{late}`, `{missing}`, `{error}`, `{duplicate}`. */
  readonly sendingSummary: string;

  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityCaption: string;
  readonly ruleCaption: string;
  /** Names of rules that are words for scripts; a rule that is not here is shown by its own name (R1). */
  readonly rules: Readonly<Record<string, string>>;
  readonly fileCaption: string;
  readonly sheetCaption: string;
  readonly cellCaption: string;
  readonly sentenceCaption: string;
  readonly actualCaption: string;
  readonly expectedCaption: string;
  readonly fixCaption: string;
  /** `{errors}`, `{warnings}`, `{notes}`. */
  readonly findingSummary: string;
  /** Said where cells are links. */
  readonly openCells: string;
  readonly noFindings: string;
  /** `{cell}`, `{file}`. */
  readonly openCell: string;

  readonly periodCaption: string;
  readonly sourceCaption: string;
  readonly rowCaption: string;
  readonly cellsCaption: string;
  readonly provenanceNote: string;
  /** `{findings}`. */
  readonly provenanceFindings: string;
  readonly monthUnitsCaption: string;

  readonly targetCaption: string;
  /** `{period}`. */
  readonly rateChartTitle: string;
  /** `{part}`, `{parts}`: added where the units fill several charts. */
  readonly chartPart: string;
  /** `{period}`. */
  readonly monthChartTitle: string;
  readonly dossierAxis: string;
  readonly noRates: string;
  readonly oneMonth: string;
  /** `{units}`. */
  readonly notDrawn: string;

  readonly notesTitle: string;
  /** `{basis}`: what the form of the period is based on, where that was not compared with the text. */
  readonly basisNote?: string;
  /** `{formula}`. */
  readonly onTimeNote: string;
  /** `{formula}`. */
  readonly onlineNote: string;
  readonly ratesOfTotals: string;
  readonly accumulationNote: string;
  readonly rankNote: string;
  /** `{bands}`. */
  readonly bandNote: string;
  /** `{name}`, `{from}`. */
  readonly bandFrom: string;
  readonly noPrevious: string;
  /** `{period}`, `{from}`, `{to}`. */
  readonly comparedWith: string;
  /** `{count}`, `{all}`, `{units}`. */
  readonly missingNote: string;
  readonly duplicateNote: string;
  readonly errorNote: string;
  readonly noCasesNote: string;
  /** `{figures}`: what is unknown; `{count}`, `{cells}`: where from. */
  readonly unknownNote: string;
  /** `{count}`, `{files}`. */
  readonly unusedFilesNote: string;
  /** After the reasons of some files; `{count}` more. */
  readonly moreReasons: string;
  /** A unit's file that is there and not used; `{file}`. */
  readonly notUsedFile: string;
  /** `{count}`, `{rows}`: totals that differ from their parts in what was sent. */
  readonly asSentNote: string;
  readonly nothingLeftOut: string;
  readonly noUnits: string;
  /** `{count}`: closes a list that was cut. */
  readonly andMore: string;
}
