import type { SetMaximaRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import type { ComputedSheet } from '../../model/computed-sheet';
import { compareDecimals, formatDecimal, negateDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreRow } from '../../model/score-sheet';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/** C1. A leaf's maximum is the set's. Not said where a sum above it is off already: that is the same cause. */
export function checkSetMaxima(
  { id, severity }: SetMaximaRule,
  context: ScoreContext,
  { set, rows }: ComputedSheet,
): readonly Finding[] {
  const { sheet, place } = context;
  return [...rows].flatMap(([index, { maximum }]): readonly Finding[] => {
    const row = sheet.rows[index];
    const value = row ? valueOf(row, 'maximum') : null;
    const cell = row ? cellOf(row, 'maximum') : null;
    if (!row || !value || !cell || compareDecimals(value.units < 0n ? negateDecimal(value) : value, maximum) === 0) {
      return [];
    }
    if (isSaidAbove(row, context)) return [];
    const texts = { value: formatDecimal(value), expected: formatDecimal(maximum) };
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts, set: set.name };
    const figures = { actual: texts.value, expected: texts.expected };
    return [finding({ rule: id, code: 'score.maximum.other', severity, at: { ...place, cell }, params, ...figures })];
  });
}

function isSaidAbove(row: ScoreRow, context: ScoreContext): boolean {
  const { sheet } = context;
  for (let at: ScoreRow | undefined = row; at; at = at.parent === null ? undefined : sheet.rows[at.parent]) {
    if (saidOf(context, at, 'maximum') !== null) return true;
  }
  return sheet.total !== null && saidOf(context, sheet.total, 'maximum') !== null;
}
