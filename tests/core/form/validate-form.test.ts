import type { FormDefinition } from '../../../src/core/form/form-definition';
import { validateForm } from '../../../src/core/form/validate-form';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';

test.each(FORMS.map((form) => [form.id, form] as const))('%s can be used', (_, form) => {
  expect(validateForm(form)).toEqual([]);
});

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
