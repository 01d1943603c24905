import type { Finding } from '../../model/finding';
import type { RuleDefinition } from '../../forms/form-definition';
import type { CheckContext } from '../check-context';
import type { RuleEquation } from '../equation';
import { balanceEquations } from './balance';
import { findCarryOver } from './carry-over';
import { columnTotalEquations } from './column-total';
import { findLargeChange } from './large-change';
import { findNotEntered } from './not-entered';
import { findReasons } from './reasons';
import { sumEqualsEquations } from './sum-equals';

/**
 * What a rule has to say of a submission. Arithmetic rules give equations, so that those that fail for one reason can be
 * told together; the others give findings.
 */
export interface RuleOutcome {
  readonly equations: readonly RuleEquation[];
  readonly findings: readonly Finding[];
}

/** Every kind of rule there is. A new kind is a file in this folder and a line here. */
export function evaluateRule(rule: RuleDefinition, context: CheckContext): RuleOutcome {
  switch (rule.kind) {
    case 'sum-equals':
      return { equations: sumEqualsEquations(rule, context), findings: [] };
    case 'balance':
      return { equations: balanceEquations(rule, context), findings: [] };
    case 'column-total':
      return { equations: columnTotalEquations(rule, context), findings: [] };
    case 'carry-over':
      return { equations: [], findings: findCarryOver(rule, context) };
    case 'not-entered':
      return { equations: [], findings: findNotEntered(rule, context) };
    case 'reasons':
      return { equations: [], findings: findReasons(rule, context) };
    case 'large-change':
      return { equations: [], findings: findLargeChange(rule, context) };
    default:
      return rule satisfies never;
  }
}
