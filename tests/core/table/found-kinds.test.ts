import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { formatAddress } from '../../../src/core/model/address';
import { checkSubmission } from '../../../src/core/table/check/check-submission';
import { sumSubmission } from '../../../src/core/table/indicators/sum-submission';
import { readSubmission } from '../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../src/forms/dossier.form';
import { buildSheet, buildWorkbook, type TestCell } from '../build-sheet';

/*
 * Further sheets of the kinds of faults found in November 2026, computed by hand. Kinds H and S have theirs in
 * tests/cli/not-used.test.ts and join/not-used.test.ts, I in tests/hosts/file, J in read/hidden-figures.test.ts and
 * tests/hosts/file/same-color.test.ts, M in score/read/read-year.test.ts, N in score/check, O in score/read/criterion-number.test.ts,
 * P in sheet/period-from-name.test.ts.
 */

const CAPTIONS = [
  ...['TT', 'Lĩnh vực, công việc giải quyết theo cấp'],
  ...['Tổng số', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', 'Từ kỳ trước'],
  ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
];
const GROUPS = [
  ...[null, null, 'Số lượng hồ sơ tiếp nhận', null, null, null],
  ...['Số lượng hồ sơ đã giải quyết', null, null, null, 'Số lượng hồ sơ đang giải quyết', null, null],
];
const NUMBERS = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'];
const FIELDS = [
  ['Chứng thực', 96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0],
  ['Hộ tịch', 62, 38, 21, 3, 52, 37, 15, 0, 10, 10, 0],
  ['Đất đai', 28, 19, 8, 1, 23, 14, 6, 3, 5, 5, 0],
  ['Người có công', 14, 6, 8, 0, 9, 4, 5, 0, 5, 4, 1],
] as const;
const SUMS = [200, 116, 76, 8, 164, 117, 44, 3, 36, 35, 1];
const TOTAL: TestCell[] = [null, 'Tổng cộng', ...SUMS];
const UNIT = 'Đơn vị báo cáo: UBND xã Nam Dong';
const PERIOD = 'Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)';
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  units: [
    { code: 'CJ02', name: 'Xã Nam Dong', otherNames: [] },
    { code: 'CJ04', name: 'Xã Tâm Thắng', otherNames: [] },
  ],
};

type Rows = readonly (readonly TestCell[])[];
const fields: Rows = FIELDS.map((row, index) => [index + 1, ...row]);
const TABLE: Rows = [...fields, TOTAL];
const HEAD: Rows = [GROUPS, CAPTIONS, NUMBERS];
const MERGES = ['C4:F4', 'G4:J4', 'K4:M4'];

interface Given {
  readonly rows?: Rows;
  readonly head?: Rows;
  readonly heading?: Rows;
  readonly merges?: readonly string[];
}
interface Found {
  readonly totals: readonly (number | null)[];
  /** "error C12 check.total.mismatch 200": what is wrong or to be looked at, and the value offered. */
  readonly said: readonly string[];
  readonly period: string | undefined;
  readonly unit: string | null | undefined;
  readonly fields: readonly string[];
}

/** Three lines of heading, the head from row 4 on, the table under it. */
function read({
  rows = TABLE,
  head = HEAD,
  heading = [['Biểu số II.06a/VPCP/KSTT'], [UNIT], [PERIOD]],
  merges = MERGES,
}: Given): Found {
  const sheet = buildSheet([...heading, ...head, ...rows], { merges });
  const result = readSubmission(buildWorkbook(sheet), dossierForm, SETTINGS, { file: 'bc.xlsx' });
  const { submission } = result;
  const checked = submission ? checkSubmission(submission, dossierForm, SETTINGS, null) : [];
  const sums = submission ? sumSubmission(submission, dossierForm) : {};
  return {
    totals: dossierForm.figures.filter(({ number }) => number <= 13).map(({ name }) => sums[name]?.value ?? null),
    said: [...result.findings, ...checked]
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, at, code, fix }) =>
        [severity, at.cell ? formatAddress(at.cell) : '-', code, fix?.value ?? ''].join(' ').trim(),
      ),
    period: submission?.period.period?.id,
    unit: submission?.unit.code,
    fields: (submission?.rows ?? []).filter(({ kind }) => kind === 'field').map(({ label }) => label),
  };
}

test('the sheet as it should be', () => {
  expect(read({})).toEqual({
    totals: SUMS,
    said: [],
    period: '2024-06',
    unit: 'CJ02',
    fields: FIELDS.map(([name]) => name),
  });
});

