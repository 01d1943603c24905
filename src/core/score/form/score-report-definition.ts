import type { NotApplicablePolicy } from '../set/criteria-set';
import type { ReportWords, SheetWords } from '../../form/report-definition';

/** The tables of a report on scores, in the order of the workbook's sheets; `matrix` and `unit` may fill several. */
export type ScoreReportSheet =
  | 'result'
  | 'grades'
  | 'fields'
  | 'years'
  | 'targets'
  | 'outcomes'
  | 'changes'
  | 'differences'
  | 'matrix'
  | 'losses'
  | 'charts'
  | 'fieldCharts'
  | 'unit';

/** A report on scores as data: every word that is printed. `{name}` in a text is filled by the report. */
export interface ScoreReportDefinition {
  /** The name of the sheet of a unit is the unit's. */
  readonly sheets: Readonly<Record<ScoreReportSheet, SheetWords>>;
  readonly words: ScoreReportWords;
}

/** Every other text of the report. */
export interface ScoreReportWords extends Pick<
  ReportWords,
  | 'nation'
  | 'motto'
  | 'dots'
  | 'placeAndDate'
  | 'preparedByHint'
  | 'headHint'
  | 'committee'
  | 'notesTitle'
  | 'chartPart'
> {
  /** `{year}`. */
  readonly yearLine: string;
  /** `{unit}`. */
  readonly unitLine: string;
  /** `{basis}`: of a set that is confirmed. */
  readonly officialSet: string;
  /** `{title}`: of one that is not. */
  readonly unofficialSet: string;
  readonly noSet: string;
  /** Above points: "Đơn vị tính: điểm". */
  readonly unitOfCount: string;

  readonly numberCaption: string;
  readonly criterionNumber: string;
  readonly criterionCaption: string;
  readonly unitCaption: string;
  readonly maximum: string;
  readonly self: string;
  readonly computed: string;
  readonly appraised: string;
  readonly deducted: string;
  readonly survey: string;
  readonly achieved: string;
  readonly percent: string;
  readonly evidence: string;
  readonly note: string;
  readonly rank: string;
  readonly grade: string;
  readonly total: string;
  /** `{number}`, `{name}`, `{points}`. */
  readonly fieldCaption: string;
  readonly selfShort: string;
  readonly appraisedShort: string;
  readonly deductedShort: string;
  readonly surveyShort: string;
  readonly difference: string;
  readonly noNote: string;
  /** `{name}`, `{from}`, `{count}`. */
  readonly gradeSection: string;
  /** `{count}`. */
  readonly noGradeSection: string;
  /** `{part}`, `{parts}`: added to the name of a sheet where a table fills several. */
  readonly sheetPart: string;

  readonly lastYear: string;
  readonly thisYear: string;
  readonly totalShort: string;
  readonly change: string;
  readonly changePercent: string;
  readonly rankChange: string;
  /** `{places}`. */
  readonly placesUp: string;
  readonly placesDown: string;
  readonly samePlace: string;
  readonly notComparable: string;

  readonly target: string;
  readonly reached: string;
  readonly gap: string;
  readonly targetState: string;
  readonly targetMet: string;
  readonly targetMissed: string;
  /** Of a part without a target. */
  readonly noTarget: string;
  readonly targetNote: string;
  /** `{unit}`, `{count}`, `{criteria}`. */
  readonly missedCriteria: string;

  /** `{criteria}`: of a unit, beside what the policy makes of them. */
  readonly notApplied: string;
  /** `{count}`, `{of}`, `{units}`. */
  readonly missingUnits: string;
  /** `{units}`. */
  readonly severalSheets: string;
  readonly otherYearSheets: string;
  /** `{unit}`, `{year}`. */
  readonly otherYearOf: string;
  /** `{files}`. */
  readonly unreadFiles: string;
  /** `{units}`. */
  readonly unitsWithErrors: string;
  /** `{unit}`, `{count}`. */
  readonly errorsOf: string;

  readonly fullCriteria: string;
  readonly losingCriteria: string;
  readonly lostPoints: string;
  readonly keptCriteria: string;
  readonly gainedCriteria: string;
  readonly fewerCriteria: string;
  readonly gainedPoints: string;
  readonly fewerPoints: string;
  readonly outcomeNote: string;
  readonly changeStates: Readonly<Record<'gained' | 'lost', string>>;
  readonly noChanges: string;

  readonly mean: string;
  readonly reachedShare: string;
  readonly lostMean: string;
  readonly unitsFull: string;
  readonly unitsLosing: string;

  /** `{year}` may be blank. */
  readonly rateChartTitle: string;
  readonly fieldChartTitle: string;
  readonly fieldName: string;

  readonly unknown: string;
  readonly none: string;

  readonly unconfirmedNote: string;
  /** `{digits}`. */
  readonly roundingNote: string;
  readonly rankNote: string;
  /** `{ranks}`: each as `tieOf`. */
  readonly tiesNote: string;
  /** `{rank}`, `{units}`. */
  readonly tieOf: string;
  /** `{units}`. */
  readonly notRanked: string;
  readonly policies: Readonly<Record<NotApplicablePolicy, string>>;
  /** Added to the policy where the settings chose none. */
  readonly defaultPolicy: string;
  readonly deductedNote: string;
  /** `{set}`. */
  readonly computedNote: string;
  /** `{criteria}`. */
  readonly ofDossiersNote: string;
  /** `{seal}`: to be compared with the log of the appraisal. */
  readonly sealNote: string;
  readonly shortNote: string;
  readonly shadeNote: string;
  readonly bandNote: string;
  /** `{name}`, `{from}`. */
  readonly bandFrom: string;
  readonly bandUnits: Readonly<Record<'percent' | 'points', string>>;
  readonly noDifferences: string;
  /** `{count}`. */
  readonly missingNotes: string;
  /** `{count}`, `{criteria}`. */
  readonly notInSet: string;
  /** `{units}`. */
  readonly noLastYear: string;
  /** `{units}`: each as `mergerOf`. */
  readonly mergedUnits: string;
  /** `{unit}`, `{units}`. */
  readonly mergerOf: string;
  readonly comparisonNote: string;
  readonly unitsChanged: string;
  readonly meanNote: string;
}
