import type { CriteriaSet } from '../core/score/set/criteria-set';
import { criteriaCommuneIllustrative } from './criteria-commune-illustrative';
import { criteriaFrame6733 } from './criteria-frame-67-33';
import { criteriaTt012018 } from './criteria-tt01-2018';
import { criteriaTt01Officer } from './criteria-tt01-officer';

/** The set by which a blank score sheet is made where the office has none of its own. */
export const EXAMPLE_CRITERIA: CriteriaSet = criteriaCommuneIllustrative;

/** The sets of criteria that come with the product. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [
  EXAMPLE_CRITERIA,
  criteriaFrame6733,
  criteriaTt012018,
  criteriaTt01Officer,
];
