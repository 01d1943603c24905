import type { ScaleRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import type { ComputedSheet } from '../../model/computed-sheet';
import { compareDecimals, formatDecimal, type Decimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreColumn, ScoreRow } from '../../model/score-sheet';
import { pointsText } from './points-text';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C4. A score is one of those that the criterion's rule can give, where the rule has a scale. An appraisal that leaves a
 * self-score as it is says nothing new. By an example's scales only sheets are judged that declare figures for its rules:
 * without them nobody knows that it was scored by these.
 */
export function checkScale(rule: ScaleRule, context: ScoreContext, { set, rows }: ComputedSheet): readonly Finding[] {
  const { sheet } = context;
  if (set.isExample && sheet.columns.declared === undefined) return [];
  return [...rows].flatMap(([index, { scale }]): readonly Finding[] => {
    const row = sheet.rows[index];
    if (!row || !scale || !row.applies) return [];
    const off = rule.columns.filter((column) => isOff(row, column, scale, context));
    const [first, second] = off.map((column) => valueOf(row, column));
    const said = first && second && compareDecimals(first, second) === 0 ? off.slice(0, 1) : off;
    return said.flatMap((column) => notALevel(rule, row, column, { scale, set: set.name }, context));
  });
}

function isOff(row: ScoreRow, column: ScoreColumn, scale: readonly Decimal[], context: ScoreContext): boolean {
  const value = valueOf(row, column);
  if (!value || saidOf(context, row, column) !== null) return false;
  return !scale.some((level) => compareDecimals(level, value) === 0);
}

function notALevel(
  { id, severity }: ScaleRule,
  row: ScoreRow,
  column: ScoreColumn,
  { scale, set }: { readonly scale: readonly Decimal[]; readonly set: string },
  { place }: ScoreContext,
): readonly Finding[] {
  const [cell, own] = [cellOf(row, column), valueOf(row, column)];
  if (!cell || !own) return [];
  const value = formatDecimal(own);
  const number = row.number || row.name;
  const params = { cell: formatAddress(cell), column, number, value, levels: scale.map(pointsText), set };
  return [finding({ rule: id, code: 'score.not-a-level', severity, at: { ...place, cell }, params, actual: value })];
}
