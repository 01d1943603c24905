import type { FindingCode } from '../../src/core/model/finding';
import type { HostFailureCode } from '../../src/core/model/result';
import { failureSentence } from '../../src/messages/failure-sentence';
import { LANGUAGES, type Language } from '../../src/messages/language';
import { sentence } from '../../src/messages/sentence';
import { title } from '../../src/messages/title';
import { vi } from '../../src/messages/vi';
import { foreignWords } from './foreign-words';
import { ALL_CODES, SAMPLE_PARAMS, sampleFinding } from './sample-findings';

const FAILURES = Object.keys(vi.failures) as HostFailureCode[];
const EACH_CODE = LANGUAGES.flatMap((language) => ALL_CODES.map((code) => [language, code] as const));
const EACH_FAILURE = LANGUAGES.flatMap((language) => FAILURES.map((code) => [language, code] as const));

function said(language: Language, code: FindingCode): string {
  const finding = sampleFinding(code);
  return `${title(finding, language)}\n${sentence(finding, language)}`;
}

/** Parameters that a sentence may say in other words or leave to the place of the finding. */
const NOT_SAID: Partial<Record<FindingCode, readonly string[]>> = {
  'read.unreadable': ['reason'],
  'file.passed': ['reason'],
  'file.folder': ['why'],
  'read.other-form': ['told'],
  'check.date-order': ['wrong'],
  'check.balance.mismatch': ['cell', 'total'],
  'check.carry-over.differs': ['previousFile', 'previousCell'],
  'check.carry-over.new-field': ['previousFile'],
  'check.carry-over.lost-field': ['previousFile'],
  'check.row.not-entered': ['row'],
  'check.cells.not-entered': ['row'],
  'read.unit.unknown': ['cell'],
  'read.period.contradiction': ['cell'],
  'read.period.no-period': ['days'],
  'read.formula.no-value': [],
  'join.missing': ['all'],
  'settings.criteria.sum': ['difference'],
  'settings.criteria.row': ['problem'],
  'score.declared.unclear': ['wanted'],
  'score.file.unused': ['reason'],
  'read.amount.ambiguous': ['readings'],
};

/** Languages write decimals and groups with the point or the comma. */
const DECIMAL_SIGN = /(\d)[.,](?=\d)/g;

/** What of a parameter has to be found in the text, as digits or letters; names of figures and periods have tests of their own. */
function traces(name: string, value: unknown): readonly string[] {
  if (name === 'year' || (name === 'usual' && typeof value === 'number')) return [String(value)];
  if (typeof value === 'number') return [String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '#')];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const part = typeof item === 'object' && item !== null ? (item as { value: number }).value : item;
      return traces(name, part);
    });
  }
  if (typeof value !== 'string') return [];
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (day) return day[3] === undefined ? [] : [String(Number(day[3]))];
  if (['figure', 'column', 'total', 'indicator', 'name', 'taken', 'where'].includes(name) && /^[a-z]|^DH/.test(value))
    return [];
  if (name === 'percent') return [value.replace(/\D.*|\+/g, '').replace(/^-/, '')];
  if (name === 'decimal') return ['234'];
  return [value];
}

test.each(EACH_CODE)('%s %s says its parameters', (language, code) => {
  const text = said(language, code).normalize('NFC').replace(DECIMAL_SIGN, '$1#');
  for (const [name, value] of Object.entries(SAMPLE_PARAMS[code])) {
    if (NOT_SAID[code]?.includes(name)) continue;
    for (const trace of traces(name, value)) {
      expect(text).toContain(trace.replace(DECIMAL_SIGN, '$1#'));
    }
  }
});

test.each(EACH_CODE)('%s %s is a finished, calm sentence', (language, code) => {
  const finding = sampleFinding(code);
  const text = sentence(finding, language);
  expect(said(language, code)).not.toMatch(/undefined|NaN|\[object|null|\n\n/);
  expect(text.replace('#REF!', '')).not.toContain('!');
  expect(text).toMatch(/[.]$/);
  expect(text).toMatch(/^["\p{Lu}\d]/u);
  expect(text).not.toMatch(/ {2}|\.\.| ,| \.(?!Vn)/);
  expect(title(finding, language).replace('#REF!', '')).not.toMatch(/[.!]$/);
});

test.each(EACH_FAILURE)('%s %s names the file and says what to do', (language, code) => {
  const text = failureSentence({ code, retryable: false, params: { file: 'tep.xlsx', limit: 1000 } }, language);
  if (code !== 'cancelled' && !code.startsWith('excel.')) expect(text).toContain('"tep.xlsx"');
  expect(text).toMatch(/\. .+\.$/);
  expect(text).not.toMatch(/undefined|NaN|null|!/);
  expect(failureSentence({ code, retryable: false, params: {} }, language)).not.toMatch(/undefined|NaN|null|""/);
});

test.each(LANGUAGES)('%s says which cell could not be mended', (language) => {
  const params = { file: 'tep.xlsx', sheet: 'Biểu 06a', cell: 'C13' };
  for (const code of ['patch.locked', 'patch.merged', 'patch.array', 'patch.table'] as const) {
    const text = failureSentence({ code, retryable: false, params }, language);
    expect(text).toMatch(/C13.*"Biểu 06a".*"tep\.xlsx"/);
  }
});

test('the check for foreign words finds them', () => {
  expect(foreignWords('Ô C13 không hợp lệ: invalid value, file error')).toEqual(['invalid', 'value', 'file', 'error']);
});

test.each(ALL_CODES)('vi %s has Vietnamese words only', (code) => {
  const words = foreignWords(said('vi', code).replace(/Chøng thùc|Jút|Ea Pô|II\.\d\d[ab](?:\/VPCP\/KSTT)?/g, ''));
  expect(words).toEqual([]);
});

test.each(FAILURES)('vi %s has Vietnamese words only', (code) => {
  expect(foreignWords(failureSentence({ code, retryable: false, params: { file: 'tep.xlsx' } }, 'vi'))).toEqual([]);
});

test('en has no Vietnamese letters of its own', () => {
  for (const code of ALL_CODES) {
    let text = said('en', code);
    const strings = [...JSON.stringify(SAMPLE_PARAMS[code]).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
      (match) => match[1] ?? '',
    );
    for (const given of strings.sort((a, b) => b.length - a.length)) text = text.split(given).join('');
    expect([code, text.match(/[^\p{ASCII}–·…×]/u)]).toEqual([code, null]);
  }
});
