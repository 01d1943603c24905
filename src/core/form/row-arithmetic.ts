import { addNumbers } from '../model/decimal';
import { figureValue, type FigureName } from '../model/figure';
import type { Submission, SubmissionRow } from '../model/submission';
import type { BalanceRule, FormDefinition, SumEqualsRule } from './form-definition';

/** One equation that holds within every row: `total` is the sum of `parts`. */
export interface RowSum {
  readonly rule: SumEqualsRule | BalanceRule;
  readonly total: FigureName;
  readonly parts: readonly FigureName[];
}

/** The equations of a form for a sheet with these columns; optional parts are there only where the sheet has them. */
export function rowSums(form: FormDefinition, columns: Readonly<Record<FigureName, number>>): readonly RowSum[] {
  return form.rules.flatMap((rule): RowSum[] => {
    if (rule.kind === 'sum-equals') return [{ rule, total: rule.total, parts: rule.parts }];
    if (rule.kind !== 'balance') return [];
    const optional = rule.optionalParts.filter((name) => columns[name] !== undefined);
    return [{ rule, total: rule.total, parts: [...rule.parts, ...optional] }];
  });
}

/** Whether the form asks for the figure only on some sheets: then a blank cell says that nothing occurred. */
export function isOptional(form: FormDefinition, name: FigureName): boolean {
  return form.figures.some((figure) => figure.name === name && figure.optional === true);
}

/** Whether nothing at all was entered in the row. */
export function isNotEntered(row: SubmissionRow): boolean {
  return Object.values(row.figures).every((figure) => figure.state === 'blank');
}

/** Whether the sheet is a form that nobody has filled in: no figure in any row, and no dash for "none" either. */
export function isBlankForm({ rows }: Submission): boolean {
  return rows.every(({ figures }) =>
    Object.values(figures).every((figure) => figure.state === 'blank' && !figure.dash),
  );
}

/**
 * The figure of a row as entered; a blank total is the sum of its parts, a blank optional figure is 0.
 * Null where the cell gives no certain figure: rules that need it are not evaluated.
 */
export function enteredValue(form: FormDefinition, row: SubmissionRow, name: FigureName): number | null {
  const figure = row.figures[name];
  const own = figureValue(figure);
  if (own !== null || figure?.state === 'unknown') return own;
  if (isNotEntered(row)) return null;
  const definition = form.figures.find((candidate) => candidate.name === name);
  if (definition?.optional) return figure === undefined ? null : 0;
  if (!definition?.sumOf) return null;
  return total(definition.sumOf.map((part) => figureValue(row.figures[part])));
}

/**
 * Every figure of a row as far as the row's own arithmetic leaves one value: as `enteredValue`, and a blank part is what its
 * total leaves over. Several blank parts are known only when nothing is left over: counts are not negative, so all are 0.
 */
export function completedValues(form: FormDefinition, row: SubmissionRow): Readonly<Record<FigureName, number | null>> {
  const values: Record<FigureName, number | null> = {};
  for (const { name, optional } of form.figures) {
    if (optional !== true || row.figures[name] !== undefined) values[name] = enteredValue(form, row, name);
  }
  for (const { name, sumOf } of form.figures) {
    const whole = figureValue(row.figures[name]);
    if (!sumOf || whole === null) continue;
    const blank = sumOf.filter((part) => values[part] === null);
    if (blank.length === 0 || !blank.every((part) => row.figures[part]?.state === 'blank')) continue;
    const rest = sumOf.reduce((left, part) => left - (values[part] ?? 0), whole);
    if (rest === 0 || (rest > 0 && blank.length === 1)) for (const part of blank) values[part] = rest;
  }
  return values;
}

/** The sum; null when one of them is. */
export function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : addNumbers(sum, value)),
    0,
  );
}
