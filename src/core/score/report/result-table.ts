import { compareDecimals, divideDecimals, type Decimal } from '../../model/decimal';
import { isApart, type UnitScore } from '../../model/score-sheet';
import type { CellReference, ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { sumMaxima, topPlaces } from './detail-table';
import { percentFraction, sameCell, scoreValue, valueCell } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { resultNotes } from './score-notes';

/** Units best first with their parts, total, index and grade; everything refers to the sheets of the units. */
export function resultTable(context: ScoreContext): ReportTable {
  const { words, sheets } = context.definition;
  const live = ranksFollowTotals(context);
  return {
    key: 'result',
    sheet: sheets.result.name,
    head: scoreHead(context),
    title: sheets.result.title,
    subtitles: scoreSubtitles(context, sheets.result),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: columns(context),
    numbered: false,
    rows: context.units.map((unit, row) => unitRow(context, unit, row, live)),
    notes: resultNotes(context),
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function columns({ definition, hasSurvey }: ScoreContext): readonly ReportColumn[] {
  const { words } = definition;
  const score = (key: string, caption: string): ReportColumn => ({ key, path: [caption], width: 13, look: 'score' });
  return [
    { key: 'rank', path: [words.rank], width: 9, look: 'number' },
    { key: 'name', path: [words.unitCaption], width: 38, look: 'text' },
    score('self', words.self),
    score('appraised', words.appraised),
    ...(hasSurvey ? [score('survey', words.survey)] : []),
    score('total', words.achieved),
    { key: 'percent', path: [words.percent], width: 12, look: 'rate' },
    { key: 'grade', path: [words.grade], width: 15, look: 'centre' },
  ];
}

function unitRow(context: ScoreContext, unit: PrintedUnit, row: number, live: boolean): ReportRow {
  const { score, table, values } = unit;
  const { definition, criteria, hasSurvey, ranked } = context;
  const none: ReportCell = { kind: 'mark', text: definition.words.none };
  const from = (column: 'self' | 'appraised' | 'survey' | 'achieved', own: Decimal | null): ReportCell => {
    const blank = values[column].every(({ state }) => state === 'blank');
    if (own === null || blank) return valueCell(context, scoreValue(own, blank ? { state: 'blank' } : undefined));
    return sameCell({ table, column, row: criteria.length }, own);
  };
  const ranks: CellReference = { column: 'total', row: 0, toRow: ranked - 1 };
  return {
    kind: 'row',
    cells: [
      score.rank === null
        ? none
        : live
          ? {
              kind: 'formula',
              formula: ['RANK(', { column: 'total', row }, ',', ranks, ')'],
              value: score.rank,
              format: 'count',
            }
          : score.rank,
      score.name,
      from('self', score.self),
      from('appraised', score.appraised),
      ...(hasSurvey ? [from('survey', score.survey)] : []),
      from('achieved', score.total),
      percentCell(context, unit, row),
      score.grade ?? none,
    ],
  };
}

/**
 * The total by the maximum, live where that is the unit's index. A quotient is scaled to whole ten-thousandths before it
 * is rounded: a tie then is exactly .5 in binary, so every program rounds it to the cached value.
 */
function percentCell(context: ScoreContext, { score, table }: PrintedUnit, row: number): ReportCell {
  const { criteria, definition } = context;
  if (score.percent === null) return { kind: 'mark', text: definition.words.unknown };
  const value = percentFraction(score.percent);
  const maximum = sumMaxima(
    context,
    topPlaces(criteria).filter((place) => !isApart(criteria[place]?.part)),
  );
  const share = score.total && maximum ? divideDecimals(score.total, maximum, 12) : null;
  const isShare = share !== null && percentFraction({ units: share.units * 100n, scale: share.scale }) === value;
  if (!isShare) return { kind: 'percent', value };
  const top: CellReference = { table, column: 'maximum', row: criteria.length };
  return {
    kind: 'formula',
    formula: ['ROUND(ROUND(10000*', { column: 'total', row }, ',6)/', top, ',0)/10000'],
    value,
    format: 'percent',
  };
}

/** Whether the ranks are those of the totals; not so where the index is of other maxima for some units. */
function ranksFollowTotals({ units }: ScoreContext): boolean {
  const ranked = units.flatMap(({ score }) => (score.rank === null ? [] : [score]));
  let rank = 1;
  return ranked.every((score, place) => {
    const before = ranked[place - 1];
    if (score.total === null) return false;
    const order = before?.total ? compareTotals(before, score) : 1;
    if (order < 0) return false;
    if (order > 0) rank = place + 1;
    return score.rank === rank;
  });
}

function compareTotals(a: UnitScore, b: UnitScore): number {
  return a.total && b.total ? compareDecimals(a.total, b.total) : 0;
}
