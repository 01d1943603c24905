import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { Settings } from '../core/settings/settings';
import { CRITERIA_SETS } from '../forms';

/** The sets that a sheet may be made by: the office's own, then those that come with the product. */
export function setsOf({ criteria }: Settings): readonly CriteriaSet[] {
  return criteria ? [criteria, ...CRITERIA_SETS] : CRITERIA_SETS;
}
