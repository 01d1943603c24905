import type { ScoreForm, ScoreRule } from '../../forms/score-form';
import { formatAddress } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { ScoreSheet } from '../../model/score-sheet';
import { checkAppraisalNote } from './appraisal-note';
import { checkEvidence } from './evidence';
import { checkMaxima } from './maxima';
import { checkNotScored } from './not-scored';
import { checkParentSum } from './parent-sum';
import { checkRange } from './range';
import { scoreContext, type ScoreContext } from './score-context';
import { checkSurvey } from './survey';

/**
 * Checks a sheet by the form's rules in their order: a rule knows what those before it have said, so that one cause gives
 * one finding.
 */
export function checkScoreSheet(sheet: ScoreSheet, form: ScoreForm): readonly Finding[] {
  const said = new Map<string, string>();
  const context = scoreContext(sheet, said);
  const findings: Finding[] = [];
  for (const rule of form.rules) {
    const found = check(rule, context);
    for (const { at, code } of found) if (at.cell) said.set(formatAddress(at.cell), code);
    findings.push(...found);
  }
  return findings;
}

function check(rule: ScoreRule, context: ScoreContext): readonly Finding[] {
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
    default:
      return rule satisfies never;
  }
}
