import { formatAddress } from '../model/address';
import { finding, type Finding, type Fix } from '../model/finding';
import { addressOf, cellName, placeOf, type CheckContext } from './check-context';
import { sumOfParts, withKeys, type Equation, type RuleEquation, type Term } from './equation';
import { findCauses, type Cause } from './one-cause';

/** The findings of all equations of a sheet, one for each cause. */
export function checkArithmetic(found: readonly RuleEquation[], context: CheckContext): readonly Finding[] {
  if (found.every((equation) => sumOfParts(equation) === equation.total.value)) return [];
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

function findingOf({ equation, explained, culprit }: Cause, context: CheckContext): Finding {
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
      figure: total.figure,
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
      ...fixOf(isTotal && explained > 1 && culprit.value === sum, address, sum),
    });
  }
  if (isPart && explained > 1) return partFinding(equation, culprit.term, culprit.value, context);

  const sum = sumOfParts(equation);
  const params = {
    cell: formatAddress(address),
    total: total.figure,
    value: total.value,
    parts: parts.map(({ row, figure, value }) => ({ name: figure, cell: cellName(submission, row, figure), value })),
    sum,
  };
  const code = rule.kind === 'balance' ? 'check.balance.mismatch' : 'check.total.mismatch';
  const certain = isTotal && explained > 1 && culprit.value === sum;
  return finding({ ...base, code, params, actual: total.value, expected: sum, ...fixOf(certain, address, sum) });
}

function partFinding({ rule, total }: Equation, part: Term, expected: number, { submission }: CheckContext): Finding {
  const address = addressOf(submission, part.row, part.figure);
  return finding({
    rule: rule.id,
    code: 'check.part.mismatch',
    severity: rule.severity,
    at: placeOf(submission, address),
    params: {
      cell: formatAddress(address),
      figure: part.figure,
      value: part.value,
      expected,
      total: total.figure,
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
