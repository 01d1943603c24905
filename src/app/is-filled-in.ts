import type { FormDefinition } from '../core/forms/form-definition';
import type { Submission } from '../core/model/submission';

/** Whether a unit has entered anything besides what a blank form may bring with it (opening figures and their totals). */
export function isFilledIn({ rows }: Submission, form: FormDefinition): boolean {
  const opening = form.rules.find((rule) => rule.kind === 'carry-over')?.opening;
  const entered = form.figures.filter(({ name, sumOf }) => name !== opening && sumOf === undefined);
  return rows.some(({ figures }) =>
    entered.some(({ name }) => figures[name] !== undefined && figures[name].state !== 'blank'),
  );
}
