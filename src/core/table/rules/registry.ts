import type { Finding } from '../../model/finding';
import type { RuleDefinition } from '../../form/form-definition';
import type { CheckContext } from '../check/check-context';
import type { RuleEquation } from '../check/equation';
import { findAtMost } from './at-most';
import { findLater, findNotOverdue } from './after-period';
import { findDateOrder, findDaysBetween, type Holidays } from './days';
import { findChanged, findLost } from './earlier-records';
import { findOutOfRange } from './range';
import { findRatio } from './ratio';
import { recordRows } from './record-row';
import { findRequired } from './required-when';
import { findSameDays } from './same-day-share';
import { findTwice } from './unique';
import { balanceEquations } from './balance';
import { findCarryOver } from './carry-over';
import { columnTotalEquations } from './column-total';
import { findLargeChange } from './large-change';
import { findNotEntered } from './not-entered';
import { findReasons } from './reasons';
import { findRepeated } from './repeated';
import { sumEqualsEquations } from './sum-equals';

/**
 * What a rule has to say of a submission. Arithmetic rules give equations, so that those that fail for one reason can be
 * told together; the others give findings.
 */
export interface RuleOutcome {
  readonly equations: readonly RuleEquation[];
  readonly findings: readonly Finding[];
}

/** Every kind of rule there is. A new kind is a file in this folder and a line here; its shape stands in the form's rules, its sentences in src/messages. */
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
    case 'repeated':
      return { equations: [], findings: findRepeated(rule, context) };
    case 'at-most':
      return { equations: [], findings: findAtMost(rule, recordRows(context)) };
    case 'ratio':
      return { equations: [], findings: findRatio(rule, recordRows(context)) };
    case 'date-order':
      return { equations: [], findings: findDateOrder(rule, recordRows(context)) };
    case 'days-between':
      return { equations: [], findings: findDaysBetween(rule, recordRows(context), holidaysOf(context)) };
    case 'required-when':
      return { equations: [], findings: findRequired(rule, recordRows(context)) };
    case 'unique':
      return { equations: [], findings: findTwice(rule, recordRows(context)) };
    case 'range':
      return { equations: [], findings: findOutOfRange(rule, recordRows(context)) };
    case 'not-later':
      return { equations: [], findings: findLater(rule, context) };
    case 'overdue':
      return { equations: [], findings: findNotOverdue(rule, context) };
    case 'same-day-share':
      return { equations: [], findings: findSameDays(rule, recordRows(context)) };
    case 'records-kept':
      return { equations: [], findings: findLost(rule, context) };
    case 'records-unchanged':
      return { equations: [], findings: findChanged(rule, context) };
    default:
      return rule satisfies never;
  }
}

function holidaysOf({ settings: { holidays } }: CheckContext): Holidays {
  return holidays === null ? null : new Set(holidays);
}
