import type { FigureName } from '../model/figure';
import type { Words } from '../model/words';
import type { FormDefinition } from './form-definition';

/** The form's words of one of its columns. */
export function wordsOf(form: FormDefinition, name: FigureName): Words {
  const counts = form.rows?.kind === 'register' ? form.rows.counts : [];
  const column = [...form.figures, ...(form.values ?? []), ...counts].find((candidate) => candidate.name === name);
  return column?.words ?? { vi: { full: name, short: name }, en: { full: name, short: name } };
}

/** Names of the sums that the form gives: its figures, or what it counts over the records of a register. */
export function summedNames({ figures, rows }: FormDefinition): readonly FigureName[] {
  return (rows?.kind === 'register' ? rows.counts : figures).map(({ name }) => name);
}
