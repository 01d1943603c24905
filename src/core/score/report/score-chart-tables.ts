import { chartParts } from '../../report/chart-parts';
import { fillTemplate } from '../../report/fill-template';
import type { CellReference, ReportChart, ReportTable } from '../../report/report-table';
import { topPlaces } from './detail-table';
import { criterionMean, reachedShare } from './loss-table';
import { percentFraction } from './score-cell';
import type { ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** More columns in one chart can't be labelled legibly on A4; with two series half as many. */
const COLUMNS_PER_CHART = 18;

/** The index of every unit, best first, with last year's beside it where there is one. */
export function unitChartTable(context: ScoreContext): ReportTable {
  const { words } = context.definition;
  const drawn = context.units.flatMap(({ score }, row) =>
    score.percent ? [{ score, percent: score.percent, row }] : [],
  );
  const changes = context.input.comparison?.changes ?? [];
  const before = new Map(changes.flatMap((change) => (change.before ? [[change.now, change.before] as const] : [])));
  const compared = before.size > 0;
  return {
    ...frame(context, 'charts'),
    charts: unitCharts(context, drawn.length, compared),
    columns: [
      { key: 'rank', path: [words.rank], width: 14, look: 'centre' },
      { key: 'name', path: [words.unitCaption], width: 64, look: 'text' },
      { key: 'percent', path: [compared ? words.thisYear : words.percent], width: 28, look: 'rate' },
      ...(compared ? [{ key: 'before', path: [words.lastYear], width: 28, look: 'rate' } as const] : []),
    ],
    rows: drawn.map(({ score, percent, row }) => {
      const last = before.get(score)?.percent;
      return {
        kind: 'row',
        cells: [
          score.rank === null ? words.none : `${String(score.rank)}/${String(context.ranked)}`,
          score.name,
          {
            kind: 'formula',
            formula: [{ table: 'result', column: 'percent', row }],
            value: percentFraction(percent),
            format: 'percent',
          },
          ...(compared ? [last ? ({ kind: 'percent', value: percentFraction(last) } as const) : null] : []),
        ],
      };
    }),
    notes: setNotes(context),
  };
}

/** The mean share of the maximum that units reach in every field. */
export function fieldChartTable(context: ScoreContext): ReportTable {
  const { words } = context.definition;
  const means = topPlaces(context.criteria).flatMap((place) => criterionMean(context, place) ?? []);
  const rows = means.flatMap((mean) => {
    const share = reachedShare(mean);
    return share === null ? [] : [{ mean, share }];
  });
  const range = (column: string): CellReference => ({ table: 'fieldCharts', column, row: 0, toRow: rows.length - 1 });
  const chart: ReportChart = {
    title: words.fieldChartTitle,
    categoryTitle: words.fieldName,
    valueTitle: words.reachedShare,
    format: 'percent',
    categories: range('name'),
    series: [{ name: words.reachedShare, values: range('share'), look: 'first' }],
  };
  return {
    ...frame(context, 'fieldCharts'),
    charts: rows.length === 0 ? [] : [chart],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 14, look: 'number' },
      { key: 'name', path: [words.fieldName], width: 92, look: 'text' },
      { key: 'share', path: [words.reachedShare], width: 28, look: 'rate' },
    ],
    rows: rows.map(({ mean, share }) => ({
      kind: 'row',
      cells: [mean.criterion.number, mean.criterion.name, { kind: 'percent', value: share }],
    })),
    notes: [words.meanNote, ...setNotes(context)],
  };
}

function frame(
  context: ScoreContext,
  key: 'charts' | 'fieldCharts',
): Pick<
  ReportTable,
  | 'key'
  | 'sheet'
  | 'head'
  | 'title'
  | 'subtitles'
  | 'unitOfCount'
  | 'summary'
  | 'numbered'
  | 'notesTitle'
  | 'signatures'
> {
  const sheet = context.definition.sheets[key];
  return {
    key,
    sheet: sheet.name,
    head: null,
    title: sheet.title,
    subtitles: scoreSubtitles(context, sheet),
    unitOfCount: '',
    summary: [],
    numbered: false,
    notesTitle: context.definition.words.notesTitle,
    signatures: null,
  };
}

function unitCharts({ definition }: ScoreContext, count: number, compared: boolean): readonly ReportChart[] {
  const { words } = definition;
  const most = compared ? COLUMNS_PER_CHART / 2 : COLUMNS_PER_CHART;
  return chartParts(count, most).map(({ part, parts, rows }) => {
    return {
      title: words.rateChartTitle + (parts === 1 ? '' : fillTemplate(words.chartPart, { part, parts })),
      categoryTitle: words.unitCaption,
      valueTitle: words.percent,
      format: 'percent',
      categories: rows('name'),
      series: [
        { name: compared ? words.thisYear : words.percent, values: rows('percent'), look: 'first' },
        ...(compared ? [{ name: words.lastYear, values: rows('before'), look: 'second' as const }] : []),
      ],
    };
  });
}