describe('A: what stands under the total is no row of the form', () => {
  test.each<[string, Rows]>([
    ['the year so far', [[null, 'Lũy kế từ đầu năm', 1100, 640, 420, 40, 900, 600, 290, 10, 200, 195, 5]]],
    ['a share', [[], [null, 'Tỷ lệ đúng hạn', null, null, null, null, '98,2%']]],
    [
      'a telephone number and a signature',
      [[], [null, 'Người lập biểu', null, null, null, null, 'CHỦ TỊCH'], [null, 'ĐT:', 912345678]],
    ],
    [
      'two lines of notes',
      [
        [null, 'Ghi chú: trong đó hồ sơ liên thông', 12, 12],
        [null, '- hồ sơ qua bưu chính', null, null, 7],
      ],
    ],
    ['the same month a year before', [[null, 'Cùng kỳ năm trước', ...SUMS.map((value) => value + 9)]]],
  ])('%s', (_, under) => {
    const { totals, said, fields: found } = read({ rows: [...TABLE, ...under] });
    expect([totals, said.filter((each) => each.startsWith('error')), found.length]).toEqual([SUMS, [], 4]);
  });
});

describe('B: totals of pages and figures carried forward are counted once', () => {
  const first = FIELDS[0].slice(1).map((value, index) => Number(value) + Number(FIELDS[1][index + 1]));
  test.each<[string, Rows]>([
    ['the total of a page', [...fields.slice(0, 2), [null, 'Cộng trang 1', ...first], ...fields.slice(2), TOTAL]],
    [
      'carried over to the next page',
      [
        ...fields.slice(0, 2),
        [null, 'Cộng mang sang', ...first],
        [null, 'Mang sang', ...first],
        ...fields.slice(2),
        TOTAL,
      ],
    ],
    ['a running total', [...fields.slice(0, 2), [null, 'Cộng dồn', ...first], ...fields.slice(2), TOTAL]],
  ])('%s', (_, rows) => {
    const { totals, said, fields: found } = read({ rows });
    expect([totals, said, found.length]).toEqual([SUMS, [], 4]);
  });
});

describe('C: the total is known with a wrong figure, and by any name', () => {
  test.each(['TỔNG', 'Cộng chung', 'T/C', 'Toàn xã'])('%s', (name) => {
    const wrong = SUMS.map((value, index) => (index === 0 ? 210 : value));
    const { said, fields: found } = read({ rows: [...fields, [null, name, ...wrong]] });
    expect([said, found.length]).toEqual([[expect.stringMatching(/^error C11 check\.\S+ 200$/)], 4]);
  });
});

describe('D: sections, fields and parts are told by what adds up', () => {
  const section = (numbers: TestCell, name: string, from: number, to: number): TestCell[] => [
    numbers,
    name,
    ...SUMS.map((_, index) => FIELDS.slice(from, to).reduce((sum, row) => sum + Number(row[index + 1]), 0)),
  ];
  test.each<[string, Rows]>([
    [
      'sections with letters',
      [
        section('A', 'Bộ phận Một cửa', 0, 2),
        ...fields.slice(0, 2),
        section('B', 'Công an xã', 2, 4),
        ...fields.slice(2),
        TOTAL,
      ],
    ],
    ['letters for fields', [...FIELDS.map((row, index) => ['abcd'.charAt(index), ...row]), TOTAL]],
    ['no numbering', [...FIELDS.map((row) => [null, ...row]), TOTAL]],
    [
      'a part under a field',
      [
        fields[0]!,
        [null, '- Chứng thực bản sao', 50, 30, 18, 2, 40, 30, 10, 0, 10, 10, 0],
        [null, '- Chứng thực chữ ký', 46, 23, 21, 2, 40, 32, 8, 0, 6, 6, 0],
        ...fields.slice(1),
        TOTAL,
      ],
    ],
  ])('%s', (_, rows) => {
    const { totals, said } = read({ rows });
    expect([totals, said.filter((each) => each.startsWith('error'))]).toEqual([SUMS, []]);
  });
});

describe('E: captions as offices write them', () => {
  const captions = (change: (caption: string) => string): Rows => [GROUPS, CAPTIONS.map(change), NUMBERS];
  test.each<[string, Rows]>([
    ['marks of footnotes', captions((each) => `${each} (*)`)],
    ['line breaks', captions((each) => each.replace(' ', '\n'))],
    ['capitals', captions((each) => each.toUpperCase())],
    [
      'two languages',
      captions((each) =>
        each === 'Quá hạn' ? 'Quá hạn / Overdue' : each === 'Trực tuyến' ? 'Trực tuyến\n(Online)' : each,
      ),
    ],
  ])('%s', (_, head) => {
    const { totals, said } = read({ head });
    expect([totals, said]).toEqual([SUMS, []]);
  });
});

