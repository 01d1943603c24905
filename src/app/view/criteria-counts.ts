import type { CriteriaSet, ScorePart } from '../../core/score/set/criteria-set';
import { childrenByParent } from '../../core/score/set/criteria-tree';
import { addDecimals, type Decimal, ZERO } from '../../core/model/decimal';

/** What a set of criteria adds up to, as it is written: whether that is right is for its findings. */
export interface CriteriaCounts {
  /** Criteria on top. */
  readonly fields: number;
  /** Criteria that are scored: those without others under them. */
  readonly scored: number;
  /** Maxima of those by part; 0 for a part that the set does not have. */
  readonly maxima: Readonly<Record<ScorePart, Decimal>>;
}

export function criteriaCounts({ criteria }: CriteriaSet): CriteriaCounts {
  const children = childrenByParent(criteria);
  const leaves = criteria.filter(({ number }) => !children.has(number));
  const maxima: Record<ScorePart, Decimal> = { appraisal: ZERO, survey: ZERO, bonus: ZERO, penalty: ZERO };
  for (const { part, maximum } of leaves) {
    if (part !== null) maxima[part] = addDecimals(maxima[part], maximum);
  }
  return { fields: children.get('')?.length ?? 0, scored: leaves.length, maxima };
}
