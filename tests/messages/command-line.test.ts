import type { UsageProblem } from '../../src/messages/command-line-texts';
import { en } from '../../src/messages/en';
import { LANGUAGES } from '../../src/messages/language';
import { CATALOGUES } from '../../src/messages/catalogues';
import { vi } from '../../src/messages/vi';
import { foreignWords } from './foreign-words';

/** One of every problem; a code without one does not compile. */
const PROBLEMS: { readonly [Code in UsageProblem['code']]: Extract<UsageProblem, { readonly code: Code }> } = {
  'no-command': { code: 'no-command' },
  'unknown-command': { code: 'unknown-command', command: 'tep' },
  'unknown-option': { code: 'unknown-option', option: '--x' },
  'option-not-here': { code: 'option-not-here', option: '--out', command: 'check' },
  'value-missing': { code: 'value-missing', option: '--out' },
  'value-not-taken': { code: 'value-not-taken', option: '--json' },
  'given-twice': { code: 'given-twice', option: '--out' },
  'no-files': { code: 'no-files', command: 'slip' },
  'path-not-taken': { code: 'path-not-taken', text: 'a.xlsx' },
  'one-folder': { code: 'one-folder', command: 'consolidate', given: 2 },
  'no-score-sheets': { code: 'no-score-sheets', folder: 'bao-cao' },
  'no-last-year': { code: 'no-last-year', file: 'a.xlsx' },
  'no-period': { code: 'no-period' },
  'bad-period': { code: 'bad-period', text: '13/2024' },
  'no-form': { code: 'no-form', forms: ['II.06a', 'score'] },
  'period-not-of-form': { code: 'period-not-of-form', period: '2024-06', form: 'II.07b' },
  'several-forms': { code: 'several-forms', folder: 'bao-cao', forms: ['II.06a', 'II.07b'] },
  'bad-form': { code: 'bad-form', text: 'II.07b', forms: ['II.06a', 'score'] },
  'previous-not-here': { code: 'previous-not-here' },
  'year-needed': { code: 'year-needed', text: '2024-07' },
  'no-units': { code: 'no-units' },
  'no-units-then': { code: 'no-units-then', period: '2024-06' },
  'bad-language': { code: 'bad-language', text: 'x' },
  'out-not-xlsx': { code: 'out-not-xlsx', file: 'a.b' },
  'no-out': { code: 'no-out', command: 'template', form: 'II.06a' },
  'out-not-a-folder': { code: 'out-not-a-folder', path: 'a' },
  'some-exist': { code: 'some-exist', file: 'a.xlsx', count: 3 },
  'out-exists': { code: 'out-exists', file: 'a.xlsx' },
  'out-is-input': { code: 'out-is-input', file: 'a.xlsx' },
  'path-not-found': { code: 'path-not-found', path: 'a' },
  'not-a-folder': { code: 'not-a-folder', path: 'a' },
  'no-permission': { code: 'no-permission', path: 'a' },
  'no-reports': { code: 'no-reports', folder: 'a' },
  'none-readable': { code: 'none-readable', folder: 'a', files: 3 },
  'none-of-period': { code: 'none-of-period', folder: 'a', period: '2024-06' },
  'use-not-found': { code: 'use-not-found', file: 'a.xlsx' },
};
const COMMANDS =
  /parsheet|II\.\d\w*|--[a-z-]+|\b(check|consolidate|score|template|slip|lang (vi|en)|JSON|xlsx)\b|\d{4}-\w+/g;
const each = LANGUAGES.flatMap((language) =>
  Object.values(PROBLEMS).map((problem) => ({ language, ...problem, problem })),
);

test.each(each)('$language $code: what is wrong, then what to write', ({ language, problem }) => {
  const text = CATALOGUES[language].commandLine.usage(problem);
  expect(text).toMatch(/^["\p{Lu}\d].*[.:] .*[^ ]$/u);
  expect(text).not.toMatch(/undefined|null|!|\n/);
  for (const [name, value] of Object.entries(problem)) {
    if (name !== 'code' && name !== 'period') expect(text).toContain([value].flat().join(', '));
  }
});

test.each(Object.values(PROBLEMS))('vi $code has Vietnamese words only', (problem) => {
  expect(foreignWords(vi.commandLine.usage(problem).replace(COMMANDS, ''))).toEqual([]);
});

test('the help has no foreign words besides what is typed', () => {
  const typed = /(vi\|en)|PARsheet|II\.06a|danh-muc\.xlsx/g;
  expect(foreignWords(vi.commandLine.help('all', ['II.06a']).replace(typed, '').replace(COMMANDS, ''))).toEqual([]);
  expect(en.commandLine.help('all', ['II.06a']).replace(/[\p{ASCII}]/gu, '')).toBe('');
});

test('counts leave out what did not occur', () => {
  const counts = { files: 1200, ok: 1199, warning: 0, error: 1, unreadable: 0 };
  expect(vi.commandLine.checkSummary(counts)).toBe('1.200 tệp: 1.199 đúng, 1 có lỗi.');
  expect(en.commandLine.checkSummary(counts)).toBe('1,200 files: 1,199 right, 1 with errors.');
  expect(vi.commandLine.findingCounts(0, 0, 0)).toBe('Không có lỗi.');
  expect(vi.commandLine.findingCounts(2, 0, 3)).toBe('2 lỗi, 3 lưu ý.');
});
