import type { FormDefinition } from '../../form/form-definition';
import { enteredValue } from '../../form/row-arithmetic';
import type { FigureName } from '../../model/figure';
import type { Submission, SubmissionRow } from '../../model/submission';

/** A field that a blank form has a row for; `key` as submissions have it. */
export interface TemplateField {
  readonly key: string;
  readonly name: string;
}

export interface TemplateRow {
  readonly name: string;
  /** What the field brings over from the period before; null where that is not known. */
  readonly carriedIn: number | null;
}

/**
 * The rows of a unit's blank form: the fields given, with what each had pending at the end of the period before, then the
 * fields that are not among them and still have something pending. A field under several data sources is one row.
 */
export function templateRows(
  form: FormDefinition,
  fields: readonly TemplateField[],
  previous: Submission | null,
): readonly TemplateRow[] {
  const closing = form.rules.find((rule) => rule.kind === 'carry-over')?.closing;
  const sent = (previous?.rows ?? []).filter(({ kind }) => kind === 'field');
  const pending = (key: string): number | null =>
    closing === undefined
      ? null
      : sumOf(
          form,
          closing,
          sent.filter(({ fieldKey }) => fieldKey === key),
        );
  const listed = new Set(fields.map(({ key }) => key));
  const others = sent.filter(({ fieldKey, fieldName }) => !listed.has(fieldKey) && fieldName !== '');
  const named = new Map(others.map(({ fieldKey, fieldName }) => [fieldKey, fieldName]));
  return [
    ...fields.map(({ key, name }) => ({ name, carriedIn: pending(key) })),
    ...[...named]
      .map(([key, name]) => ({ name, carriedIn: pending(key) }))
      .filter(({ carriedIn }) => carriedIn !== null && carriedIn > 0),
  ];
}

/** Null for no rows, and where one of them gives no figure: blank is not zero. */
function sumOf(form: FormDefinition, figure: FigureName, rows: readonly SubmissionRow[]): number | null {
  const values = rows.map((row) => enteredValue(form, row, figure));
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
