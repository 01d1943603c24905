import type { SheetWords } from '../../form/report-definition';
import type { FigureName } from '../../model/figure';
import { columnTotal, figureCells, sumOf } from './figure-cells';
import { figureColumns } from './figure-columns';
import { fillTemplate } from '../../report/fill-template';
import { periodText } from '../../report/format-text';
import { monthNotes } from './left-out';
import { officialHead, signatures, subtitles } from './signed-paper';
import { rateCell } from './rate-cell';
import type { ReportContext } from './report-context';
import type { ReportCell, ReportTable } from '../../report/report-table';

/** The months of the period, so that the carried and the pending figures of the total can be followed. */
export function monthTable(context: ReportContext, sheet: SheetWords): ReportTable {
  const { words } = context.definition;
  const { consolidation, form, onTime } = context;
  return {
    key: 'months',
    sheet: sheet.name,
    head: officialHead(context),
    title: sheet.title,
    subtitles: subtitles(context, sheet),
    unitOfCount: fillTemplate(words.unitOfCount, { unit: form.unitOfCount }),
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 5.5, look: 'number', number: form.numberColumn.number },
      { key: 'name', path: [words.monthCaption], width: 24, look: 'text', number: form.keyColumn.number },
      ...figureColumns(context),
      ...(onTime ? [{ key: 'onTimeRate', path: [words.onTimeRate], width: 10, look: 'rate' } as const] : []),
      { key: 'units', path: [words.monthUnitsCaption], width: 8, look: 'count' },
    ],
    numbered: true,
    rows: [
      ...consolidation.months.map((month, row) => ({
        kind: 'row' as const,
        cells: [
          row + 1,
          capitalised(periodText(month.period, words)),
          ...figureCells(context, month.sums, row),
          ...(onTime ? [rateCell(context, onTime.name, month.indicators[onTime.name], row)] : []),
          month.units,
        ],
      })),
      {
        kind: 'total',
        cells: [
          '',
          words.total,
          ...totals(context),
          ...(onTime
            ? [rateCell(context, onTime.name, consolidation.total.indicators[onTime.name], consolidation.months.length)]
            : []),
          null,
        ],
      },
    ],
    notes: monthNotes(context),
    notesTitle: words.notesTitle,
    signatures: signatures(context),
  };
}

/** Added, or the first month's, or the last month's; a total with parts is the sum of its own row. */
function totals(context: ReportContext): readonly ReportCell[] {
  const { months, total } = context.consolidation;
  const last = months.length - 1;
  const own = figureCells(context, total.sums, months.length);
  return context.figures.map(({ figure, column }, index) => {
    if (column.sumOf) return own[index] ?? null;
    const [from, to] = column.accumulate === 'sum' ? [0, last] : column.accumulate === 'first' ? [0, 0] : [last, last];
    return columnTotal(
      context,
      figure,
      sumOf(total.sums, figure),
      [{ from, to }],
      monthValues(context, figure, from, to),
    );
  });
}

function monthValues(context: ReportContext, figure: FigureName, from: number, to: number): readonly (number | null)[] {
  return context.consolidation.months.slice(from, to + 1).map(({ sums }) => sumOf(sums, figure));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
