import { isApart } from '../../model/score-sheet';
import type { MaximaRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { addDecimals, compareDecimals, formatDecimal, parseDecimal, type Decimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { canMake, exactly, isNear } from './can-make';
import { missingMaxima } from './missing-maxima';
import { cellOf, valueOf, type ScoreContext } from './score-context';

/**
 * C1. Maxima add up at every level, fields to the total, and the total is the whole. Where a level is off, the levels
 * above are taken as right with either of its two figures: one cause is said once. Rows whose maximum is not known are
 * passed over with what is above them. Bonus and penalty stand outside.
 */
export function checkMaxima(rule: MaximaRule, context: ScoreContext): readonly Finding[] {
  const { sheet, children, place } = context;
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  // From the last criterion to the first: parts are judged before what is above them.
  const findings: Finding[] = [];
  const wrongSums = new Map<number, Decimal>();
  const isCounted = (index: number): boolean => !isApart(sheet.rows[index]?.part ?? null);

  function differs(parent: number | null, parts: readonly number[], own: Decimal): Decimal | null {
    const values = parts.map((index) => {
      const row = sheet.rows[index];
      return row ? valueOf(row, 'maximum') : null;
    });
    if (parts.length === 0 || values.some((value) => value === null)) return null;
    const known = values.flatMap((value) => value ?? []);
    const options = known.map((value, at) => {
      const other = wrongSums.get(parts[at] ?? -1);
      return other ? [exactly(value), exactly(other)] : [exactly(value)];
    });
    const sum = known.reduce(addDecimals, ZERO);
    if (canMake(own, options, tolerance)) return null;
    if (parent !== null) wrongSums.set(parent, sum);
    return sum;
  }

  for (let index = sheet.rows.length - 1; index >= 0; index--) {
    const row = sheet.rows[index];
    const own = row ? valueOf(row, 'maximum') : null;
    const at = row ? cellOf(row, 'maximum') : null;
    const parts = children(index);
    if (!row || !own || !at) continue;
    const sum = differs(index, parts, own);
    if (!sum) continue;
    const texts = { number: row.number, value: formatDecimal(own), sum: formatDecimal(sum) };
    const params = { cell: formatAddress(at), ...texts, parts: parts.length };
    const { id, severity } = rule;
    const said = { rule: id, severity, at: { ...place, cell: at }, actual: texts.value, expected: texts.sum };
    findings.push(finding({ ...said, code: 'score.maxima.differ', params }));
  }
  return [
    ...missingMaxima(rule, context),
    ...findings.reverse(),
    ...checkWhole(rule, context, children(null).filter(isCounted), differs),
  ];
}

type Differs = (parent: number | null, parts: readonly number[], own: Decimal) => Decimal | null;

function checkWhole(
  rule: MaximaRule,
  { sheet, place }: ScoreContext,
  fields: readonly number[],
  differs: Differs,
): readonly Finding[] {
  const { total } = sheet;
  const stated = total ? valueOf(total, 'maximum') : null;
  const statedAt = total ? cellOf(total, 'maximum') : null;
  const { id, severity } = rule;
  if (stated && statedAt) {
    const sum = differs(null, fields, stated);
    if (sum) {
      const texts = { number: '', value: formatDecimal(stated), sum: formatDecimal(sum) };
      const params = { cell: formatAddress(statedAt), ...texts, parts: fields.length };
      const said = { rule: id, severity, at: { ...place, cell: statedAt }, actual: texts.value, expected: texts.sum };
      return [finding({ ...said, code: 'score.maxima.differ', params })];
    }
  }
  const [expected = '100'] = rule.totals;
  const last = sheet.rows[fields.at(-1) ?? -1];
  const at = statedAt ?? (last ? cellOf(last, 'maximum') : null);
  const known = fields.flatMap((index) => {
    const row = sheet.rows[index];
    return (row && valueOf(row, 'maximum')) ?? [];
  });
  const whole = stated ?? (known.length === fields.length ? known.reduce(addDecimals, ZERO) : null);
  if (
    !whole ||
    !at ||
    isWhole(
      whole,
      rule,
      sheet.rows.some(({ part }) => part === 'survey'),
    )
  )
    return [];
  const options = stated ? null : differs(null, fields, parseDecimal(expected) ?? ZERO);
  if (!stated && !options) return [];
  const params = { cell: formatAddress(at), value: formatDecimal(whole), expected };
  const said = { rule: id, severity, at: { ...place, cell: at }, actual: params.value, expected };
  return [finding({ ...said, code: 'score.maxima.total', params })];
}

/** A sheet without survey may be a part of the whole; then its total is a whole number of points. */
function isWhole(value: Decimal, rule: MaximaRule, hasSurvey: boolean): boolean {
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  if (rule.totals.some((total) => isNear(value, parseDecimal(total) ?? ZERO, tolerance))) return true;
  const isInteger = /^\d+(?:\.0*)?$/.test(formatDecimal(value));
  const below = rule.totals.every((total) => compareDecimals(value, parseDecimal(total) ?? ZERO) < 0);
  return !hasSurvey && isInteger && below;
}
