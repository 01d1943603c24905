import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { Settings } from '../core/settings/settings';
import { criteriaCommuneIllustrative } from '../forms/criteria-commune-illustrative';
import { criteriaFrame6733 } from '../forms/criteria-frame-67-33';
import { criteriaTt012018 } from '../forms/criteria-tt01-2018';
import { criteriaTt01Officer } from '../forms/criteria-tt01-officer';

/** The sets of criteria that come with the product. */
export const KNOWN_SETS: readonly CriteriaSet[] = [
  criteriaCommuneIllustrative,
  criteriaFrame6733,
  criteriaTt012018,
  criteriaTt01Officer,
];

/** The sets that a sheet may be made by: the office's own, then those that come with the product. */
export function setsOf({ criteria }: Settings): readonly CriteriaSet[] {
  return criteria ? [criteria, ...KNOWN_SETS] : KNOWN_SETS;
}
