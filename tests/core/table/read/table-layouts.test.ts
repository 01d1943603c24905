import { dossierForm } from '../../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { figureValue } from '../../../../src/core/model/figure';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const NAMES = [
  'received',
  'online',
  'direct',
  'carriedIn',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
];
const HEADING: TestCell[][] = [
  ['Biểu số II.06a/VPCP/KSTT', null, null, null, null, null, null, null, '- Đơn vị báo cáo: UBND xã Nam Dong'],
  ['Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)'],
];
const THREE_ROWS: TestCell[][] = [
  [
    'STT',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Số lượng hồ sơ tiếp nhận',
    null,
    null,
    null,
    'Số lượng hồ sơ đã giải quyết',
    null,
    null,
    null,
    'Số lượng hồ sơ đang giải quyết',
    null,
    null,
  ],
  [
    null,
    null,
    'Tổng số',
    'Trong kỳ',
    null,
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null, null, null, null, null, null, null, null],
];
const ONE: readonly number[] = [96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0];
const TWO: readonly number[] = [62, 38, 21, 3, 52, 37, 15, 0, 10, 10, 0];
const SUM: readonly number[] = ONE.map((value, index) => value + (TWO[index] ?? 0));

function read(rows: TestCell[][], at = 'A1', merges: string[] = []): ReadResult {
  const workbook = buildWorkbook(buildSheet(rows, { at, merges }));
  return readSubmission(workbook, dossierForm, DEFAULT_SETTINGS, { file: 'thu.xlsx' });
}

/** Kind, label, source and figures of each row, in the order of the form's columns. */
function table(result: ReadResult): unknown[] {
  return (result.submission?.rows ?? []).map(({ kind, label, source, figures }) => [
    kind,
    label,
    source,
    NAMES.map((name) => figureValue(figures[name])),
  ]);
}

const EXPECTED = [
  ['field', 'Chứng thực', null, [...ONE]],
  ['field', 'Hộ tịch', null, [...TWO]],
  ['total', 'TỔNG CỘNG', null, [...SUM]],
];
const DATA: TestCell[][] = [
  [1, 'Chứng thực', ...ONE],
  [2, 'Hộ tịch', ...TWO],
  [null, 'TỔNG CỘNG', ...SUM],
];

