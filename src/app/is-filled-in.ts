import type { FormDefinition } from '../core/forms/form-definition';
import type { ScoreSheet } from '../core/model/score-sheet';
import type { Submission } from '../core/model/submission';

/** Whether a unit has entered anything besides what a blank form may bring with it (opening figures and their totals). */
export function isFilledIn({ rows }: Submission, form: FormDefinition): boolean {
  const opening = form.rules.find((rule) => rule.kind === 'carry-over')?.opening;
  const entered = form.figures.filter(({ name, sumOf }) => name !== opening && sumOf === undefined);
  return rows.some(({ figures }) =>
    entered.some(({ name }) => figures[name] !== undefined && figures[name].state !== 'blank'),
  );
}

/** Whether anything stands in a score sheet besides its criteria. */
export function isScored({ rows }: ScoreSheet): boolean {
  return rows.some(
    ({ isLeaf, points: { self, appraised, survey }, evidence, note, declared }) =>
      isLeaf &&
      ([self, appraised, survey].some((each) => each && each.state !== 'blank') ||
        [evidence, note, declared].some((text) => text !== '')),
  );
}