describe('F: Ð for Đ', () => {
  const eth = (text: string): string => text.replaceAll('Đ', '\u00d0').replaceAll('đ', '\u00f0');
  test.each<[string, Given]>([
    ['in captions', { head: [GROUPS.map((each) => each && eth(each)), CAPTIONS.map(eth), NUMBERS] }],
    ['in the heading', { heading: [['Biểu số II.06a/VPCP/KSTT'], [eth(UNIT)], [eth(PERIOD)]] }],
    [
      'in a field',
      { rows: [...fields.map((row) => row.map((cell) => (typeof cell === 'string' ? eth(cell) : cell))), TOTAL] },
    ],
  ])('%s', (_, given) => {
    const found = read(given);
    expect([found.totals, found.said, found.unit, found.period]).toEqual([SUMS, [], 'CJ02', '2024-06']);
  });
});

describe('G: numbers and words before a field’s name', () => {
  test.each(['%n. %f', 'Lĩnh vực: %f', '%n) Lĩnh vực %f', 'LĨNH VỰC %f'])('%s', (pattern) => {
    const named = FIELDS.map(([name, ...figures], index): TestCell[] => [
      index + 1,
      pattern.replace('%n', String(index + 1)).replace('%f', name),
      ...figures,
    ]);
    const { totals, said, fields: found } = read({ rows: [...named, TOTAL] });
    expect([totals, said, found.length]).toEqual([SUMS, [], 4]);
  });
});

describe('K: another unit above the table', () => {
  test.each<[string, Rows]>([
    ['UBND XÃ TÂM THẮNG', [['UBND XÃ TÂM THẮNG'], [UNIT], [PERIOD]]],
    ['in the second line', [['UBND HUYỆN CƯ JÚT'], ['UBND XÃ TÂM THẮNG', null, UNIT], [PERIOD]]],
    ['by its code', [['Biểu số II.06a/VPCP/KSTT'], ['Đơn vị báo cáo: CJ04 - UBND xã Nam Dong'], [PERIOD]]],
  ])('%s', (_, heading) => {
    expect(read({ heading }).said).toEqual([expect.stringMatching(/^warning A[12] read\.unit\.(letterhead|code)$/)]);
  });
});

describe('L: a total row that nobody filled in', () => {
  test.each<[string, TestCell[]]>([
    ['by its name', [null, 'Tổng cộng']],
    ['in the column of numbers', ['Tổng cộng', null]],
    ['with a number of its own', [5, 'Tổng số']],
  ])('%s', (_, total) => {
    const { said } = read({ rows: [...fields, total] });
    expect(said).toEqual([expect.stringContaining('check.total-row.not-entered')]);
  });
});

describe('Q and T: what the days say', () => {
  const days = (text: string): Given => ({ heading: [['Biểu số II.06a/VPCP/KSTT'], [UNIT], [text]] });
  test.each<[string, string | undefined, string[]]>([
    ['Từ ngày 01/7/2024 đến ngày 31/7/2024', '2024-07', ['warning A3 read.period.irregular']],
    ['Từ ngày 15/6/2024 đến ngày 14/7/2024', '2024-07', []],
    ['Từ ngày 01/01/2024 đến ngày 31/3/2024', '2024-Q1', ['warning A3 read.period.irregular']],
    ['Từ ngày 01/01/2024 đến ngày 30/6/2024', '2024-H1', ['warning A3 read.period.irregular']],
    ['Từ ngày 14/7/2024 đến ngày 15/6/2024', undefined, ['warning A3 read.period.backwards']],
    ['Từ ngày 15/5/2024 đến ngày 14/7/2024', undefined, ['warning A3 read.period.no-period']],
  ])('%s', (text, period, said) => {
    const found = read(days(text));
    expect([found.period, found.said]).toEqual([period, said]);
  });
});

describe('R: a row of numbers that is not 1, 2, 3', () => {
  test.each<[string, TestCell[]]>([
    ['letters first', ['A', 'B', ...NUMBERS.slice(0, 11)]],
    [
      'sums in it',
      NUMBERS.map((each) => (each === '(3)' ? '(3)=(4)+(5)+(6)' : each === '(7)' ? '(7)=(8)+(9)+(10)' : each)),
    ],
    ['numbers without brackets', NUMBERS.map((_, index) => index + 1)],
    ['a number twice', NUMBERS.map((each) => (each === '(12)' ? '(11)' : each))],
  ])('%s', (_, numbers) => {
    const { totals, fields: found } = read({ head: [GROUPS, CAPTIONS, numbers] });
    expect([totals, found.length]).toEqual([SUMS, 4]);
  });
});
