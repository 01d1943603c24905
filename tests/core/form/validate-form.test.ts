import type { FormDefinition } from '../../../src/core/form/form-definition';
import { validateForm } from '../../../src/core/form/validate-form';
import { dossierForm } from '../../../src/forms/dossier.form';

test('the built-in form can be used', () => expect(validateForm(dossierForm)).toEqual([]));

test.each<[string, Partial<FormDefinition>, string]>([
  [
    'a rule over a figure that is not there',
    { figures: dossierForm.figures.filter(({ name }) => name !== 'late') },
    'R2: no column is named "late"',
  ],
  [
    'a figure twice',
    { figures: [...dossierForm.figures, ...dossierForm.figures.slice(0, 1)] },
    'column name "received" stands twice',
  ],
  ['a rule without its source', { rules: dossierForm.rules.map((rule) => ({ ...rule, basis: ' ' })) }, 'R1: no basis'],
  [
    'a pattern that is none',
    { rowPatterns: { ...dossierForm.rowPatterns, total: ['(tong'] } },
    'pattern (tong does not compile',
  ],
])('says what is wrong: %s', (_, change, problem) => {
  expect(validateForm({ ...dossierForm, ...change })).toContain(problem);
});
