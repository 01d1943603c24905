import { formatAddress } from '../../model/address';
import type { FigureName } from '../../model/figure';
import { finding, type Finding } from '../../model/finding';
import type { Submission, SubmissionRow } from '../../model/submission';
import type { FormDefinition, NotEnteredRule } from '../../forms/form-definition';
import { columnSum, rowsAddedBy, showsMissingRow } from '../../forms/column-arithmetic';
import { completedValues, enteredValue, isBlankForm, isNotEntered, isOptional } from '../../forms/row-arithmetic';
import { addressOf, cellName, placeOf, type CheckContext } from '../check-context';

/**
 * R10: blank is not zero. A row without any figure is worth the rule's severity (a note: perhaps nothing arose), a warning
 * where the total row shows that figures are missing. Single blank cells are a warning, one for the row; so is a blank
 * total whose parts are known, with the total to enter; a total that lacks parts follows from them and is not named. A
 * form without a single figure, or without a row of a field, is one error. Optional columns and details may stay blank; a dash was reported by reading.
 */
export function findNotEntered(rule: NotEnteredRule, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  if (isBlankForm(submission) || !submission.rows.some(({ kind }) => kind === 'field'))
    return blankForm(rule, submission);
  const showing = submission.rows
    .filter(({ kind }) => kind === 'total' || kind === 'subtotal')
    .filter((row) => showsMissingRow(form, submission, row));
  return submission.rows.flatMap((row) => {
    if (row.kind === 'detail') return [];
    if (isNotEntered(row)) return emptyRow(rule, row, showing, submission);
    return row.kind === 'field' ? blankCellsOfField(rule, row, context) : blankCellsOfTotal(rule, row, context);
  });
}

function blankForm(rule: NotEnteredRule, submission: Submission): readonly Finding[] {
  const fields = submission.rows.filter(({ kind }) => kind === 'field');
  const [first] = fields;
  const at = first
    ? placeOf(submission, { row: first.row, column: submission.labelColumn })
    : { file: submission.file, sheet: submission.sheet };
  const params = { rows: fields.length };
  return [finding({ rule: rule.id, code: 'check.form.not-entered', severity: 'error', at, params, actual: null })];
}

/** `showing`: total rows that show that one of their rows is missing. */
function emptyRow(
  rule: NotEnteredRule,
  row: SubmissionRow,
  showing: readonly SubmissionRow[],
  submission: Submission,
): readonly Finding[] {
  // Reading has spoken of a row of dashes.
  if (Object.values(row.figures).some((figure) => figure.state === 'blank' && figure.dash)) return [];
  const at = placeOf(submission, { row: row.row, column: submission.labelColumn });
  const base = { rule: rule.id, at, actual: null } as const;
  if (row.kind !== 'field') {
    const params = { row: row.row + 1, label: row.label };
    return [finding({ ...base, code: 'check.total-row.not-entered', severity: rule.severity, params })];
  }
  const missing = showing.some(({ kind, section }) => kind === 'total' || section === row.section);
  const severity = missing ? 'warning' : rule.severity;
  return [
    finding({ ...base, code: 'check.row.not-entered', severity, params: { row: row.row + 1, field: row.label } }),
  ];
}

function blankCellsOfField(rule: NotEnteredRule, row: SubmissionRow, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  const blanks = blanksOf(row, context);
  const totals = blanks.filter((name) => enteredValue(form, row, name) !== null);
  const lacksParts = (name: FigureName): boolean => partsOf(form, name).some((part) => blanks.includes(part));
  const others = blanks.filter((name) => !totals.includes(name) && !lacksParts(name));
  const implied = completedValues(form, row);
  return [
    ...totals.map((name) => blankTotal(rule, row, name, enteredValue(form, row, name) ?? 0, submission)),
    ...blankCells(rule, row, others, others.length === 1 ? (implied[others[0] ?? ''] ?? null) : null, submission),
  ];
}

function blankCellsOfTotal(rule: NotEnteredRule, row: SubmissionRow, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  const sum = (name: FigureName): number | null => columnSum(form, rowsAddedBy(submission, row), name);
  const blanks = blanksOf(row, context).filter((name) => sum(name) !== null);
  const [only] = blanks;
  if (only !== undefined && blanks.length === 1) return [blankTotal(rule, row, only, sum(only) ?? 0, submission)];
  return blankCells(rule, row, blanks, null, submission);
}

function partsOf({ figures }: FormDefinition, total: FigureName): readonly FigureName[] {
  return figures.find(({ name }) => name === total)?.sumOf ?? [];
}

function blanksOf(row: SubmissionRow, { form }: CheckContext): readonly FigureName[] {
  return Object.entries(row.figures)
    .filter(([name, figure]) => figure.state === 'blank' && !figure.dash && !isOptional(form, name))
    .map(([name]) => name);
}

function blankTotal(
  rule: NotEnteredRule,
  row: SubmissionRow,
  name: FigureName,
  value: number,
  submission: Submission,
): Finding {
  const cell = addressOf(submission, row, name);
  return finding({
    rule: rule.id,
    code: 'check.total.not-entered',
    severity: 'warning',
    at: placeOf(submission, cell),
    params: { cell: formatAddress(cell), total: name, value },
    actual: null,
    expected: value,
    fix: { cell, value },
  });
}

function blankCells(
  rule: NotEnteredRule,
  row: SubmissionRow,
  names: readonly FigureName[],
  implied: number | null,
  submission: Submission,
): readonly Finding[] {
  const [first] = names;
  if (first === undefined) return [];
  const cell = addressOf(submission, row, first);
  const cells = names.map((name) => cellName(submission, row, name));
  return [
    finding({
      rule: rule.id,
      code: 'check.cells.not-entered',
      severity: 'warning',
      at: placeOf(submission, cell),
      params: { row: row.row + 1, field: row.label, cells },
      actual: null,
      ...(implied === null ? {} : { expected: implied, fix: { cell, value: implied } }),
    }),
  ];
}
