import type { ScoreForm, ScoreRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import type { ComputedSheet } from '../../model/computed-sheet';
import type { Finding } from '../../model/finding';
import type { ScoreSheet } from '../../model/score-sheet';
import { checkAppraisalNote } from './appraisal-note';
import { checkComputed } from './computed';
import { checkDeclared } from './declared';
import { checkEvidence } from './evidence';
import { checkMaxima } from './maxima';
import { checkNotScored } from './not-scored';
import { checkParentSum } from './parent-sum';
import { checkRange } from './range';
import { checkScale } from './scale';
import { scoreContext, type ScoreContext } from './score-context';
import { checkSetMaxima } from './set-maxima';
import { checkSurvey } from './survey';

/**
 * Checks a sheet by the form's rules in their order: a rule knows what those before it have said, so that one cause gives
 * one finding. `computed`: the sheet by the criteria set that it is made by; without one, C4 and C5 are not judged.
 */
export function checkScoreSheet(
  sheet: ScoreSheet,
  form: ScoreForm,
  computed: ComputedSheet | null = null,
): readonly Finding[] {
  const said = new Map<string, string>();
  const context = scoreContext(sheet, said);
  const findings: Finding[] = [];
  for (const rule of form.rules) {
    for (const found of check(rule, context, computed)) {
      if (found.at.cell) said.set(formatAddress(found.at.cell), found.code);
      findings.push(found);
    }
  }
  return findings;
}

function check(rule: ScoreRule, context: ScoreContext, computed: ComputedSheet | null): readonly Finding[] {
  switch (rule.kind) {
    case 'maxima':
      return checkMaxima(rule, context);
    case 'range':
      return checkRange(rule, context);
    case 'not-scored':
      return checkNotScored(rule, context);
    case 'survey':
      return checkSurvey(rule, context);
    case 'evidence':
      return checkEvidence(rule, context);
    case 'appraisal-note':
      return checkAppraisalNote(rule, context);
    case 'parent-sum':
      return checkParentSum(rule, context);
    case 'set-maxima':
      return computed ? checkSetMaxima(rule, context, computed) : [];
    case 'declared':
      return computed ? checkDeclared(rule, context, computed) : [];
    case 'scale':
      return computed ? checkScale(rule, context, computed) : [];
    case 'computed':
      return computed ? checkComputed(rule, context, computed) : [];
    default:
      return rule satisfies never;
  }
}
