import type { FormDefinition } from '../../../src/core/forms/form-definition';
import { validateForm } from '../../../src/core/forms/validate-form';
import { dossierForm } from '../../../src/forms/dossier.form';

test('the built-in form can be used', () => expect(validateForm(dossierForm)).toEqual([]));

test.each<[string, Partial<FormDefinition>, string]>([
  [
    'a rule over a figure that is not there',
    { figures: dossierForm.figures.filter(({ name }) => name !== 'late') },
    'R2: no figure is named "late"',
  ],
  [
    'a figure twice',
    { figures: [...dossierForm.figures, ...dossierForm.figures.slice(0, 1)] },
    'figure name "received" stands twice',
  ],
  ['a rule without its source', { rules: dossierForm.rules.map((rule) => ({ ...rule, basis: ' ' })) }, 'R1: no basis'],
  [
    'no on-time rate',
    { indicators: dossierForm.indicators.filter(({ onTime }) => !onTime) },
    'no definition of the on-time rate',
  ],
  [
    'a pattern that is none',
    { rowPatterns: { ...dossierForm.rowPatterns, total: ['(tong'] } },
    'pattern (tong does not compile',
  ],
])('says what is wrong: %s', (_, change, problem) => {
  expect(validateForm({ ...dossierForm, ...change })).toContain(problem);
});
