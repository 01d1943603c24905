import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { readSubmission } from '../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';
import { TABLE } from './plain-table';

const [CAPTIONS = []] = TABLE;
const ABOVE: readonly (readonly TestCell[])[] = [
  ['Đơn vị báo cáo: UBND xã Nam Dong'],
  ['Kỳ báo cáo: Tháng 6 năm 2024'],
  CAPTIONS,
];
const FIGURES = CAPTIONS.length - 2;
const TOTAL = 'TỔNG CỘNG';

/** What a formula says over cells that nobody has filled in. */
const SAYS = {
  nothing: { kind: 'text', text: '' },
  zero: { kind: 'number', value: 0 },
} as const;
type Says = keyof typeof SAYS;

function sums(says: Says, from: number, to: number): readonly TestCell[] {
  return Array.from({ length: FIGURES }, (_, index): TestCell => {
    const letter = 'CDEFGHIJKLM'.charAt(index);
    return { value: SAYS[says], formula: `SUM(${letter}${String(from)}:${letter}${String(to)})` };
  });
}

function kinds(rows: readonly (readonly TestCell[])[], listed: readonly string[]): readonly unknown[] {
  const fields = listed.map((name, index) => ({ code: `L${String(index)}`, name, otherNames: [] }));
  const settings = { ...DEFAULT_SETTINGS, fields };
  const workbook = buildWorkbook(buildSheet([...ABOVE, ...rows]));
  const { submission, findings } = readSubmission(workbook, dossierForm, settings, { file: 'a.xlsx' });
  expect(findings.filter(({ code }) => code !== 'read.field.unknown' && code !== 'read.field.twice')).toEqual([]);
  const checked = submission ? checkSubmission(submission, dossierForm, settings, null) : [];
  expect(checked.map(({ code }) => code)).toEqual(['check.form.not-entered']);
  return submission?.rows.map(({ kind, label }) => [kind, label]) ?? [];
}

const ODD = [
  ['Hộ tịch', 'Đất đai', '=1+1'],
  ['Hộ tịch'],
  ['=1+1'],
  ['1'],
  ['12/5/2024', '3,5'],
  ['I', 'II', 'III'],
  ['Trong đó: một', 'Xã, phường', 'So với'],
  ['Hộ tịch', 'Hộ tịch'],
  ['Cấp xã', 'Hộ tịch'],
] as const;
/** Names that the form gives a row another meaning by, unless the settings list them. */
const CALLED_TOTAL = [
  ['Tổng hợp'],
  ['Tổng hợp', 'Hộ tịch'],
  ['Hộ tịch', 'Tổng hợp', 'Đất đai'],
  ['Cộng đồng', 'Toàn xã'],
  ['Hộ tịch', TOTAL],
] as const;

describe.each(['nothing', 'zero'] as const)('a form nobody has touched, whose sums say %s', (says) => {
  const numbered = (names: readonly string[]): TestCell[][] =>
    names.map((name, index) => [index + 1, name, ...Array<null>(FIGURES).fill(null)]);

  test.each([...ODD, ...CALLED_TOTAL].map((names) => [names.join(', '), names] as const))(
    'finds its total, below the rows and above them: %s',
    (_, names) => {
      const fields = names.map((name) => ['field', name]);
      const below = [...numbered(names), [null, TOTAL, ...sums(says, 4, 3 + names.length)]];
      expect(kinds(below, names)).toEqual([...fields, ['total', TOTAL]]);
      const above = [[null, TOTAL, ...sums(says, 5, 4 + names.length)], ...numbered(names)];
      expect(kinds(above, names)).toEqual([['total', TOTAL], ...fields]);
    },
  );

  test.each(ODD.map((names) => [names.join(', '), names] as const))('without a list of fields: %s', (_, names) => {
    const rows = [...numbered(names), [null, TOTAL, ...sums(says, 4, 3 + names.length)]];
    expect(kinds(rows, [])).toEqual([...names.map((name) => ['field', name]), ['total', TOTAL]]);
  });

  test('rows without numbers are told by the list of fields', () => {
    const rows = ['Hộ tịch', 'Đất đai'].map((name): TestCell[] => [null, name]);
    const total = [null, TOTAL, ...sums(says, 4, 5)];
    expect(kinds([...rows, total], ['Hộ tịch', 'Đất đai'])).toEqual([
      ['field', 'Hộ tịch'],
      ['field', 'Đất đai'],
      ['total', TOTAL],
    ]);
  });

  test('what stands under its total is none of its rows', () => {
    const rows = [...numbered(['Hộ tịch']), [null, TOTAL, ...sums(says, 4, 4)], [2, 'Đất đai'], ['Người lập biểu']];
    expect(kinds(rows, ['Hộ tịch', 'Đất đai'])).toEqual([
      ['field', 'Hộ tịch'],
      ['total', TOTAL],
    ]);
  });

  test('sub-totals over rows that nobody has filled in are no rows with figures', () => {
    const rows = [
      ['I', 'Cấp huyện', ...sums(says, 5, 5)],
      ...numbered(['Hộ tịch']),
      ['II', 'Cấp xã', ...sums(says, 7, 7)],
      ...numbered(['Đất đai']),
      [null, TOTAL, ...sums(says, 4, 7)],
    ];
    expect(kinds(rows, ['Hộ tịch', 'Đất đai'])).toEqual([
      ['field', 'Hộ tịch'],
      ['field', 'Đất đai'],
      ['total', TOTAL],
    ]);
  });
});

test('a typed zero is an entry: its total is the sum of the rows', () => {
  const rows = [
    [1, 'Hộ tịch', ...Array<number>(FIGURES).fill(0)],
    [2, 'Đất đai'],
    [null, TOTAL, ...sums('zero', 4, 5)],
  ];
  const { submission } = readSubmission(buildWorkbook(buildSheet([...ABOVE, ...rows])), dossierForm, DEFAULT_SETTINGS, {
    file: 'a.xlsx',
  });
  expect(submission?.rows.map(({ kind }) => kind)).toEqual(['field', 'field', 'total']);
  expect(submission?.rows[0]?.figures['online']).toMatchObject({ state: 'known', value: 0 });
});
