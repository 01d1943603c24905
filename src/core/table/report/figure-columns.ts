import type { ReportContext } from './report-context';
import type { ReportColumn } from '../../report/report-table';

/** The figure columns of a table, with the numbers they have on the form. */
export function figureColumns(context: ReportContext): readonly ReportColumn[] {
  return context.figures.map(({ figure, path, column, width }) => ({
    key: figure,
    path,
    width,
    look: 'count',
    number: column.number,
  }));
}
