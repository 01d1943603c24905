import { isApart } from '../../model/score-sheet';
import { addDecimals, compareDecimals, parseDecimal, subtractDecimals, type Decimal, ZERO } from '../../model/decimal';
import { childrenByParent, parentOf } from './criteria-tree';
import type { CriteriaSet, Criterion } from './criteria-set';

/**
 * What does not hold in a set. `difference` is found less expected: below 0 where the parts are too small.
 * - `sum`: the maxima right under `number` do not add up to its own. `total`: the leaves do not add up to the set's total,
 *   of one part where the set has totals by part.
 * - `twice`, `orphan` (the number above it is not in the set), `before-parent`, `negative`: of one row.
 */
export type CriteriaProblem =
  | {
      readonly kind: 'sum';
      readonly number: string;
      readonly expected: Decimal;
      readonly found: Decimal;
      readonly difference: Decimal;
    }
  | {
      readonly kind: 'total';
      readonly part: 'appraisal' | 'survey' | null;
      readonly expected: Decimal;
      readonly found: Decimal;
      readonly difference: Decimal;
    }
  | { readonly kind: 'twice' | 'orphan' | 'before-parent' | 'negative'; readonly number: string };

/** Everything that does not hold, in the order of the set, totals last; empty when the set can be used. Rule C1. */
export function validateCriteriaSet(set: CriteriaSet): readonly CriteriaProblem[] {
  const children = childrenByParent(set.criteria);
  const leaves = set.criteria.filter(({ number }) => !children.has(number));
  return [...rowProblems(set.criteria), ...sumProblems(set.criteria, children), ...totalProblems(set, leaves)];
}

function rowProblems(criteria: readonly Criterion[]): readonly CriteriaProblem[] {
  const all = new Set(criteria.map(({ number }) => number));
  const seen = new Set<string>();
  return criteria.flatMap(({ number, maximum }): readonly CriteriaProblem[] => {
    const parent = parentOf(number);
    const problems: CriteriaProblem[] = [];
    if (seen.has(number)) problems.push({ kind: 'twice', number });
    seen.add(number);
    if (parent !== null && !all.has(parent)) problems.push({ kind: 'orphan', number });
    else if (parent !== null && !seen.has(parent)) problems.push({ kind: 'before-parent', number });
    if (maximum.units < 0n) problems.push({ kind: 'negative', number });
    return problems;
  });
}

function sumProblems(
  criteria: readonly Criterion[],
  children: ReadonlyMap<string, readonly Criterion[]>,
): readonly CriteriaProblem[] {
  return criteria.flatMap(({ number, maximum }): readonly CriteriaProblem[] => {
    const below = children.get(number);
    if (!below) return [];
    const found = sum(below);
    const difference = subtractDecimals(found, maximum);
    return difference.units === 0n ? [] : [{ kind: 'sum', number, expected: maximum, found, difference }];
  });
}

function totalProblems(
  { totals = { all: '100' } }: CriteriaSet,
  leaves: readonly Criterion[],
): readonly CriteriaProblem[] {
  const check = (part: 'appraisal' | 'survey' | null, text: string): readonly CriteriaProblem[] => {
    const expected = parseDecimal(text) ?? ZERO;
    const found = sum(leaves.filter((leaf) => (part === null ? !isApart(leaf.part) : leaf.part === part)));
    if (compareDecimals(found, expected) === 0) return [];
    return [{ kind: 'total', part, expected, found, difference: subtractDecimals(found, expected) }];
  };
  if ('all' in totals) return check(null, totals.all);
  return [...check('appraisal', totals.appraisal), ...check('survey', totals.survey)];
}

function sum(criteria: readonly Criterion[]): Decimal {
  return criteria.reduce((total, { maximum }) => addDecimals(total, maximum), ZERO);
}
