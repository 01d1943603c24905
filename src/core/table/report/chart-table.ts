import type { SheetWords } from '../../form/report-definition';
import { chartParts } from '../../report/chart-parts';
import type { UnitResult } from '../../model/consolidation';
import { ZERO, compareDecimals, parseDecimal } from '../../model/decimal';
import { compareRatios, type Ratio } from '../../model/ratio';
import { fillTemplate } from '../../report/fill-template';
import { periodText } from '../../report/format-text';
import { incompleteNotes } from './left-out';
import { subtitles } from './signed-paper';
import { shownFraction } from './rate-cell';
import type { ReportContext } from './report-context';
import type { CellReference, ReportChart, ReportColumn, ReportTable } from '../../report/report-table';

/** More columns in one chart can't be labelled legibly on A4. */
const UNITS_PER_CHART = 18;

interface DrawnUnit {
  readonly unit: UnitResult;
  readonly rate: Ratio;
  /** Row of the unit in the table by unit. */
  readonly row: number;
}

/** (f) On-time rates by unit, best first, and dossiers by month; the figures drawn stand under the charts. */
export function chartTable(context: ReportContext, sheet: SheetWords): ReportTable {
  const { words } = context.definition;
  const drawn = drawnUnits(context);
  const target = targetFraction(context);
  const inChart = new Set(drawn.map(({ unit }) => unit));
  const left = context.consolidation.units.filter((unit) => !inChart.has(unit));
  const column = (key: string, caption: string, width: number, look: ReportColumn['look']): ReportColumn => ({
    key,
    path: [caption],
    width,
    look,
  });
  const months = context.form.charts?.months && context.consolidation.months.length > 1 ? [monthChart(context)] : [];
  return {
    key: 'charts',
    sheet: sheet.name,
    head: null,
    title: sheet.title,
    subtitles: subtitles(context, sheet),
    unitOfCount: '',
    summary: [],
    charts: [...rateCharts(context, drawn.length, target !== null), ...months],
    columns: [
      column('rank', words.rank, 14, 'centre'),
      column('name', words.unitCaption, 64, 'text'),
      column('onTimeRate', words.onTimeRate, 28, 'rate'),
      ...(target === null ? [] : [column('target', words.targetCaption, 28, 'rate')]),
    ],
    numbered: false,
    rows: drawn.map(({ unit, rate, row }) => ({
      kind: 'row',
      cells: [
        unit.rank === null ? words.notCounted : `${String(unit.rank)}/${String(context.consolidation.ranked)}`,
        unit.name,
        {
          kind: 'formula',
          formula: [{ table: 'units', column: 'onTimeRate', row }],
          value: shownFraction(rate),
          format: 'percent',
        },
        ...(target === null ? [] : [{ kind: 'percent' as const, value: target }]),
      ],
    })),
    notes: [
      ...(drawn.length === 0 ? [words.noRates] : []),
      ...(left.length === 0 || drawn.length === 0
        ? []
        : [fillTemplate(words.notDrawn, { units: left.map(({ name }) => name).join(', ') })]),
      ...(months.length === 0 ? [words.oneMonth] : []),
      ...incompleteNotes(context),
    ],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function drawnUnits(context: ReportContext): readonly DrawnUnit[] {
  const { onTime } = context;
  const { units } = context.consolidation;
  if (!onTime) return [];
  return units
    .flatMap((unit, row): readonly DrawnUnit[] => {
      const rate = unit.indicators?.[onTime.name]?.value;
      return rate ? [{ unit, rate, row }] : [];
    })
    .sort((a, b) => compareRatios(b.rate, a.rate) || a.row - b.row);
}

function rateCharts(context: ReportContext, count: number, hasTarget: boolean): readonly ReportChart[] {
  const { words } = context.definition;
  const title = fillTemplate(words.rateChartTitle, { period: periodText(context.consolidation.period, words) });
  return chartParts(count, UNITS_PER_CHART).map(({ part, parts, rows }) => {
    return {
      title: parts === 1 ? title : title + fillTemplate(words.chartPart, { part, parts }),
      categoryTitle: words.unitCaption,
      valueTitle: words.onTimeRate,
      format: 'percent',
      categories: rows('name'),
      series: [
        { name: words.onTimeRate, values: rows('onTimeRate'), look: 'first' },
        ...(hasTarget ? [{ name: words.targetCaption, values: rows('target'), look: 'target' as const }] : []),
      ],
    };
  });
}

function monthChart(context: ReportContext): ReportChart {
  const { words, figures } = context.definition;
  const { months: drawn = [] } = context.form.charts ?? {};
  const toRow = context.consolidation.months.length - 1;
  const rows = (column: string): CellReference => ({ table: 'months', column, row: 0, toRow });
  return {
    title: fillTemplate(words.monthChartTitle, { period: periodText(context.consolidation.period, words) }),
    categoryTitle: words.monthCaption,
    valueTitle: words.dossierAxis,
    format: 'count',
    categories: rows('name'),
    series: drawn.map((figure, index) => ({
      name: capitalised(figures.find((each) => each.figure === figure)?.short ?? figure),
      values: rows(figure),
      look: index === 0 ? 'first' : 'second',
    })),
  };
}

/** The target of the settings as a fraction; nothing is drawn where it is not a rate between 0 and 100 per cent. */
function targetFraction(context: ReportContext): number | null {
  const target = context.settings.onTimeTarget === null ? null : parseDecimal(context.settings.onTimeTarget);
  if (!target || compareDecimals(target, ZERO) < 0) return null;
  if (compareDecimals(target, { units: 100n, scale: 0 }) > 0) return null;
  return Number(target.units) / 10 ** (target.scale + 2);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
