import { isSumCertain } from '../../form/column-arithmetic';
import { formatAddress } from '../../model/address';
import { finding, type Finding, type Fix } from '../../model/finding';
import { wordsOf } from '../../form/form-words';
import { addressOf, cellName, placeOf, type CheckContext } from './check-context';
import { sumOfParts, withKeys, type Equation, type RuleEquation, type Term } from './equation';
import { findCauses, type Cause } from './one-cause';

/**
 * The findings of all equations of a sheet, one for each cause. Where it is not certain which rows a sum adds up, the sum is
 * compared and said, but tells nothing of other figures.
 */
export function checkArithmetic(found: readonly RuleEquation[], context: CheckContext): readonly Finding[] {
  const failing = found.filter((equation) => sumOfParts(equation) !== equation.total.value);
  if (failing.length === 0) return [];
  const failingSums = new Set(failing.flatMap(({ rule, total }) => (rule.kind === 'column-total' ? [total.row] : [])));
  const doubtful = new Set([...failingSums].filter((row) => !isSumCertain(context.form, context.submission, row)));
  const isDoubtful = ({ rule, total }: RuleEquation): boolean =>
    rule.kind === 'column-total' && doubtful.has(total.row);
  return [
    ...causesOf(
      found.filter((equation) => !isDoubtful(equation)),
      context,
    ),
    ...withKeys(failing.filter(isDoubtful)).map((equation) => findingOf({ equation, culprit: null }, context)),
  ];
}

function causesOf(found: readonly RuleEquation[], context: CheckContext): readonly Finding[] {
  const equations = withKeys(found);
  const implied = impliedBy(equations);
  const judged = equations.filter((equation) => !implied.has(equation));
  return findCauses(inOrderOfSpeech(judged), [...implied]).map((cause) => findingOf(cause, context));
}

/**
 * Equations within a total row follow from the columns and from the same equation of the rows above, where all of these can
 * be evaluated: whatever fails there fails elsewhere too, at the cell where it can be mended.
 */
function impliedBy(equations: readonly Equation[]): ReadonlySet<Equation> {
  const columns = new Map<string, Equation>();
  const rows = new Set<string>();
  for (const equation of equations) {
    if (equation.rule.kind === 'column-total') columns.set(equation.total.key, equation);
    else rows.add(`${equation.rule.id}:${String(equation.total.row.row)}`);
  }
  const implied = equations.filter(({ rule, total, parts }) => {
    if (rule.kind === 'column-total' || total.row.kind === 'field' || total.row.kind === 'detail') return false;
    const added = [total, ...parts].map(({ key }) => columns.get(key));
    return added.every((column) => column?.parts.every(({ row }) => rows.has(`${rule.id}:${String(row.row)}`)));
  });
  return new Set(implied);
}

/** Rows first, then sub-totals, then totals: where a mistake is made, not where it ends up. */
function inOrderOfSpeech(equations: readonly Equation[]): readonly Equation[] {
  const rank = ({ rule, total: { row } }: Equation): number => {
    const summary = row.kind === 'total' ? 2 : row.kind === 'subtotal' ? 1 : 0;
    return rule.kind === 'column-total' ? summary : summary === 0 ? 0 : 3;
  };
  return [...equations].sort((a, b) => rank(a) - rank(b) || a.total.row.row - b.total.row.row);
}

function findingOf({ equation, culprit }: Cause, context: CheckContext): Finding {
  const { submission } = context;
  const { rule, total, parts } = equation;
  const address = addressOf(submission, total.row, total.figure);
  const isTotal = culprit?.term.key === total.key;
  const isPart = culprit !== null && parts.some(({ key }) => key === culprit.term.key);
  const base = { rule: rule.id, severity: rule.severity, at: placeOf(submission, address) } as const;

  if (rule.kind === 'column-total') {
    const sum = sumOfParts(equation);
    const { label } = total.row;
    const params = {
      cell: formatAddress(address),
      figure: wordsOf(context.form, total.figure),
      label,
      value: total.value,
      sum,
      rows: parts.length,
    };
    return finding({
      ...base,
      code: 'check.column-total.mismatch',
      params,
      actual: total.value,
      expected: sum,
      ...fixOf(isTotal && culprit.value === sum, address, sum),
    });
  }
  if (isPart) return partFinding(equation, culprit.term, culprit.value, context);

  const sum = sumOfParts(equation);
  const params = {
    cell: formatAddress(address),
    total: wordsOf(context.form, total.figure),
    value: total.value,
    parts: parts.map(({ row, figure, value }) => ({
      name: wordsOf(context.form, figure),
      cell: cellName(submission, row, figure),
      value,
    })),
    sum,
  };
  const certain = isTotal && culprit.value === sum;
  const values = { actual: total.value, expected: sum, ...fixOf(certain, address, sum) };
  if (rule.kind !== 'balance') return finding({ ...base, code: 'check.total.mismatch', params, ...values });
  const absent = rule.optionalParts.filter((name) => submission.columns[name] === undefined);
  const balance = {
    ...params,
    absent: absent.map((name) => wordsOf(context.form, name)),
    counted: context.form.counted,
  };
  return finding({ ...base, code: 'check.balance.mismatch', params: balance, ...values });
}

function partFinding(
  { rule, total }: Equation,
  part: Term,
  expected: number,
  { submission, form }: CheckContext,
): Finding {
  const address = addressOf(submission, part.row, part.figure);
  return finding({
    rule: rule.id,
    code: 'check.part.mismatch',
    severity: rule.severity,
    at: placeOf(submission, address),
    params: {
      cell: formatAddress(address),
      figure: wordsOf(form, part.figure),
      value: part.value,
      expected,
      total: wordsOf(form, total.figure),
      totalCell: cellName(submission, total.row, total.figure),
    },
    actual: part.value,
    expected,
    ...fixOf(true, address, expected),
  });
}

function fixOf(certain: boolean, cell: Fix['cell'], value: number): { readonly fix?: Fix } {
  return certain ? { fix: { cell, value } } : {};
}
