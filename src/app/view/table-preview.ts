import type { ReportTable } from '../../core/report/report-table';

/** What the screens show of a table of a report: its first rows. */
export interface TablePreview extends Pick<ReportTable, 'key' | 'sheet' | 'title' | 'columns' | 'rows'> {
  /** How many rows it has in all. */
  readonly rowCount: number;
}

const SHOWN = 6;

export function tablePreview({ key, sheet, title, columns, rows }: ReportTable): TablePreview {
  return { key, sheet, title, columns, rows: rows.slice(0, SHOWN), rowCount: rows.length };
}
