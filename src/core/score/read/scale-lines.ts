import { compareDecimals, type Decimal } from '../../model/decimal';
import type { ScoreColumn } from '../../model/score-sheet';
import { addSums, figureOf, SUMMED } from './line-sums';
import type { ScoreLine } from './score-lines';

/**
 * Whether lines under a criterion are the levels of its scale (2, 1, 0) and no criteria: different maxima up to its own that
 * are not its parts, and not more than one of them scored. Levels without one for no points are known by a score that the
 * criterion has itself.
 */
export function isScale(criterion: ScoreLine, lines: readonly ScoreLine[]): boolean {
  const maxima = lines.flatMap((line) => maximumOf(line) ?? []);
  const own = maximumOf(criterion);
  if (own === null || lines.length < 2 || maxima.length !== lines.length) return false;
  const sorted = [...maxima].sort(compareDecimals);
  const isDistinct = sorted.every(
    (value, index) => index === 0 || compareDecimals(sorted[index - 1] ?? own, value) < 0,
  );
  const highest = sorted.at(-1);
  const lowest = sorted[0];
  if (!isDistinct || !highest || !lowest || compareDecimals(highest, own) !== 0 || lowest.units < 0n) return false;
  const scores = SUMMED.filter((column) => column !== 'maximum');
  const scored = (column: ScoreColumn): number => lines.filter((line) => !figureOf(line, column).isBlank).length;
  if (scores.some((column) => scored(column) > 1)) return false;
  if (lowest.units === 0n) return true;
  const sum = lines.map((line) => figureOf(line, 'maximum')).reduce(addSums);
  if (!sum.value || compareDecimals(sum.value, own) === 0) return false;
  return scores.some((column) => !figureOf(criterion, column).isBlank || scored(column) === 1);
}

function maximumOf(line: ScoreLine): Decimal | null {
  const { value, isBlank } = figureOf(line, 'maximum');
  return isBlank ? null : value;
}
