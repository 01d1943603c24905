import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import { formatAddress } from '../../../../src/core/model/address';
import { formatDecimal } from '../../../../src/core/model/decimal';
import type { ScoreRow, ScoreSheet } from '../../../../src/core/model/score-sheet';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

function read(rows: readonly (readonly TestCell[])[], at = 'A1') {
  const workbook = buildWorkbook(buildSheet(rows, { name: 'Chấm điểm', at }));
  const { sheet, findings } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: 'cham-diem.xlsx' });
  if (!sheet) throw new Error('no score sheet');
  // Most of these tables stand without a title.
  const others = findings.filter(({ code }) => code !== 'score.year.unknown');
  return { sheet, said: others.map(({ code, at: { cell } }) => `${code} ${cell ? formatAddress(cell) : ''}`) };
}

function outline({ rows }: ScoreSheet): readonly string[] {
  return rows.map(({ number, isLeaf, parent, part }) => {
    const above = parent === null ? '' : ` in ${rows[parent]?.number ?? ''}`;
    return `${number}${above}${isLeaf ? ` ${String(part)}` : ''}`;
  });
}

function points(row: ScoreRow | undefined, column: 'self' | 'appraised' | 'survey' | 'maximum'): string {
  const value = row?.points[column];
  return value?.state === 'known' ? formatDecimal(value.value) : (value?.state ?? 'no column');
}

const TITLE: readonly TestCell[] = ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];
const UNIT: readonly TestCell[] = ['Đơn vị: UBND xã Nam Dong'];

test("the ministry's layout: a group over the scores, other order of columns, a number row", () => {
  const { sheet, said } = read(
    [
      TITLE,
      UNIT,
      ['Ghi chú', 'STT', 'Lĩnh vực/TC/TCTP', 'Điểm đánh giá thực tế', null, null, 'Điểm tối đa'],
      [null, null, null, 'Điều tra XHH', 'Bộ Nội vụ đánh giá', 'Tự đánh giá'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      [null, '1', 'Chỉ đạo, điều hành', null, null, null, 3],
      [null, '1.1', 'Kế hoạch', null, 1, 1, 1],
      ['trừ', '1.2', 'Kiểm tra', null, 1.5, 2, 2],
      [null, '2', 'Hài lòng', 3.5, null, null, 4],
    ],
    'C5',
  );
  expect(said).toEqual([]);
  expect(sheet).toMatchObject({ year: 2023, unit: { name: 'Xã Nam Dong' }, total: null });
  expect(outline(sheet)).toEqual(['1', '1.1 in 1 appraisal', '1.2 in 1 appraisal', '2 survey']);
  const third = sheet.rows[2];
  expect([points(third, 'maximum'), points(third, 'self'), points(third, 'appraised')]).toEqual(['2', '2', '1.5']);
  expect(third?.note).toBe('trừ');
});

test("the provincial software's layout: Roman sections, declared figures, survey, bonus and penalty sections", () => {
  const { sheet } = read([
    TITLE,
    [
      'STT',
      'Tiêu chí, tiêu chí thành phần',
      'Điểm tối đa',
      'Số liệu kê khai',
      'Cách tính điểm',
      'Các yêu cầu và tài liệu kiểm chứng',
      'Điểm tự đánh giá',
    ],
    ['I', 'Kết quả thực hiện nhiệm vụ', 3],
    ['1', 'Chỉ tiêu', 1, '98', 'tỷ lệ × điểm', 'Báo cáo', '0,98'],
    ['2', 'Nhiệm vụ giao', 2, 'Không áp dụng', null, null, null],
    [null, '- Đúng hạn: 2 điểm; trễ: 0 điểm'],
    ['II', 'Cải cách hành chính', 2],
    ['1', 'Kế hoạch', 2, 'Có', null, 'Kế hoạch số 1', 2],
    ['III', 'Điểm cộng', 5],
    ['1', 'Sáng kiến', 5, null, null, null, 1],
    ['IV', 'Điểm điều tra khảo sát', 10],
    ['1', 'Người dân', 10],
    ['V', 'Điểm trừ', -5],
    ['1', 'Vi phạm', -5, null, null, null, -0.5],
    ['Tổng cộng', null, 15],
  ]);
  expect(outline(sheet)).toEqual([
    'I',
    '1 in I appraisal',
    '2 in I appraisal',
    'II',
    '1 in II appraisal',
    'III',
    '1 in III bonus',
    'IV',
    '1 in IV survey',
    'V',
    '1 in V penalty',
  ]);
  expect(sheet.rows.map(({ applies }) => applies).filter((applies) => !applies)).toHaveLength(1);
  expect(sheet.rows[2]?.applies).toBe(false);
  expect(sheet.total?.points.maximum).toMatchObject({ state: 'known', value: { units: 15n } });
});

test('numbers stay text: 1.10 is not 1.1, and what became a number or a date is turned back', () => {
  const date: TestCell = { value: { kind: 'date', serial: 45293 }, numberFormat: 'd-mmm' };
  const { sheet, said } = read([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'Lĩnh vực', 4, 4],
    ['1.1', 'Một', 1, 1],
    [1.9, 'Chín', 1, 1],
    [1.1, 'Mười', 1, 1],
    ['1.11', 'Mười một', 1, 1],
    [2, 'Lĩnh vực hai', 1, 1],
    [date, 'Hai một', 1, 1],
  ]);
  expect(sheet.rows.map(({ number }) => number)).toEqual(['1', '1.1', '1.9', '1.10', '1.11', '2', '2.1']);
  expect(sheet.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, 0, 0, null, 5]);
  expect(said.filter((each) => !each.startsWith('read.unit'))).toEqual([
    'read.criterion.number A5',
    'read.criterion.number A8',
  ]);
});

