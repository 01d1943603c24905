import type { ParentSumRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { addDecimals, formatDecimal, parseDecimal, type Decimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreColumn, ScoreRow } from '../../model/score-sheet';
import { canMake, exactly, isNear, sumsOf, type Possible } from './can-make';
import { checkAchieved } from './achieved';
import { openPoints, type GivenColumn } from './open-points';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C3. A typed parent, and the total, is the sum of what is under it; where others have their sum, a blank one is said.
 * A leaf that has its own finding, or is still to be scored, explains the sums above it. A parent that is off is not taken
 * for right further up: sums that follow it are off as well. Sums with an unknown part are not judged.
 */
export function checkParentSum(rule: ParentSumRule, context: ScoreContext): readonly Finding[] {
  const columns = rule.columns.filter((column) => context.sheet.columns[column] !== undefined);
  return [
    ...blankTotal(rule, context),
    ...columns.flatMap((column) => checkColumn(rule, column, context)),
    ...checkAchieved(rule, context),
  ];
}

interface Part {
  readonly value: Decimal;
  readonly possible: readonly Possible[];
  /** Nothing has been said of any leaf in it. */
  readonly isClean: boolean;
}

/** A sum that is off, or null where it is blank. */
interface WrongSum {
  readonly row: ScoreRow;
  readonly index: number | null;
  readonly own: Decimal | null;
  readonly sum: Part;
}

function checkColumn(rule: ParentSumRule, column: GivenColumn, context: ScoreContext): readonly Finding[] {
  const { sheet, children } = context;
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  const parts = new Map<number, Part | null>();
  const leafPart = leafParts(column, context);
  const wrong: WrongSum[] = [];
  let stated = 0;

  for (let index = sheet.rows.length - 1; index >= 0; index--) {
    const row = sheet.rows[index];
    if (!row) continue;
    const below = children(index);
    if (below.length === 0) {
      parts.set(index, leafPart(row, index));
      continue;
    }
    const sum = sumOf(below, parts);
    const own = valueOf(row, column);
    if (own && sum && sum.value.units !== 0n) stated += 1;
    const isOff = sum !== null && (own === null || !canMake(own, optionsOf(below, parts), tolerance));
    if (isOff) wrong.push({ row, index, own, sum });
    if (own === null) parts.set(index, sum && { ...sum, possible: sumsOf(optionsOf(below, parts)) });
    else parts.set(index, isOff ? partOff(own, sum) : { value: own, possible: [exactly(own)], isClean: true });
  }
  wrong.reverse();

  const { total } = sheet;
  const own = total ? valueOf(total, column) : null;
  const fields = children(null);
  if (total) {
    const within = fields.filter((index) => !['bonus', 'penalty'].includes(sheet.rows[index]?.part ?? ''));
    const sums = [within, fields].map((list) => sumOf(list, parts));
    const isRight =
      sums.some((sum) => sum === null) ||
      (own !== null && [within, fields].some((list) => canMake(own, optionsOf(list, parts), tolerance)));
    const [sum] = sums;
    if (own && own.units !== 0n) stated += 1;
    if (!isRight && sum) wrong.push({ row: total, index: null, own, sum });
  }
  // A level without any sums may be one of headings alone.
  const levels = new Set(sheet.rows.flatMap((row) => (row.isLeaf || isAllBlank(row) ? [] : [row.parent])));
  const blank = new Set(wrong.filter((each) => isBlankSum(each, column, levels)));
  const isAsked = stated > 0 && stated >= blank.size;
  return wrong.flatMap((each) => {
    if (each.own === null) return isAsked && blank.has(each) ? saidBlank(rule, column, each, context) : [];
    return said(rule, column, each, isConfirmed(each, column, context, tolerance), context);
  });
}

/** A parent that is off counts as what is under it makes; where a leaf there may be the cause, as either. */
function partOff(own: Decimal, { value, isClean }: Part): Part {
  return isClean
    ? { value, possible: [exactly(value)], isClean }
    : { value: own, possible: [exactly(own), exactly(value)], isClean };
}

/** What leaves add to the sums above them; null where that is not known. */
function leafParts(column: GivenColumn, context: ScoreContext): (row: ScoreRow, index: number) => Part | null {
  const saidRows = new Set([...context.said.keys()].map((cell) => Number(cell.replace(/\D/g, '')) - 1));
  const open = new Set(openPoints(context.sheet, column));
  // What is achieved waits for what it is made of.
  const before = column === 'achieved' ? (['appraised', 'survey'] as const) : [];
  for (const other of before) for (const index of openPoints(context.sheet, other)) open.add(index);
  return (row, index) => {
    const points = row.points[column];
    const maximum = valueOf(row, 'maximum');
    if (points?.state === 'unknown') return null;
    if (points?.state !== 'known') {
      const possible = open.has(index) && maximum ? [exactly(ZERO), { from: ZERO, to: maximum }] : [exactly(ZERO)];
      return { value: ZERO, possible, isClean: !open.has(index) };
    }
    const { value } = points;
    const possible = [exactly(value)];
    // A formula passes over text; a self-score of the survey may or may not have been added.
    if (points.asText || (column === 'self' && row.part === 'survey')) possible.push(exactly(ZERO));
    const code = saidOf(context, row, column);
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
    return { value, possible, isClean: possible.length === 1 && !saidRows.has(row.row) };
  };
}

function sumOf(indices: readonly number[], parts: ReadonlyMap<number, Part | null>): Part | null {
  const known = indices.flatMap((index) => parts.get(index) ?? []);
  if (known.length !== indices.length) return null;
  const value = known.map((part) => part.value).reduce(addDecimals, ZERO);
  return { value, possible: [exactly(value)], isClean: known.every(({ isClean }) => isClean) };
}

function optionsOf(indices: readonly number[], parts: ReadonlyMap<number, Part | null>) {
  return indices.map((index) => parts.get(index)?.possible ?? [exactly(ZERO)]);
}

/** Whether what stands above agrees with the sum, and nothing around it is in doubt: then the sum is certainly right. */
function isConfirmed(
  { index, sum }: WrongSum,
  column: ScoreColumn,
  { sheet, children }: ScoreContext,
  tolerance: Decimal,
): boolean {
  if (index === null || !sum.isClean || sheet.isUnclear === true) return false;
  const parent = sheet.rows[index]?.parent ?? null;
  const above = parent === null ? sheet.total : sheet.rows[parent];
  const own = above ? valueOf(above, column) : null;
  if (!own) return false;
  const others = children(parent).filter((other) => other !== index);
  const values = others.map((other) => {
    const row = sheet.rows[other];
    return row ? (valueOf(row, column) ?? ZERO) : ZERO;
  });
  return isNear(own, values.reduce(addDecimals, sum.value), tolerance);
}

function said(
  rule: ParentSumRule,
  column: ScoreColumn,
  { row, own, sum }: WrongSum,
  isCertain: boolean,
  { place, sheet }: ScoreContext,
): readonly Finding[] {
  const cell = cellOf(row, column);
  if (!cell || !own) return [];
  const texts = { value: formatDecimal(own), sum: formatDecimal(sum.value) };
  const number = row === sheet.total ? '' : row.number || row.name;
  const params = { cell: formatAddress(cell), column, number, ...texts };
  const fix = isCertain ? { fix: { cell, value: Number(texts.sum) } } : {};
  const { id, severity } = rule;
  const at = { ...place, cell };
  const figures = { actual: texts.value, expected: texts.sum };
  return [finding({ rule: id, code: 'score.sum.differs', severity, at, params, ...figures, ...fix })];
}

/** Whether a sum is blank that should be there; `levels`: the criteria (null: the fields) under which others have sums. */
function isBlankSum(
  { row, index, own, sum }: WrongSum,
  column: GivenColumn,
  levels: ReadonlySet<number | null>,
): boolean {
  if (own !== null || sum.value.units === 0n || row.points[column]?.state !== 'blank') return false;
  // A total with nothing in it has its own finding.
  return !isAllBlank(row) || (index !== null && levels.has(row.parent));
}

function saidBlank(
  { id }: ParentSumRule,
  column: ScoreColumn,
  { row, sum }: WrongSum,
  { place, sheet }: ScoreContext,
): readonly Finding[] {
  const cell = cellOf(row, column);
  if (!cell) return [];
  const text = formatDecimal(sum.value);
  const number = row === sheet.total ? '' : row.number || row.name;
  const params = { cell: formatAddress(cell), column, number, sum: text };
  const base = { rule: id, code: 'score.sum.blank', severity: 'warning', at: { ...place, cell } } as const;
  return [finding({ ...base, params, expected: text })];
}

function blankTotal({ id }: ParentSumRule, { sheet: { total, rows }, place }: ScoreContext): readonly Finding[] {
  if (!total || !isAllBlank(total) || rows.every(isAllBlank)) return [];
  const at = { ...place, cell: total.at };
  const params = { cell: formatAddress(total.at) };
  return [finding({ rule: id, code: 'score.total.blank', severity: 'warning', at, params })];
}

function isAllBlank({ points }: ScoreRow): boolean {
  return Object.values(points).every(({ state }) => state === 'blank');
}
