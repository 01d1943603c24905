import type { FormDefinition } from '../core/form/form-definition';
import { formOf } from '../core/form/form-list';
import type { Content } from '../core/model/checked-file';
import type { ScoreSheet } from '../core/model/score-sheet';
import type { Submission } from '../core/model/submission';

/** Whether a unit has entered anything besides what a blank form may bring with it. */
export function isFilledIn(content: Content, forms: readonly FormDefinition[]): boolean {
  if (content.engine === 'score') return isScored(content.reading);
  return isEntered(content.reading, formOf(forms, content.form));
}

// A blank form brings opening figures and their totals.
function isEntered({ rows, records }: Submission, form: FormDefinition): boolean {
  if (records) return records.length > 0;
  const opening = form.rules.find((rule) => rule.kind === 'carry-over')?.opening;
  const entered = form.figures.filter(({ name, sumOf }) => name !== opening && sumOf === undefined);
  return rows.some(({ figures }) =>
    entered.some(({ name }) => figures[name] !== undefined && figures[name].state !== 'blank'),
  );
}

// A blank score sheet brings its criteria.
function isScored({ rows }: ScoreSheet): boolean {
  return rows.some(
    ({ isLeaf, points: { self, appraised, survey }, evidence, note, declared }) =>
      isLeaf &&
      ([self, appraised, survey].some((each) => each && each.state !== 'blank') ||
        [evidence, note, declared].some((text) => text !== '')),
  );
}