test('points that are text, rates, dates or words are said, each at its cell', () => {
  const rate: TestCell = { value: { kind: 'number', value: 0.5 }, numberFormat: '0%' };
  const { sheet, said } = read([
    UNIT,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'A', 1, '0,5'],
    ['2', 'B', 1, '½'],
    ['3', 'C', 1, rate],
    ['4', 'D', 1, 'đạt'],
    ['5', 'E', 1, '5-Oct'],
    ['6', 'G', 1, { value: { kind: 'number', value: 0.1 + 0.2 } }],
  ]);
  expect(said).toEqual([
    'read.points.text D3',
    'read.points.fraction D4',
    'read.points.percent D5',
    'read.points.not-a-number D6',
    'read.points.date D7',
  ]);
  expect(sheet.rows.map((row) => points(row, 'self'))).toEqual(['0.5', '0.5', 'unknown', 'unknown', 'unknown', '0.3']);
});

test('a dossier report and a list of criteria without scores are no score sheets', () => {
  const workbook = buildWorkbook(
    buildSheet([
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Kế hoạch', 1],
    ]),
  );
  const result = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
  expect(result).toEqual({ sheet: null, findings: [] });
});

describe('several rounds of scoring', () => {
  const HEAD: readonly TestCell[] = [
    'thutu',
    'text',
    'diemtoida',
    'diemtuchamlan1',
    'diemthamdinhlan1',
    'diemtuchamlan2',
    'diemthamdinhlan2',
    'ghichu',
  ];

  test('an export of a scoring system: the last round that has points counts, criterion by criterion', () => {
    const { sheet, said } = read([
      TITLE,
      UNIT,
      HEAD,
      ['1', 'Chỉ đạo', 6, 6, 4.5, null, 1.5, null],
      ['1.1', 'Kế hoạch', 2, 2, 2, null, null, null],
      ['1.2', 'Báo cáo', 2, 2, 1, null, 1.5, 'đã giải trình'],
      ['1.3', 'Tuyên truyền', 2, 2, 1.5, null, null, null],
      [null, 'Tổng cộng', 6, 6, 4.5, null, 1.5, null],
    ]);
    // Nobody scored a second time; the appraisal was changed in one criterion.
    expect(sheet.columns).toMatchObject({ self: 3, appraised: 6, note: 7 });
    expect(sheet.rows.map((row) => [points(row, 'self'), points(row, 'appraised')])).toEqual([
      ['6', 'blank'],
      ['2', '2'],
      ['2', '1.5'],
      ['2', '1.5'],
    ]);
    expect(sheet.total && points(sheet.total, 'appraised')).toBe('blank');
    expect(said).toEqual(['read.points.rounds D3', 'read.points.rounds G3']);
    expect(checkScoreSheet(sheet, scoreSheetForm).filter(({ rule }) => rule !== 'C6')).toMatchObject([
      { rule: 'C9', params: { number: '1.3', self: '2', appraised: '1.5' } },
    ]);
  });

  test('in words, under a group; a second round that is whole has its own sums', () => {
    const { sheet, said } = read([
      TITLE,
      UNIT,
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Thẩm định', null],
      [null, null, null, null, 'Lần 1', 'Lần 2'],
      ['1', 'Chỉ đạo', 4, 4, 3, 3.5],
      ['1.1', 'Kế hoạch', 2, 2, 1, 1.5],
      ['1.2', 'Báo cáo', 2, 2, 2, 2],
    ]);
    expect(sheet.columns).toMatchObject({ self: 3, appraised: 5 });
    expect(sheet.rows.map((row) => points(row, 'appraised'))).toEqual(['3.5', '1.5', '2']);
    expect(said).toEqual(['read.points.rounds F4']);
  });

  test('a second round that adds up nothing yet is no round', () => {
    const { sheet } = read([
      TITLE,
      UNIT,
      HEAD,
      ['1', 'Chỉ đạo', 2, 2, 1, 0, 0, null],
      ['1.1', 'Kế hoạch', 2, 2, 1, null, null, null],
    ]);
    expect(sheet.columns).toMatchObject({ self: 3, appraised: 4 });
  });
});

