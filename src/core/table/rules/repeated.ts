import { enteredValue } from '../../form/row-arithmetic';
import type { RepeatedRule } from '../../form/form-definition';
import { finding, type Finding } from '../../model/finding';
import { figureValue, type Figure } from '../../model/figure';
import { rowKey, type Submission, type SubmissionRow } from '../../model/submission';
import type { CheckContext } from '../check/check-context';

/** So many fields with dossiers never have the same figures twice by chance. */
const MANY = 5;

/**
 * R12: the figures of the period before, sent again under a new title: every figure of every field is the same, and not all
 * are 0. A unit with few dossiers may have the same figures twice; where it has them in few fields, and what it brings over is
 * what it had pending, that is only noted.
 */
export function findRepeated(rule: RepeatedRule, context: CheckContext): readonly Finding[] {
  const { submission, previous } = context;
  if (!previous || !sameFigures(submission, previous)) return [];
  const params = { previousPeriod: previous.period.period?.id ?? '', previousFile: previous.file };
  const { file, sheet, period } = submission;
  return [
    finding({
      rule: rule.id,
      code: 'check.figures.repeated',
      severity: mayBeChance(context) ? 'note' : rule.severity,
      at: { file, sheet, ...(period.at ? { cell: period.at } : {}) },
      params,
    }),
  ];
}

function sameFigures(submission: Submission, previous: Submission): boolean {
  const now = fieldRows(submission);
  const before = fieldRows(previous);
  if (!now || now.size !== before?.size) return false;
  const pairs = [...now].map(([key, row]) => [row, before.get(key)] as const);
  return pairs.every(([row, old]) => old && isSameRow(row, old)) && pairs.some(([row]) => hasDossiers(row));
}

function hasDossiers({ figures }: SubmissionRow): boolean {
  return Object.values(figures).some((figure) => (figureValue(figure) ?? 0) !== 0);
}

function isSameRow({ figures }: SubmissionRow, { figures: old }: SubmissionRow): boolean {
  const names = new Set([...Object.keys(figures), ...Object.keys(old)]);
  return [...names].every((name) => isSameFigure(figures[name], old[name]));
}

/** A figure that can't be read is the same as no other. */
function isSameFigure(figure: Figure | undefined, old: Figure | undefined): boolean {
  if (figure?.state === 'unknown' || old?.state === 'unknown') return false;
  return figureValue(figure) === figureValue(old);
}

/** Field rows by key; null where a key stands twice. */
function fieldRows({ rows }: Submission): ReadonlyMap<string, SubmissionRow> | null {
  const fields = rows.filter(({ kind }) => kind === 'field');
  const byKey = new Map(fields.map((row) => [rowKey(row), row]));
  return byKey.size === fields.length ? byKey : null;
}

/** Few fields, in which every opening balance is the closing one, as it must be where the figures are the period's own. */
function mayBeChance({ submission, form }: CheckContext): boolean {
  const rules = form.rules.filter((rule) => rule.kind === 'carry-over');
  const fields = submission.rows.filter(({ kind }) => kind === 'field');
  if (fields.filter(hasDossiers).length >= MANY) return false;
  return rules.every(({ opening, closing }) =>
    fields.every((row) => {
      const [value, pending] = [enteredValue(form, row, opening), enteredValue(form, row, closing)];
      return value === null || pending === null || value === pending;
    }),
  );
}
