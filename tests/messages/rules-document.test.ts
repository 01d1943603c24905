import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/forms';
import { scoreSheetForm } from '../../src/forms/score-sheet.form';
import { rulesDocument } from '../../src/messages/rules-document';

const PAGE = join(__dirname, '../../docs/rules.md');

// `npm run rules` writes the page; the test keeps it true.
test('docs/rules.md says what the forms declare', () => {
  const text = rulesDocument(FORMS, scoreSheetForm);
  if (process.env['RULES'] === 'write') writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, 'utf8')).toBe(text);
});
