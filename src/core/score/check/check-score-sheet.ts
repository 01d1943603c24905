import { formatAddress, type CellAddress } from '../../model/address';
import type { ComputedSheet } from '../../model/computed-sheet';
import { compareDecimals, formatDecimal, negateDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import type {
  AppraisalNoteRule,
  EvidenceRule,
  NotScoredRule,
  ScoreForm,
  ScoreRule,
  SetMaximaRule,
  SurveyRule,
} from '../form/score-form';
import { checkComputed } from './computed';
import { checkDeclared } from './declared';
import { checkMaxima } from './maxima';
import { openPoints, type GivenColumn } from './open-points';
import { checkParentSum } from './parent-sum';
import { checkRange } from './range';
import { checkScale } from './scale';
import { cellOf, saidOf, scoreContext, valueOf, type ScoreContext } from './score-context';

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

/** C7. What the survey scores has no self-score. */
function checkSurvey(rule: SurveyRule, { sheet, place }: ScoreContext): readonly Finding[] {
  return sheet.rows.flatMap((row) => {
    const value = row.isLeaf && row.part === 'survey' ? valueOf(row, 'self') : null;
    const cell = cellOf(row, 'self');
    if (!value || !cell || value.units === 0n) return [];
    const params = { cell: formatAddress(cell), number: row.number, value: formatDecimal(value) };
    const { id, severity } = rule;
    const at = { ...place, cell };
    return [finding({ rule: id, code: 'score.survey-self-scored', severity, at, params, actual: params.value })];
  });
}

/**
 * C6. Points above 0 name their evidence or are explained instead, where the sheet has a column for it. Does
 * not judge whether the evidence is good.
 */
function checkEvidence(rule: EvidenceRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place } = context;
  const { evidence: evidenceColumn } = sheet.columns;
  const { id, severity } = rule;
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const self = valueOf(row, 'self');
    const isJudged = row.isLeaf && row.applies && (row.part === 'appraisal' || row.part === 'bonus');
    if (!isJudged || !self || saidOf(context, row, 'self') !== null) return [];
    if (evidenceColumn === undefined || self.units <= 0n || row.evidence !== '' || row.note !== '') return [];
    const at = { ...place, cell: { row: row.row, column: evidenceColumn } };
    return [finding({ rule: id, code: 'score.no-evidence', severity, at, params: { number: row.number || row.name } })];
  });
}

/**
 * Criteria whose points are blank, said once for the sheet and column: those that the unit did not score, and those that
 * appraisal or survey left out while others have their points.
 */
function checkNotScored(rule: NotScoredRule, { sheet, place }: ScoreContext): readonly Finding[] {
  const cellsOf = (column: GivenColumn): readonly CellAddress[] =>
    [...openPoints(sheet, column)].flatMap((index) => {
      const row = sheet.rows[index];
      return (row && cellOf(row, column)) ?? [];
    });
  const { id, severity } = rule;
  return (['self', 'appraised', 'survey', 'achieved'] as const).flatMap((column) => {
    const blank = cellsOf(column);
    const [first] = blank;
    if (!first) return [];
    const cells = blank.map(formatAddress);
    const said = { rule: id, severity, at: { ...place, cell: first } } as const;
    return column === 'self'
      ? [finding({ ...said, code: 'score.not-scored', params: { cells } })]
      : [finding({ ...said, code: 'score.not-given', params: { column, cells } })];
  });
}

/**
 * C9. An appraised score other than the self-score says why in the note, where the sheet has such a column. Not said where
 * either score is itself at fault, nor where points were taken off for want of evidence that has been said already.
 */
function checkAppraisalNote(rule: AppraisalNoteRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place, said } = context;
  const { note, evidence } = sheet.columns;
  if (note === undefined) return [];
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const self = valueOf(row, 'self');
    const appraised = valueOf(row, 'appraised');
    const cell = cellOf(row, 'appraised');
    if (!row.isLeaf || !self || !appraised || !cell || row.note !== '') return [];
    const difference = compareDecimals(appraised, self);
    if (difference === 0) return [];
    if (saidOf(context, row, 'self') !== null || saidOf(context, row, 'appraised') !== null) return [];
    const isWithoutEvidence = evidence !== undefined && said.get(formatAddress({ row: row.row, column: evidence }));
    if (difference < 0 && isWithoutEvidence) return [];
    const texts = { self: formatDecimal(self), appraised: formatDecimal(appraised) };
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts };
    const { id, severity } = rule;
    const at = { ...place, cell };
    return [finding({ rule: id, code: 'score.appraisal.no-note', severity, at, params, actual: texts.appraised })];
  });
}

/** C1. A leaf's maximum is the set's. Not said where a sum above it is off already: that is the same cause. */
function checkSetMaxima(
  { id, severity }: SetMaximaRule,
  context: ScoreContext,
  { set, rows }: ComputedSheet,
): readonly Finding[] {
  const { sheet, place } = context;
  return [...rows].flatMap(([index, { maximum }]): readonly Finding[] => {
    const row = sheet.rows[index];
    const value = row ? valueOf(row, 'maximum') : null;
    const cell = row ? cellOf(row, 'maximum') : null;
    if (!row || !value || !cell || compareDecimals(value.units < 0n ? negateDecimal(value) : value, maximum) === 0) {
      return [];
    }
    if (isSaidAbove(row, context)) return [];
    const texts = { value: formatDecimal(value), expected: formatDecimal(maximum) };
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts, set: set.name };
    const figures = { actual: texts.value, expected: texts.expected };
    return [finding({ rule: id, code: 'score.maximum.other', severity, at: { ...place, cell }, params, ...figures })];
  });
}

function isSaidAbove(row: ScoreRow, context: ScoreContext): boolean {
  const { sheet } = context;
  for (let at: ScoreRow | undefined = row; at; at = at.parent === null ? undefined : sheet.rows[at.parent]) {
    if (saidOf(context, at, 'maximum') !== null) return true;
  }
  return sheet.total !== null && saidOf(context, sheet.total, 'maximum') !== null;
}
