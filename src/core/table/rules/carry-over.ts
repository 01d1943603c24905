import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { rowKey, type Submission, type SubmissionRow } from '../../model/submission';
import type { CarryOverRule } from '../../form/form-definition';
import { enteredValue } from '../../form/row-arithmetic';
import { addressOf, cellName, placeOf, type CheckContext } from '../check/check-context';

/**
 * R6: what a field brings over is what it had pending at the end of the period before. Fields are matched by source block
 * and field. A field on one of the two reports only is said when dossiers appear or vanish with it; when what vanishes
 * and what appears add up to the same, fields were renamed and nothing is said. A field that stands twice on a sheet is not
 * compared (reading has said so), nor a row with a blank or unknown figure.
 */
export function findCarryOver(rule: CarryOverRule, context: CheckContext): readonly Finding[] {
  const { previous } = context;
  if (!previous) return [];
  const now = fieldRows(context.submission);
  const before = fieldRows(previous);
  const both = [...now].flatMap(([key, row]) => differs(rule, row, before.get(key), context, previous));
  const appeared = [...now].filter(([key]) => !before.has(key)).map(([, row]) => row);
  const vanished = [...before].filter(([key]) => !now.has(key)).map(([, row]) => row);
  const opening = sum(appeared, rule.opening, context);
  const closing = sum(vanished, rule.closing, context);
  if (opening === closing) return both;
  return [
    ...both,
    ...appeared.flatMap((row) => newField(rule, row, context, previous)),
    ...vanished.flatMap((row) => lostField(rule, row, context, previous)),
  ];
}

/** Field rows by key; null for a key that stands twice. */
function fieldRows(submission: Submission): ReadonlyMap<string, SubmissionRow | null> {
  const rows = new Map<string, SubmissionRow | null>();
  for (const row of submission.rows) {
    if (row.kind === 'field') rows.set(rowKey(row), rows.has(rowKey(row)) ? null : row);
  }
  return rows;
}

function sum(rows: readonly (SubmissionRow | null)[], name: string, { form }: CheckContext): number {
  return rows.reduce((total, row) => total + (row ? (enteredValue(form, row, name) ?? 0) : 0), 0);
}

function periodId(submission: Submission): string {
  return submission.period.period?.id ?? '';
}

function differs(
  rule: CarryOverRule,
  row: SubmissionRow | null,
  old: SubmissionRow | null | undefined,
  { submission, form }: CheckContext,
  previous: Submission,
): readonly Finding[] {
  const value = row ? enteredValue(form, row, rule.opening) : null;
  const closing = old ? enteredValue(form, old, rule.closing) : null;
  if (!row || !old || value === null || closing === null || value === closing) return [];
  const cell = addressOf(submission, row, rule.opening);
  const params = {
    cell: formatAddress(cell),
    field: row.label,
    value,
    previous: closing,
    previousPeriod: periodId(previous),
    previousFile: previous.file,
    previousCell: cellName(previous, old, rule.closing),
  };
  return [
    finding({
      rule: rule.id,
      code: 'check.carry-over.differs',
      severity: rule.severity,
      at: placeOf(submission, cell),
      params,
      actual: value,
      expected: closing,
    }),
  ];
}

function newField(
  rule: CarryOverRule,
  row: SubmissionRow | null,
  { submission, form }: CheckContext,
  previous: Submission,
): readonly Finding[] {
  const value = row ? (enteredValue(form, row, rule.opening) ?? 0) : 0;
  if (!row || value === 0) return [];
  const cell = addressOf(submission, row, rule.opening);
  const params = {
    cell: formatAddress(cell),
    field: row.label,
    value,
    previousPeriod: periodId(previous),
    previousFile: previous.file,
  };
  const at = placeOf(submission, cell);
  return [
    finding({
      rule: rule.id,
      code: 'check.carry-over.new-field',
      severity: rule.severity,
      at,
      params,
      actual: value,
      expected: 0,
    }),
  ];
}

function lostField(
  rule: CarryOverRule,
  row: SubmissionRow | null,
  { submission, form }: CheckContext,
  previous: Submission,
): readonly Finding[] {
  const closing = row ? (enteredValue(form, row, rule.closing) ?? 0) : 0;
  if (!row || closing === 0) return [];
  const params = {
    field: row.label,
    previous: closing,
    previousPeriod: periodId(previous),
    previousFile: previous.file,
    previousCell: cellName(previous, row, rule.closing),
  };
  const at = { file: submission.file, sheet: submission.sheet };
  return [
    finding({
      rule: rule.id,
      code: 'check.carry-over.lost-field',
      severity: rule.severity,
      at,
      params,
      actual: null,
      expected: closing,
    }),
  ];
}
