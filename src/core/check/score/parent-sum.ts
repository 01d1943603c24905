import type { ParentSumRule } from '../../forms/score-form';
import { formatAddress } from '../../model/address';
import { addDecimals, formatDecimal, parseDecimal, type Decimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreColumn, ScoreRow } from '../../model/score-sheet';
import { canMake, exactly, isNear, ZERO, type Possible } from './can-make';
import { checkAchieved } from './achieved';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C3. A typed parent, and the total, is the sum of what is under it. One cause is said once: a leaf that has its own
 * finding, or a parent below that is off, explains the sums above it. Sums with an unknown part are not judged.
 */
export function checkParentSum(rule: ParentSumRule, context: ScoreContext): readonly Finding[] {
  const columns = rule.columns.filter((column) => context.sheet.columns[column] !== undefined);
  return [...columns.flatMap((column) => checkColumn(rule, column, context)), ...checkAchieved(rule, context)];
}

interface Part {
  readonly value: Decimal;
  readonly possible: readonly Possible[];
}

function checkColumn(rule: ParentSumRule, column: ScoreColumn, context: ScoreContext): readonly Finding[] {
  const { sheet, children } = context;
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  const parts = new Map<number, Part | null>();
  const wrong: { readonly row: ScoreRow; readonly index: number | null; readonly sum: Decimal }[] = [];

  for (let index = sheet.rows.length - 1; index >= 0; index--) {
    const row = sheet.rows[index];
    if (!row) continue;
    const below = children(index);
    if (below.length === 0) {
      parts.set(index, leafPart(row, column, context));
      continue;
    }
    const sum = sumOf(below, parts);
    const own = valueOf(row, column);
    if (!own) {
      parts.set(index, sum);
      continue;
    }
    const isOff = sum !== null && !canMake(own, optionsOf(below, parts), tolerance);
    if (isOff) wrong.unshift({ row, index, sum: sum.value });
    parts.set(index, { value: own, possible: isOff ? [exactly(own), exactly(sum.value)] : [exactly(own)] });
  }

  const { total } = sheet;
  const own = total ? valueOf(total, column) : null;
  const fields = children(null);
  if (total && own) {
    const within = fields.filter((index) => !['bonus', 'penalty'].includes(sheet.rows[index]?.part ?? ''));
    const sums = [within, fields].map((list) => sumOf(list, parts));
    const isRight =
      sums.some((sum) => sum === null) ||
      [within, fields].some((list) => canMake(own, optionsOf(list, parts), tolerance));
    const [sum] = sums;
    if (!isRight && sum) wrong.push({ row: total, index: null, sum: sum.value });
  }
  return wrong.flatMap(({ row, index, sum }) =>
    said(rule, column, row, sum, isConfirmed(index, sum, column, context, tolerance), context),
  );
}

/** What a leaf adds to the sums above it; null where that is not known. */
function leafPart(row: ScoreRow, column: ScoreColumn, context: ScoreContext): Part | null {
  const points = row.points[column];
  if (points?.state === 'unknown') return null;
  if (points?.state !== 'known') return { value: ZERO, possible: [exactly(ZERO)] };
  const { value } = points;
  const possible = [exactly(value)];
  // A formula passes over text; a self-score of the survey may or may not have been added.
  if (points.asText || (column === 'self' && row.part === 'survey')) possible.push(exactly(ZERO));
  const code = saidOf(context, row, column);
  const maximum = valueOf(row, 'maximum');
  const self = valueOf(row, 'self');
  if (code === 'score.appraisal.no-note' && self) possible.push(exactly(self));
  else if (code !== null && maximum) possible.push({ from: ZERO, to: maximum });
  if (
    column === 'achieved' &&
    maximum &&
    (['appraised', 'survey'] as const).some((other) => saidOf(context, row, other))
  ) {
    possible.push({ from: ZERO, to: maximum });
  }
  return { value, possible };
}

function sumOf(indices: readonly number[], parts: ReadonlyMap<number, Part | null>): Part | null {
  const known = indices.flatMap((index) => parts.get(index) ?? []);
  if (known.length !== indices.length) return null;
  const value = known.map((part) => part.value).reduce(addDecimals, ZERO);
  return { value, possible: [exactly(value)] };
}

function optionsOf(indices: readonly number[], parts: ReadonlyMap<number, Part | null>) {
  return indices.map((index) => parts.get(index)?.possible ?? [exactly(ZERO)]);
}

/** Whether what stands above agrees with the sum: then the sum is certainly right. */
function isConfirmed(
  index: number | null,
  sum: Decimal,
  column: ScoreColumn,
  { sheet, children }: ScoreContext,
  tolerance: Decimal,
): boolean {
  if (index === null) return false;
  const parent = sheet.rows[index]?.parent ?? null;
  const above = parent === null ? sheet.total : sheet.rows[parent];
  const own = above ? valueOf(above, column) : null;
  if (!own) return false;
  const others = children(parent).filter((other) => other !== index);
  const values = others.map((other) => {
    const row = sheet.rows[other];
    return row ? (valueOf(row, column) ?? ZERO) : ZERO;
  });
  return isNear(own, values.reduce(addDecimals, sum), tolerance);
}

function said(
  rule: ParentSumRule,
  column: ScoreColumn,
  row: ScoreRow,
  sum: Decimal,
  isCertain: boolean,
  { place, sheet }: ScoreContext,
): readonly Finding[] {
  const cell = cellOf(row, column);
  const own = valueOf(row, column);
  if (!cell || !own) return [];
  const texts = { value: formatDecimal(own), sum: formatDecimal(sum) };
  const number = row === sheet.total ? '' : row.number || row.name;
  const params = { cell: formatAddress(cell), column, number, ...texts };
  const fix = isCertain ? { fix: { cell, value: Number(texts.sum) } } : {};
  const { id, severity } = rule;
  const at = { ...place, cell };
  const figures = { actual: texts.value, expected: texts.sum };
  return [finding({ rule: id, code: 'score.sum.differs', severity, at, params, ...figures, ...fix })];
}