describe('the table is found by its captions', () => {
  it('with three head rows, merged', () => {
    const merges = ['A3:A5', 'B3:B5', 'C3:F3', 'C4:C5', 'D4:E4', 'F4:F5', 'G3:J3', 'K3:M3'];
    const result = read([...HEADING, ...THREE_ROWS, ...DATA], 'A1', merges);
    expect(table(result)).toEqual(EXPECTED);
    expect(result.findings).toEqual([]);
  });

  it('with the total row right under the head', () => {
    const head = [
      ['STT', 'Lĩnh vực', 'Tổng tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Tổng đã giải quyết', 'Trước hạn']
        .concat(['Đúng hạn', 'Quá hạn', 'Tổng đang giải quyết', 'Trong hạn', 'Quá hạn'])
        .map((caption, index) => (index < 2 ? caption : `${caption} (${index + 1})`)),
    ];
    const [one = [], two = [], total = []] = DATA;
    for (const rows of [head, THREE_ROWS]) {
      const asText = total.map((value) => (typeof value === 'number' ? String(value) : value));
      for (const first of [total, asText]) {
        const result = read([...HEADING, ...rows, first, one, two]);
        expect(table(result)).toEqual([EXPECTED[2], EXPECTED[0], EXPECTED[1]]);
        expect(result.findings.filter(({ rule }) => rule !== 'number-as-text')).toEqual([]);
      }
    }
  });

  it('with nothing merged, anywhere on the sheet, under rows of other text', () => {
    const result = read([...HEADING, [], ['Ghi chú đầu trang'], [], ...THREE_ROWS, ...DATA], 'AB40');
    expect(table(result)).toEqual(EXPECTED);
    expect(result.submission?.columns['received']).toBe(29);
  });

  it('with a number row of plain numbers and columns in another order', () => {
    const order = [12, 11, 10, 9, 8, 7, 6, 5, 3, 4, 2, 1, 0];
    const shuffle = (row: TestCell[]): TestCell[] => order.map((index) => row[index] ?? null);
    // Group captions stand over each column, since their columns no longer stand together.
    const filled: TestCell[][] = [
      [
        'STT',
        'Lĩnh vực',
        ...Array<string>(4).fill('Tiếp nhận'),
        ...Array<string>(4).fill('Đã giải quyết'),
        ...Array<string>(3).fill('Đang giải quyết'),
      ],
      THREE_ROWS[1] as TestCell[],
      THREE_ROWS[2] as TestCell[],
      Array.from({ length: 13 }, (_, index) => index + 1),
    ];
    const result = read([...HEADING, ...[...filled, ...DATA].map(shuffle)]);
    expect(table(result)).toEqual(EXPECTED);
    expect(result.findings).toEqual([]);
  });

  it('with one head row whose captions carry the numbers, in two source blocks with the same field', () => {
    const head = [
      'STT',
      'Lĩnh vực (2)',
      'Tổng số (3)=(4)+(5)+(6)',
      'Trực tuyến (4)',
      'Trực tiếp, BCCI (5)',
      'Kỳ trước (6)',
      'Tổng số (7)',
      'Trước hạn (8)',
      'Đúng hạn (9)',
      'Quá hạn (10)',
      'Tổng số (11)',
      'Trong hạn (12)',
      'Quá hạn (13)',
    ];
    const result = read([
      ['TỔNG HỢP TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
      ...HEADING,
      head,
      ['I', 'Trên Hệ thống các Bộ'],
      [1, 'Hộ tịch', ...ONE],
      ['II', 'Trên Hệ thống thành phố'],
      [1, 'Hộ tịch', ...TWO],
      [2, 'Chứng thực', ...ONE],
      ['TỔNG CỘNG', null, ...SUM.map((value, index) => value + (ONE[index] ?? 0))],
    ]);
    expect(table(result)).toEqual([
      ['field', 'Hộ tịch', 'Trên Hệ thống các Bộ', [...ONE]],
      ['field', 'Hộ tịch', 'Trên Hệ thống tỉnh, thành phố', [...TWO]],
      ['field', 'Chứng thực', 'Trên Hệ thống tỉnh, thành phố', [...ONE]],
      ['total', 'TỔNG CỘNG', null, SUM.map((value, index) => value + (ONE[index] ?? 0))],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('with one head row without numbers, by the neighbours of repeated captions', () => {
    const head = [
      'TT',
      'Lĩnh vực',
      'Tổng số',
      'Trực tuyến',
      'Trực tiếp',
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
      'Ghi chú',
    ];
    const result = read([...HEADING, head, ...DATA]);
    expect(table(result)).toEqual(EXPECTED);
    expect(result.findings).toEqual([]);
  });

  it('with captions that say more than the form, and says how they were taken', () => {
    const head = [
      'TT',
      'Lĩnh vực',
      'Tổng số hồ sơ tiếp nhận',
      'Hồ sơ nộp trực tuyến',
      'Hồ sơ nộp trực tiếp',
      'Kỳ trước chuyển sang',
      'Tổng số hồ sơ đã giải quyết',
      'Đã giải quyết trước hạn',
      'Đã giải quyết đúng hạn',
      'Đã giải quyết quá hạn',
      'Tổng số hồ sơ đang giải quyết',
      'Đang giải quyết trong hạn',
      'Đang giải quyết quá hạn',
    ];
    const result = read([...HEADING, head, ...DATA]);
    expect(table(result)).toEqual(EXPECTED);
    const codes = new Set(result.findings.map(({ code, severity }) => `${severity} ${code}`));
    expect([...codes]).toEqual(['note read.column.inexact']);
  });

  it("with captions in an office's own words over the number row", () => {
    const [top = [], middle = []] = THREE_ROWS;
    const bottom = [null, null, null, 'Nộp hồ sơ trực tuyến', 'Trực tiếp và qua BCCI'];
    const numbers = Array.from({ length: 13 }, (_, index) => `(${String(index + 1)})`);
    const result = read([...HEADING, top, middle, bottom, numbers, ...DATA]);
    expect(table(result)).toEqual(EXPECTED);
    expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(['read.column.inexact']));
  });

  it('with columns of rates, which are no figures, before or behind the figures and under a group of their own', () => {
    const rates = ['Tỷ lệ giải quyết đúng hạn (%)', 'Tỷ lệ (%)', null];
    const below = [null, 'Đúng hạn', 'Quá hạn'];
    const numbers = [99.5, 99.5, 0.5];
    const [top = [], middle = [], bottom = []] = THREE_ROWS;
    const behind = [[...top, ...rates], [...middle, ...below], bottom, ...DATA.map((row) => [...row, ...numbers])];
    const before = [
      [...top.slice(0, 2), ...rates, ...top.slice(2)],
      [...middle.slice(0, 2), ...below, ...middle.slice(2)],
      [...bottom.slice(0, 2), null, null, null, ...bottom.slice(2)],
      ...DATA.map((row) => [...row.slice(0, 2), ...numbers, ...row.slice(2)]),
    ];
    for (const rows of [behind, before]) {
      const result = read([...HEADING, ...rows]);
      expect(table(result)).toEqual(EXPECTED);
      expect(result.findings).toEqual([]);
    }
  });

  it('with a column of returned dossiers', () => {
    const result = read([
      ...HEADING,
      ...THREE_ROWS.map((row, index) => [...row, index === 0 ? 'Trả lại/rút' : null]),
      [1, 'Chứng thực', ...ONE, 5],
    ]);
    expect(figureValue(result.submission?.rows[0]?.figures['returned'])).toBe(5);
  });

  it('and a missing column is named', () => {
    const result = read([
      ...HEADING,
      ...THREE_ROWS.map((row) => row.slice(0, 12)),
      [1, 'Chứng thực', ...ONE.slice(0, 10)],
    ]);
    expect(result.findings).toMatchObject([{ code: 'read.column.missing', severity: 'error', params: { number: 13 } }]);
  });

  it('and captions that contradict their numbers are followed and said', () => {
    const numbers = ['(1)', '(2)', '(3)', '(5)', '(4)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'];
    const result = read([...HEADING, ...THREE_ROWS, numbers, ...DATA]);
    expect(table(result)).toEqual(EXPECTED);
    expect(result.findings).toMatchObject([
      {
        code: 'read.column.number-differs',
        at: { cell: { column: 3 } },
        params: { number: 5, expected: 4, others: ['E5'] },
      },
    ]);
  });

  it('and column numbers that only count from another start contradict nothing', () => {
    const numbers = ['A', 'B', '1=2+3+4', '2', '3', '4', '5=6+7+8', '6', '7', '8', '9=10+11', '10', '11'];
    const result = read([...HEADING, ...THREE_ROWS, numbers, ...DATA]);
    expect(table(result)).toEqual(EXPECTED);
    expect(result.findings).toEqual([]);
  });

  it('and a sheet without the captions has no table', () => {
    const result = read([['Danh sách cán bộ'], ['STT', 'Họ tên', 'Tổng số'], [1, 'Nguyễn Văn A', 3]]);
    expect(result.submission).toBeNull();
    expect(result.findings).toMatchObject([
      { code: 'read.other-form', params: { name: 'Danh sách cán bộ', cell: 'A1' } },
    ]);
    expect(
      read([
        ['STT', 'Họ tên', 'Tổng số'],
        [1, 'Nguyễn Văn A', 3],
      ]).findings,
    ).toMatchObject([{ code: 'read.no-table', severity: 'error' }]);
  });
});

describe('rows are told apart', () => {
  it.each([
    ['text', (number: number) => `(${String(number)})`],
    ['numbers', (number: number) => number],
  ])('whether the total stands above, pages repeat the head with its %s, or blank rows come between', (_, shown) => {
    const numbers = Array.from({ length: 13 }, (_cell, index) => shown(index + 1));
    const blank = Array<TestCell[]>(15).fill([]);
    const result = read([
      ...HEADING,
      ...THREE_ROWS,
      numbers,
      [null, 'Tổng số', ...SUM],
      [1, 'Chứng thực', ...ONE],
      ...blank,
      ...THREE_ROWS,
      numbers,
      [2, 'Hộ tịch', ...TWO],
      ['Người lập biểu'],
      ['(Ký, ghi rõ họ tên)'],
    ]);
    expect(table(result)).toEqual([
      ['total', 'Tổng số', null, [...SUM]],
      ['field', 'Chứng thực', null, [...ONE]],
      ['field', 'Hộ tịch', null, [...TWO]],
    ]);
  });

  it('details under a field are not counted again; under a caption without figures they are fields', () => {
    const half = ONE.map((value) => value / 2);
    const rest = ONE.map((value, index) => value - (half[index] ?? 0));
    const result = read([
      ...HEADING,
      ...THREE_ROWS,
      [1, 'Chứng thực', ...ONE],
      ['1.1', 'Bản sao', ...half.map(Math.floor)],
      ['1.2', 'Chữ ký', ...rest.map(Math.ceil)],
      [2, 'Tư pháp'],
      ['2.1', 'Hộ tịch', ...TWO],
    ]);
    expect((table(result) as [string, string][]).map(([kind, label]) => `${kind} ${label}`)).toEqual([
      'field Chứng thực',
      'detail Bản sao',
      'detail Chữ ký',
      'field Hộ tịch',
    ]);
    expect(result.findings).toMatchObject([{ code: 'read.rows.detail', params: { rows: [7, 8] } }]);
  });

  it('a section with figures of its own is a sub-total', () => {
    const result = read([
      ...HEADING,
      ...THREE_ROWS,
      ['I', 'Cấp xã', ...SUM],
      [1, 'Chứng thực', ...ONE],
      [2, 'Hộ tịch', ...TWO],
      [null, 'Tổng cộng', ...SUM],
    ]);
    expect((table(result) as [string, string, null][]).map(([kind, label, source]) => [kind, label, source])).toEqual([
      ['subtotal', 'Cấp xã', null],
      ['field', 'Chứng thực', null],
      ['field', 'Hộ tịch', null],
      ['total', 'Tổng cộng', null],
    ]);
  });

  it('a numbered row without figures stays, as not entered', () => {
    const result = read([
      ...HEADING,
      ...THREE_ROWS,
      [1, 'Chứng thực', ...ONE],
      [2, 'Hộ tịch'],
      [null, 'TỔNG CỘNG', ...ONE],
    ]);
    expect(result.submission?.rows.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'field Chứng thực',
      'field Hộ tịch',
      'total TỔNG CỘNG',
    ]);
    expect(result.submission?.rows[1]?.figures['received']).toEqual({ state: 'blank', column: 2 });
  });
});
