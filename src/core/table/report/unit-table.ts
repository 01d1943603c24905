import type { SheetWords } from '../../form/report-definition';
import type { ComparedPeriod, UnitResult } from '../../model/consolidation';
import type { FigureName } from '../../model/figure';
import { unitKey } from '../../model/unit-key';
import { columnTotal, figureCells, sumOf } from './figure-cells';
import { figureColumns } from './figure-columns';
import { fillTemplate } from '../../report/fill-template';
import { unitNotes } from './left-out';
import { officialHead, signatures, subtitles } from './signed-paper';
import { changeCell, rateCell } from './rate-cell';
import type { ReportContext } from './report-context';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { statusText } from './unit-status';

/** (b) Every unit with its figures, on-time rate, rank and change. */
export function unitTable(context: ReportContext, sheet: SheetWords): ReportTable {
  const { words } = context.definition;
  const { form } = context;
  return {
    key: 'units',
    sheet: sheet.name,
    head: officialHead(context),
    title: sheet.title,
    subtitles: subtitles(context, sheet),
    unitOfCount: fillTemplate(words.unitOfCount, { unit: form.unitOfCount }),
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 5.5, look: 'number', number: form.numberColumn.number },
      { key: 'name', path: [words.unitCaption], width: 27, look: 'text', number: form.keyColumn.number },
      ...figureColumns(context),
      ...(context.onTime ? [{ key: 'onTimeRate', path: [words.onTimeRate], width: 10, look: 'rate' } as const] : []),
      ...comparisons(context).map(({ key, caption }): ReportColumn => ({
        key,
        path: [caption],
        width: 10,
        look: 'points',
      })),
      ...(context.onTime ? [{ key: 'rank', path: [words.rank], width: 8, look: 'centre' } as const] : []),
      ...(hasBands(context) ? [{ key: 'band', path: [words.band], width: 10, look: 'centre' } as const] : []),
      { key: 'status', path: [words.status], width: 14, look: 'centre' },
    ],
    numbered: true,
    rows: [...context.consolidation.units.map((unit, row) => unitRow(context, unit, row)), totalRow(context)],
    notes: unitNotes(context),
    notesTitle: words.notesTitle,
    signatures: signatures(context),
  };
}

function hasBands({ settings, onTime }: ReportContext): boolean {
  return onTime !== null && settings.bands.length > 0;
}

interface Comparison {
  readonly key: string;
  readonly caption: string;
  readonly period: ComparedPeriod;
}

function comparisons(context: ReportContext): readonly Comparison[] {
  const { words } = context.definition;
  const { previous, lastYear } = context.consolidation;
  if (!context.onTime) return [];
  return [
    ...(previous ? [{ key: 'changePrevious', caption: words.changePrevious, period: previous }] : []),
    ...(lastYear ? [{ key: 'changeLastYear', caption: words.changeLastYear, period: lastYear }] : []),
  ];
}

function unitRow(context: ReportContext, unit: UnitResult, row: number): ReportRow {
  const { consolidation, definition, onTime } = context;
  const { notCounted } = definition.words;
  const none: ReportCell = { kind: 'mark', text: notCounted };
  const { sums, indicators } = unit;
  const before = (period: ComparedPeriod): ComparedPeriod['units'][string] | undefined => period.units[unitKey(unit)];
  return {
    kind: 'row',
    cells: [
      row + 1,
      unit.name,
      ...(sums ? figureCells(context, sums, row) : context.figures.map(() => none)),
      ...(onTime
        ? [
            indicators ? rateCell(context, onTime.name, indicators[onTime.name], row) : none,
            ...comparisons(context).map(({ period }) =>
              changeCell(indicators?.[onTime.name], before(period)?.indicators[onTime.name], notCounted),
            ),
            unit.rank === null ? none : `${String(unit.rank)}/${String(consolidation.ranked)}`,
          ]
        : []),
      ...(hasBands(context) ? [unit.band ?? none] : []),
      statusText(context, unit),
    ],
  };
}

function totalRow(context: ReportContext): ReportRow {
  const { consolidation, definition, onTime } = context;
  const { units, total } = consolidation;
  const range = { from: 0, to: units.length - 1 };
  const column = (figure: FigureName): ReportCell =>
    columnTotal(
      context,
      figure,
      sumOf(total.sums, figure),
      units.length === 0 ? [] : [range],
      units.map(({ sums }) => (sums ? sumOf(sums, figure) : null)),
    );
  return {
    kind: 'total',
    cells: [
      '',
      definition.words.total,
      ...context.figures.map(({ figure }) => column(figure)),
      ...(onTime
        ? [
            rateCell(context, onTime.name, total.indicators[onTime.name], units.length),
            ...comparisons(context).map(({ period }) =>
              changeCell(total.indicators[onTime.name], period.indicators[onTime.name], definition.words.notCounted),
            ),
            '',
          ]
        : []),
      ...(hasBands(context) ? [''] : []),
      '',
    ],
  };
}