describe('the year', () => {
  const yearOf = (name: string, file: string) => {
    const workbook = buildWorkbook(
      buildSheet([TITLE, UNIT, ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'], ['1', 'Kế hoạch', 2, 2]], { name }),
    );
    const { sheet, findings } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file });
    return [
      sheet?.year,
      ...findings.flatMap(({ code, at, params }) => [code, at.cell && formatAddress(at.cell), params]),
    ];
  };

  test('of the title is followed; a file or sheet of another year is said', () => {
    const other = (where: string, year: string) => [
      2023,
      'read.period.elsewhere',
      'A1',
      { cell: 'A1', period: '2023', other: year, where },
    ];
    expect(yearOf('Chấm điểm', 'nop/chamdiem_xa-nam-dong_2024.xlsx')).toEqual(other('file', '2024'));
    expect(yearOf('Năm 2022', 'chamdiem_2023.xlsx')).toEqual(other('sheet-name', '2022'));
  });

  test('is not contradicted by a folder, by the day of sending, or by a decision', () => {
    const names = [
      '2024/chamdiem.xlsx',
      'chamdiem_2023.xlsx',
      'chamdiem gui 15-01-2024.xlsx',
      'theo QD 5666-2025.xlsx',
    ];
    for (const file of names) expect(yearOf('Chấm điểm', file)).toEqual([2023]);
  });
});

test('explanation and opinion in columns of their own are both the note; files are evidence, a request for reasons is not', () => {
  const { sheet, said } = read([
    TITLE,
    UNIT,
    [
      'thutu',
      'text',
      'diemtoida',
      'yeucaugiaitrinh',
      'diemtuchamlan1',
      'diemthamdinhlan1',
      'ghichucuadonvi',
      'ghichucuathamdinh',
      'files',
    ],
    ['1', 'Kế hoạch', 10, 'Có', 10, 8, null, 'Ban hành chậm', 'ke-hoach.pdf'],
    ['2', 'Báo cáo', 90, 'Có', 80, 80, 'Đã gửi đủ', 'Đồng ý', null],
  ]);
  expect(said).toEqual([]);
  expect(sheet.rows.map(({ evidence, note }) => [evidence, note])).toEqual([
    ['ke-hoach.pdf', 'Ban hành chậm'],
    ['', 'Đã gửi đủ; Đồng ý'],
  ]);
  expect(checkScoreSheet(sheet, scoreSheetForm)).toEqual([]);
});

test('1.20 typed as a number is 1.2, and is turned back right after 1.19', () => {
  const rows = Array.from({ length: 20 }, (_, place): TestCell[] => [
    Number(`1.${String(place + 1)}`),
    'Tiêu chí',
    5,
    5,
  ]);
  const { sheet, said } = read([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, 'Lĩnh vực', 100, 100],
    ...rows,
  ]);
  expect(sheet.rows.map(({ number }) => number)).toEqual(['1', ...rows.map((_, place) => `1.${String(place + 1)}`)]);
  expect(said.filter((each) => each.startsWith('read.criterion'))).toEqual([
    'read.criterion.number A12',
    'read.criterion.number A22',
  ]);
});
