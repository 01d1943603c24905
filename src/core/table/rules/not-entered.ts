import { formatAddress } from '../../model/address';
import { figureValue, type FigureName } from '../../model/figure';
import { finding, type Finding } from '../../model/finding';
import type { Submission, SubmissionRow } from '../../model/submission';
import type { FormDefinition, NotEnteredRule } from '../../form/form-definition';
import { columnSum, isSumCertain, rowsAddedBy, showsMissingRow } from '../../form/column-arithmetic';
import { completedValues, enteredValue, isBlankForm, isNotEntered, isOptional } from '../../form/row-arithmetic';
import { wordsOf } from '../../form/form-words';
import { addressOf, placeOf, type CheckContext } from '../check/check-context';

/**
 * R10: blank is not zero. A row into which nothing was entered has a finding that names all its blank cells; where the
 * total row holds figures that no other row has, it says so. Totals that add up nothing but blanks to 0 are no entry. Single
 * blank cells have one finding for the row; a blank total whose parts are known has one with the total to enter; a total that
 * lacks parts follows from them and is not named. All are of the rule's severity. A form without a single figure, or without
 * a row of a field, is one error. Optional columns and details may stay blank; a dash was reported by reading.
 */
export function findNotEntered(rule: NotEnteredRule, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  if (isBlankForm(submission) || !submission.rows.some(({ kind }) => kind === 'field'))
    return blankForm(rule, submission);
  const showing = submission.rows
    .filter(({ kind }) => kind === 'total' || kind === 'subtotal')
    .filter((row) => showsMissingRow(form, submission, row));
  const missing = new Set(showing.flatMap(({ adds }) => adds));
  return submission.rows.flatMap((row) => {
    if (row.kind === 'detail') return [];
    if (isNotEntered(row) || holdsOnlyTotals(row, form)) return emptyRow(rule, row, missing, context);
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

/** `missing`: rows that a total row shows to be missing. */
function emptyRow(
  rule: NotEnteredRule,
  row: SubmissionRow,
  missing: ReadonlySet<number>,
  context: CheckContext,
): readonly Finding[] {
  // Reading has spoken of a row of dashes.
  if (Object.values(row.figures).some((figure) => figure.state === 'blank' && figure.dash)) return [];
  const { submission } = context;
  const cells = blanksOf(row, context).map((name) => addressOf(submission, row, name));
  const [first = { row: row.row, column: submission.labelColumn }] = cells;
  const at = placeOf(submission, first);
  const base = { rule: rule.id, severity: rule.severity, at, actual: null, cells } as const;
  if (row.kind !== 'field') {
    const params = { row: row.row + 1, label: row.label };
    return [finding({ ...base, code: 'check.total-row.not-entered', params })];
  }
  const inTotal = missing.has(row.row);
  const params = { row: row.row + 1, field: row.label, inTotal };
  return [finding({ ...base, code: 'check.row.not-entered', params })];
}

/** Whether all there is are totals of 0 over blank parts: what formulas give in a row that nobody filled in. */
function holdsOnlyTotals(row: SubmissionRow, form: FormDefinition): boolean {
  return (
    row.kind === 'field' &&
    Object.entries(row.figures).every(
      ([name, figure]) => figure.state === 'blank' || (figureValue(figure) === 0 && partsOf(form, name).length > 0),
    )
  );
}

function blankCellsOfField(rule: NotEnteredRule, row: SubmissionRow, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  const blanks = blanksOf(row, context);
  const totals = blanks.filter((name) => enteredValue(form, row, name) !== null);
  const lacksParts = (name: FigureName): boolean => partsOf(form, name).some((part) => blanks.includes(part));
  const others = blanks.filter((name) => !totals.includes(name) && !lacksParts(name));
  const implied = completedValues(form, row);
  return [
    ...totals.map((name) => blankTotal(rule, row, name, enteredValue(form, row, name) ?? 0, context)),
    ...blankCells(rule, row, others, others.length === 1 ? (implied[others[0] ?? ''] ?? null) : null, submission),
  ];
}

function blankCellsOfTotal(rule: NotEnteredRule, row: SubmissionRow, context: CheckContext): readonly Finding[] {
  const { submission, form } = context;
  const sum = (name: FigureName): number | null => columnSum(form, rowsAddedBy(submission, row), name);
  const blanks = blanksOf(row, context).filter((name) => sum(name) !== null);
  const [only] = blanks;
  if (only !== undefined && blanks.length === 1 && isSumCertain(form, submission, row)) {
    return [blankTotal(rule, row, only, sum(only) ?? 0, context)];
  }
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
  { submission, form }: CheckContext,
): Finding {
  const cell = addressOf(submission, row, name);
  return finding({
    rule: rule.id,
    code: 'check.total.not-entered',
    severity: rule.severity,
    at: placeOf(submission, cell),
    params: { cell: formatAddress(cell), total: wordsOf(form, name), value },
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
  const cells = names.map((name) => addressOf(submission, row, name));
  return [
    finding({
      rule: rule.id,
      code: 'check.cells.not-entered',
      severity: rule.severity,
      at: placeOf(submission, cell),
      params: { row: row.row + 1, field: row.label, cells: cells.map(formatAddress) },
      actual: null,
      cells,
      ...(implied === null ? {} : { expected: implied, fix: { cell, value: implied } }),
    }),
  ];
}
