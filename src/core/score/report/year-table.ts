import { roundDecimal, subtractDecimals, type Decimal } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';
import type { YearChange, YearComparison } from '../../model/year-comparison';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { percentFraction, roundedCell, sameCell, scoreNumber } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** This year against the last: points, index, places. A unit that last year has not is said to be not comparable. */
export function yearTable(context: ScoreContext, { changes, rankedBefore }: YearComparison): ReportTable {
  const { words, sheets } = context.definition;
  const byScore = new Map(changes.map((change) => [change.now, change]));
  const ofUnits = context.units.map(({ score }) => byScore.get(score));
  const merged = ofUnits.flatMap((change) => (change && change.mergedFrom.length > 1 ? [change] : []));
  const without = context.units.filter((_, row) => {
    const change = ofUnits[row];
    return !change?.before && (change?.mergedFrom.length ?? 0) < 2;
  });
  return {
    key: 'years',
    sheet: sheets.years.name,
    head: scoreHead(context),
    title: sheets.years.title,
    subtitles: scoreSubtitles(context, sheets.years),
    unitOfCount: '',
    summary: [],
    charts: [],
    columns: columns(context),
    numbered: false,
    rows: context.units.map((unit, row) => unitRow(context, unit, ofUnits[row], row, rankedBefore)),
    notes: [
      words.comparisonNote,
      ...(rankedBefore === context.ranked
        ? []
        : [fillTemplate(words.unitsChanged, { before: rankedBefore, now: context.ranked })]),
      ...(without.length === 0
        ? []
        : [fillTemplate(words.noLastYear, { units: without.map(({ score }) => score.name).join(', ') })]),
      ...(merged.length === 0
        ? []
        : [fillTemplate(words.mergedUnits, { units: merged.map(mergerOf(context)).join('; ') })]),
      ...setNotes(context),
    ],
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function columns({ definition }: ScoreContext): readonly ReportColumn[] {
  const { words } = definition;
  const column = (key: string, path: readonly string[], look: ReportColumn['look'], width = 12): ReportColumn => ({
    key,
    path,
    width,
    look,
  });
  return [
    column('number', [words.numberCaption], 'number', 6),
    column('name', [words.unitCaption], 'text', 28),
    column('totalBefore', [words.lastYear, words.totalShort], 'score'),
    column('percentBefore', [words.lastYear, words.percent], 'rate'),
    column('rankBefore', [words.lastYear, words.rank], 'centre'),
    column('total', [words.thisYear, words.totalShort], 'score'),
    column('percent', [words.thisYear, words.percent], 'rate'),
    column('rank', [words.thisYear, words.rank], 'centre'),
    column('change', [words.change], 'points'),
    column('changePercent', [words.changePercent], 'points', 13),
    column('rankChange', [words.rankChange], 'centre', 15),
  ];
}

function unitRow(
  context: ScoreContext,
  { score }: PrintedUnit,
  compared: YearChange | undefined,
  row: number,
  rankedBefore: number,
): ReportRow {
  const before: UnitScore | null = compared?.before ?? null;
  const { words } = context.definition;
  const none: ReportCell = { kind: 'mark', text: words.notComparable };
  const percent = (value: Decimal | null | undefined): ReportCell =>
    value ? { kind: 'percent', value: percentFraction(value) } : { kind: 'mark', text: words.none };
  const place = (rank: number | null | undefined, of: number): ReportCell =>
    rank === null || rank === undefined ? { kind: 'mark', text: words.none } : `${String(rank)}/${String(of)}`;
  return {
    kind: 'row',
    cells: [
      row + 1,
      score.name,
      before?.total ? scoreNumber(before.total) : { kind: 'mark', text: words.none },
      percent(before?.percent),
      place(before?.rank, rankedBefore),
      score.total
        ? sameCell({ table: 'result', column: 'total', row }, score.total)
        : { kind: 'mark', text: words.unknown },
      percent(score.percent),
      place(score.rank, context.ranked),
      before?.total && score.total
        ? roundedCell(
            context,
            [{ column: 'total', row }, '-', { column: 'totalBefore', row }],
            subtractDecimals(score.total, before.total),
          )
        : none,
      before?.percent && score.percent ? percentPoints(score.percent, before.percent) : none,
      rankChange(context, score.rank, before?.rank ?? null) ?? none,
    ],
  };
}

/** From the unrounded indexes. */
function percentPoints(now: Decimal, before: Decimal): ReportCell {
  return { kind: 'points', value: scoreNumber(roundDecimal(subtractDecimals(now, before), 2)) };
}

/** A smaller number is the better place. */
function rankChange({ definition }: ScoreContext, now: number | null, before: number | null): string | null {
  const { words } = definition;
  if (now === null || before === null) return null;
  if (now === before) return words.samePlace;
  return fillTemplate(now < before ? words.placesUp : words.placesDown, { places: Math.abs(before - now) });
}

function mergerOf({ definition }: ScoreContext): (change: YearChange) => string {
  return ({ now, mergedFrom }) =>
    fillTemplate(definition.words.mergerOf, { unit: now.name, units: mergedFrom.join(', ') });
}
