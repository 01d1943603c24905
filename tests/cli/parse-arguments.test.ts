import { languageOf, parseArguments } from '../../src/cli/parse-arguments';
import { UsageError } from '../../src/cli/usage-error';

function problemOf(line: string): unknown {
  try {
    parseArguments(line.split(' ').filter((part) => part !== ''));
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
  return null;
}

test('check takes files, folders and its options in any order', () => {
  expect(parseArguments(['check', 'a.xlsx', '--previous', 'truoc', 'b', '--json', '--lang=en'])).toEqual({
    kind: 'check',
    paths: ['a.xlsx', 'b'],
    previous: 'truoc',
    json: true,
    language: 'en',
    settings: null,
  });
});

test('consolidate takes one folder, a period and several files to use', () => {
  const line = 'consolidate bao-cao --period 2024-h1 --out a.XLSX --use 1.xlsx --use 2.xlsx --force --settings s.xlsx';
  const command = parseArguments(line.split(' '));
  expect(command).toMatchObject({
    kind: 'consolidate',
    folder: 'bao-cao',
    period: { id: '2024-H1', from: '2023-12-15', to: '2024-06-14' },
    out: 'a.XLSX',
    use: ['1.xlsx', '2.xlsx'],
    force: true,
    settings: 's.xlsx',
    language: 'vi',
    json: false,
  });
});

test('slip takes files, template a form and a period; both write into a folder', () => {
  expect(parseArguments('slip a.xlsx b --out phieu --previous truoc --force'.split(' '))).toMatchObject({
    kind: 'slip',
    paths: ['a.xlsx', 'b'],
    out: 'phieu',
    previous: 'truoc',
    force: true,
  });
  expect(parseArguments('template --form ii.06A --period 2024-07 --out bieu'.split(' '))).toMatchObject({
    kind: 'template',
    period: { id: '2024-07', from: '2024-06-15', to: '2024-07-14' },
    out: 'bieu',
    previous: null,
    force: false,
  });
});

test('a file whose name begins with a dash can be given after --', () => {
  expect(parseArguments(['check', '--', '-a.xlsx'])).toMatchObject({ paths: ['-a.xlsx'] });
});

test.each([
  ['', { code: 'no-command' }],
  ['chek a.xlsx', { code: 'unknown-command', command: 'chek' }],
  ['check', { code: 'no-files', command: 'check' }],
  ['check a.xlsx --jsn', { code: 'unknown-option', option: '--jsn' }],
  ['check a.xlsx -j', { code: 'unknown-option', option: '-j' }],
  ['check a.xlsx --json=1', { code: 'value-not-taken', option: '--json' }],
  ['check a.xlsx --previous', { code: 'value-missing', option: '--previous' }],
  ['check a.xlsx --previous --json', { code: 'value-missing', option: '--previous' }],
  ['check a.xlsx --settings=', { code: 'value-missing', option: '--settings' }],
  ['check a.xlsx --lang fr', { code: 'bad-language', text: 'fr' }],
  ['check a.xlsx --out b.xlsx', { code: 'option-not-here', option: '--out', command: 'check' }],
  ['consolidate --period 2024-06', { code: 'one-folder', command: 'consolidate', given: 0 }],
  ['consolidate a b --period 2024-06', { code: 'one-folder', command: 'consolidate', given: 2 }],
  ['consolidate a', { code: 'no-period' }],
  ['consolidate a --period 2024-13', { code: 'bad-period', text: '2024-13' }],
  ['consolidate a --period 6/2024', { code: 'bad-period', text: '6/2024' }],
  ['consolidate a --period 2024-06 --period 2024-07', { code: 'given-twice', option: '--period' }],
  ['consolidate a --period 2024-06 --out b.xls', { code: 'out-not-xlsx', file: 'b.xls' }],
  ['consolidate a --period 2024-06 --out .xlsx', { code: 'out-not-xlsx', file: '.xlsx' }],
  ['score', { code: 'one-folder', command: 'score', given: 0 }],
  ['score a --out b', { code: 'out-not-xlsx', file: 'b' }],
  ['score a --period 2024', { code: 'option-not-here', option: '--period', command: 'score' }],
  ['slip --out b', { code: 'no-files', command: 'slip' }],
  ['slip a.xlsx', { code: 'no-out', command: 'slip', form: 'II.06a' }],
  ['slip a.xlsx --out b --period 2024-06', { code: 'option-not-here', option: '--period', command: 'slip' }],
  ['template --period 2024-07 --out b', { code: 'no-form', forms: ['II.06a', 'II.07b', 'score'] }],
  [
    'template --form II.08 --period 2024-07 --out b',
    { code: 'bad-form', text: 'II.08', forms: ['II.06a', 'II.07b', 'score'] },
  ],
  ['template --form score --period 2024-07 --out b', { code: 'year-needed', text: '2024-07' }],
  ['template --form II.06a --out b', { code: 'no-period' }],
  ['template --form score --period 2024 --previous a --out b', { code: 'previous-not-here' }],
  ['template --form II.06a --period 2024-07', { code: 'no-out', command: 'template', form: 'II.06a' }],
  ['template a --form II.06a --period 2024-07 --out b', { code: 'path-not-taken', text: 'a' }],
])('"%s" is refused', (line, problem) => {
  expect(problemOf(line)).toEqual(problem);
});

test('help and version need nothing else', () => {
  expect(parseArguments(['--help'])).toEqual({ kind: 'help', topic: 'all', language: 'vi' });
  expect(parseArguments(['check', '-h', '--lang', 'en'])).toEqual({ kind: 'help', topic: 'check', language: 'en' });
  expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
});

test('problems are said in the language asked for, wherever it stands', () => {
  expect(languageOf(['check', '--nonsense', '--lang', 'en'])).toBe('en');
  expect(languageOf(['check', '--lang', 'fr'])).toBe('vi');
  expect(languageOf([])).toBe('vi');
});
