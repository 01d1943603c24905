import type { BalanceRule } from '../../form/form-definition';
import type { CheckContext } from '../check/check-context';
import type { RuleEquation } from '../check/equation';
import { sumEqualsEquations } from './sum-equals';

/**
 * R4: dossiers received are resolved or pending, or returned where the sheet has a column for that. Same arithmetic as a
 * sum; another meaning, so another sentence: no figure of the row is more likely wrong than the others.
 */
export function balanceEquations(rule: BalanceRule, context: CheckContext): readonly RuleEquation[] {
  return sumEqualsEquations(rule, context);
}
