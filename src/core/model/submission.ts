import type { CellAddress } from './address';
import type { Figure, FigureName } from './figure';
import type { Period } from './period';
import type { PlainDate } from './plain-date';
import type { RecordValue } from './record-value';

/** What one unit sent for one period in one sheet: the middle of the corridor. Plain data, may cross threads. */
export interface Submission {
  readonly formId: string;
  /** The file as the user named it (a path relative to the folder given, with "/"). */
  readonly file: string;
  readonly sheet: string;
  readonly unit: SubmittedUnit;
  readonly period: SubmittedPeriod;
  /** Figure columns found on the sheet, by name; 0-based columns. A column of the form that is not here is not on the sheet. */
  readonly columns: Readonly<Record<FigureName, number>>;
  /** Column of the row captions (field names), 0-based. */
  readonly labelColumn: number;
  /** Rows of a keyed table; none on a register. */
  readonly rows: readonly SubmissionRow[];
  /** The records of a register, in the order of the sheet; absent on any other form. */
  readonly records?: readonly SubmissionRecord[];
  /** The rows can be read in another way that explains the figures as well (reading has said so): no sum down a column is certain. */
  readonly rowsUnclear?: boolean;
  /** The workbook's sheet of reasons for late dossiers, where it has one: its place and how many dossiers it accounts for. */
  readonly reasons: { readonly sheet: string; readonly at: CellAddress; readonly count: number } | null;
  /** When the file was last changed, where the host knows; used for lateness only when settings give a deadline. */
  readonly receivedOn?: PlainDate;
}

/** A workbook without a report that can be read, which still tells whose it is. */
export interface UnreadReport {
  /** It is another form, or its columns have captions that are not understood. */
  readonly why: 'other-form' | 'captions';
  /** Code or title of the form that it is, as printed; the form's own id for `captions`. */
  readonly form: string;
  readonly sheet: string;
  readonly unit: SubmittedUnit;
  readonly period: SubmittedPeriod;
}

/** The unit as written and as recognised. */
export interface SubmittedUnit {
  /** As written on the sheet, null when the sheet names none. */
  readonly text: string | null;
  readonly at: CellAddress | null;
  /** Code in the settings; null when there are no settings or the name is not in them. */
  readonly code: string | null;
  /** Name to show: from the settings when recognised, else as written (without "UBND"), else from the file name. */
  readonly name: string;
}

/** The period as written and as recognised; null when neither sheet, file name nor folder tells. */
export interface SubmittedPeriod {
  readonly period: Period | null;
  readonly at: CellAddress | null;
}

/**
 * One row of the table, by kind:
 * - `field`: a field of procedures (lĩnh vực), counted.
 * - `detail`: part of the field row above it ("1.1", "Trong đó: ..."), never counted again.
 * - `subtotal`: the sum of some of the field rows: of a section, of a page, or of all so far.
 * - `total`: the sum of all field rows.
 */
export interface SubmissionRow {
  readonly kind: 'field' | 'detail' | 'subtotal' | 'total';
  /** 0-based row of the sheet. */
  readonly row: number;
  /** The caption as shown, NFC, converted from a legacy encoding where one was used. */
  readonly label: string;
  /** Key of the field: code in the settings, else the folded name. Empty for totals. */
  readonly fieldKey: string;
  /** Name to show: from the settings when recognised, else the label. */
  readonly fieldName: string;
  /** Data source block the row stands under ("Trên Hệ thống các Bộ"); null when the sheet has no such blocks. */
  readonly source: string | null;
  /**
   * Rows of the sheet that a total or sub-total adds up, empty for others. They are field rows; a sum carried on from page to
   * page adds the one before it and the field rows since.
   */
  readonly adds: readonly number[];
  readonly figures: Readonly<Record<FigureName, Figure>>;
  /** What stands in the columns that are no figures, by name; absent on forms that have none. */
  readonly values?: Readonly<Record<string, RecordValue>>;
}

/** One record of a register. Columns that are not on the sheet have no value here. */
export interface SubmissionRecord {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** What names it; '' where that is blank. */
  readonly label: string;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly values: Readonly<Record<string, RecordValue>>;
}

/** Key under which rows of several sheets are the same row: source block and field (domain: the same field may stand under each). */
export function rowKey(row: SubmissionRow): string {
  return row.source === null ? row.fieldKey : `${row.source}\u0000${row.fieldKey}`;
}
