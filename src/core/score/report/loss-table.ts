import { isApart } from '../../model/score-sheet';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  type Decimal,
  ZERO,
} from '../../model/decimal';
import type { ReportCell, ReportRow, ReportTable } from '../../report/report-table';
import { roundedCell, scoreNumber } from './score-cell';
import type { PrintedCriterion } from './printed-criteria';
import type { ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** What all units together have of a criterion. */
export interface CriterionMean {
  readonly criterion: PrintedCriterion;
  /** Units that have points for it. */
  readonly units: number;
  readonly full: number;
  /** Exact, over all of these units. */
  readonly sum: Decimal;
}

/** Every leaf in which points were lost, most on average first. */
export function lossTable(context: ScoreContext): ReportTable {
  const { words, sheets } = context.definition;
  const losses = context.criteria
    .flatMap((criterion, place) => (criterion.children.length > 0 ? [] : (criterionMean(context, place) ?? [])))
    .filter(({ full, units }) => full < units)
    .sort((a, b) => compareDecimals(lost(b), lost(a)));
  return {
    key: 'losses',
    sheet: sheets.losses.name,
    head: null,
    title: sheets.losses.title,
    subtitles: scoreSubtitles(context, sheets.losses),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.criterionNumber], width: 8, look: 'number' },
      { key: 'name', path: [words.criterionCaption], width: 56, look: 'text' },
      { key: 'maximum', path: [words.maximum], width: 10, look: 'score' },
      { key: 'mean', path: [words.mean], width: 11, look: 'score' },
      { key: 'share', path: [words.reachedShare], width: 11, look: 'rate' },
      { key: 'lost', path: [words.lostMean], width: 11, look: 'score' },
      { key: 'full', path: [words.unitsFull], width: 12, look: 'count' },
      { key: 'losing', path: [words.unitsLosing], width: 12, look: 'count' },
    ],
    numbered: false,
    rows: losses.map((loss, row) => lossRow(context, loss, row)),
    notes: [words.meanNote, ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

/** Null without a maximum, without any points, and for what stands outside the maximum. */
export function criterionMean({ criteria, units }: ScoreContext, place: number): CriterionMean | null {
  const criterion = criteria[place];
  const maximum = criterion?.maximum;
  if (!criterion || !maximum || isApart(criterion.part)) return null;
  let sum = ZERO;
  let count = 0;
  let full = 0;
  for (const { values } of units) {
    const value = values.achieved[place];
    if (value?.state !== 'known') continue;
    sum = addDecimals(sum, value.value);
    count += 1;
    if (compareDecimals(value.value, maximum) >= 0) full += 1;
  }
  return count === 0 ? null : { criterion, units: count, full, sum };
}

/** The mean as a share of the maximum, as the fraction that a cell holds; from the exact sum, so that it is rounded once. */
export function reachedShare(mean: CriterionMean): number | null {
  const share = divideDecimals(mean.sum, wholeOf(mean), 4);
  return share ? scoreNumber(share) : null;
}

/** What all of the units could have. */
function wholeOf({ criterion: { maximum }, units }: CriterionMean): Decimal {
  return multiplyDecimals(maximum ?? ZERO, countOf(units));
}

function printedMean({ sum, units }: CriterionMean): Decimal {
  return divideDecimals(sum, countOf(units), 2) ?? ZERO;
}

/** What the units lost on average, exact enough to put criteria in order. */
function lost(mean: CriterionMean): Decimal {
  return divideDecimals(subtractDecimals(wholeOf(mean), mean.sum), countOf(mean.units), 10) ?? ZERO;
}

function countOf(units: number): Decimal {
  return { units: BigInt(units), scale: 0 };
}

function lossRow(context: ScoreContext, loss: CriterionMean, row: number): ReportRow {
  const { criterion, units, full } = loss;
  const share = reachedShare(loss);
  const mean = printedMean(loss);
  // As printed: the first two columns subtracted give the third.
  const printed = subtractDecimals(criterion.maximum ?? ZERO, mean);
  const from: ReportCell = roundedCell(context, [{ column: 'maximum', row }, '-', { column: 'mean', row }], printed);
  return {
    kind: 'row',
    cells: [
      criterion.number,
      criterion.name,
      criterion.maximum ? scoreNumber(criterion.maximum) : null,
      scoreNumber(mean),
      share === null ? null : { kind: 'percent', value: share },
      from,
      full,
      units - full,
    ],
  };
}
