import type { CellAddress } from './address';
import type { Figure, FigureName } from './figure';
import type { Period } from './period';
import type { PlainDate } from './plain-date';

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
  readonly rows: readonly SubmissionRow[];
  /** The workbook's sheet of reasons for late dossiers, where it has one: its place and how many dossiers it accounts for. */
  readonly reasons: { readonly sheet: string; readonly at: CellAddress; readonly count: number } | null;
  /** When the file was last changed, where the host knows; used for lateness only when settings give a deadline. */
  readonly receivedOn?: PlainDate;
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
 * - `subtotal`: the sum of the field rows of its section.
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
  /** Section number this row belongs to: counts section rows above it, 0 before the first. */
  readonly section: number;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

/** Key under which rows of several sheets are the same row: source block and field (domain: the same field may stand under each). */
export function rowKey(row: SubmissionRow): string {
  return row.source === null ? row.fieldKey : `${row.source}\u0000${row.fieldKey}`;
}
