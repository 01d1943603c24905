import { dossierForm } from '../../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';
import { TABLE } from './plain-table';

const NAMES = ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Bảo trợ xã hội'];
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  fields: NAMES.map((name, index) => ({ code: `LV0${String(index + 1)}`, name, otherNames: [] })),
};
const [HEAD = [], ROW = []] = TABLE;

function read(rows: readonly (readonly [TestCell, TestCell])[], settings = SETTINGS): ReadResult {
  const table = rows.map(([number, name]) => [number, name, ...ROW.slice(2)]);
  const heading = [['- Đơn vị báo cáo: UBND xã Nam Dong'], ['Kỳ báo cáo: Tháng 6 năm 2024'], HEAD];
  const sheet = buildSheet([...heading, ...table]);
  return readSubmission(buildWorkbook(sheet), dossierForm, settings, { file: 'bc.xlsx' });
}

const keys = ({ submission }: ReadResult) => submission?.rows.map(({ kind, fieldKey }) => `${kind} ${fieldKey}`);
const ALL = ['field LV01', 'field LV02', 'field LV03', 'field LV04'];

test.each<[string, readonly (readonly [TestCell, TestCell])[]]>([
  [
    'numbers in the name, and in their own column',
    NAMES.map((name, index) => [index + 1, `${String(index + 1)}. ${name}`]),
  ],
  ['numbers in the name only', NAMES.map((name, index) => [null, `${String(index + 1)}. ${name}`])],
  ['the word before each', NAMES.map((name, index) => [index + 1, `Lĩnh vực: ${name}`])],
  ['the word before each, and no number', NAMES.map((name) => [null, `Lĩnh vực ${name}`])],
  [
    'Roman numbers in the name',
    NAMES.map((name, index) => [index + 1, `${['I', 'II', 'III', 'IV'][index] ?? ''} - ${name}`]),
  ],
  ['capitals and eth', NAMES.map((name, index) => [index + 1, name.toUpperCase().replaceAll('Đ', '\u00d0')])],
])('%s: the fields are those of the settings, and nothing is said', (_, rows) => {
  const result = read(rows);
  expect(keys(result)).toEqual(ALL);
  expect(result.findings.filter(({ rule }) => rule === 'field')).toEqual([]);
});

test('a field that stands twice, once behind a number, is said to stand twice', () => {
  const { findings } = read([
    [1, 'Hộ tịch'],
    [2, 'Lĩnh vực Hộ tịch'],
  ]);
  expect(findings.map(({ code }) => code)).toContain('read.field.twice');
});

test('without settings a field has one key, behind a number and without', () => {
  const key = (name: string) => read([[1, name]], DEFAULT_SETTINGS).submission?.rows[0];
  for (const name of ['1. Hộ tịch', 'Lĩnh vực: Hộ tịch', 'II - Hộ tịch (1)', 'HỘ TỊCH']) {
    expect(key(name)).toMatchObject({ fieldKey: key('Hộ tịch')?.fieldKey, fieldName: name });
  }
});

test('without settings a name typed with eth is the same row as one without', () => {
  const result = read(
    [
      [1, 'Đất đai'],
      [2, '\u00d0ất đai'],
    ],
    DEFAULT_SETTINGS,
  );
  expect(new Set(keys(result)).size).toBe(1);
  expect(result.findings.map(({ code }) => code)).toContain('read.field.twice');
});
