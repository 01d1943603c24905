import { dossierForm } from '../../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import type { CellData } from '../../../../src/core/model/sheet-data';
import { formatAddress } from '../../../../src/core/model/address';
import { parsePeriodId } from '../../../../src/core/model/period';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const UNIT = '- Đơn vị báo cáo: UBND xã Nam Dong';
const JUNE = 'Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)';
const HEAD: TestCell[] = [
  'TT',
  'Lĩnh vực',
  'Tổng số (3)',
  'Trực tuyến (4)',
  'Trực tiếp (5)',
  'Từ kỳ trước (6)',
  'Tổng số (7)',
  'Trước hạn (8)',
  'Đúng hạn (9)',
  'Quá hạn (10)',
  'Tổng số (11)',
  'Trong hạn (12)',
  'Quá hạn (13)',
];
const ROW: TestCell[] = [1, 'Chứng thực', 96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0];

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  units: [
    { code: 'CJ02', name: 'Xã Nam Dong', otherNames: ['Nam Dong'], parent: 'CJ', validTo: '2025-06-30' },
    { code: 'CJ04', name: 'Xã Tâm Thắng', otherNames: [], parent: 'CJ', validTo: '2025-06-30' },
    { code: 'CJ', name: 'Huyện Cư Jút', otherNames: [] },
  ],
  fields: [
    { code: 'LV01', name: 'Chứng thực', otherNames: [] },
    { code: 'LV07', name: 'Hoạt động xây dựng', otherNames: ['Xây dựng'] },
  ],
};

interface Sheet {
  readonly unit?: TestCell[];
  readonly period?: TestCell[];
  readonly rows?: TestCell[][];
  readonly file?: string;
  readonly name?: string;
  readonly settings?: Settings;
}

function read({
  unit = [UNIT],
  period = [JUNE],
  rows = [ROW],
  file = 'thu.xlsx',
  name = 'Biểu',
  settings = SETTINGS,
}: Sheet): ReadResult {
  const sheet = buildSheet([unit, period, HEAD, ...rows], { name });
  return readSubmission(buildWorkbook(sheet), dossierForm, settings, { file });
}

/** Findings as "severity rule cell code". */
function said(result: ReadResult): string[] {
  return result.findings.map(
    ({ severity, rule, at, code }) => `${severity} ${rule} ${at.cell ? formatAddress(at.cell) : '-'} ${code}`,
  );
}

/** The row with one cell replaced, by the form's column number. */
function withCell(number: number, cell: TestCell): TestCell[] {
  return ROW.map((value, index) => (index === number - 1 ? cell : value));
}

test('a plain sheet gives nothing to say', () => {
  const result = read({ file: 'cu-jut/2024-06/II06a_xa-nam-dong_2024-06.xlsx' });
  expect(said(result)).toEqual([]);
  expect(result.submission?.unit).toMatchObject({ code: 'CJ02', name: 'Xã Nam Dong' });
  expect(result.submission?.period.period?.id).toBe('2024-06');
});

describe('the period', () => {
  it('by dates, where words and dates disagree', () => {
    const result = read({ period: ['Kỳ báo cáo: Tháng 5 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)'] });
    expect(said(result)).toEqual(['warning period A2 read.period.contradiction']);
    expect(result.submission?.period.period?.id).toBe('2024-06');
  });

  it('with dates of the office’s own, kept as written', () => {
    const result = read({ period: ['Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 01/6/2024 đến ngày 30/6/2024)'] });
    expect(said(result)).toEqual(['warning period A2 read.period.irregular']);
    expect(result.submission?.period.period).toMatchObject({ id: '2024-06', from: '2024-06-01', to: '2024-06-30' });
  });

  it.each([
    ['2024-05/nam-dong.xlsx', 'folder', '2024-05'],
    ['II06a_xa-nam-dong_2024-05.xlsx', 'file', '2024-05'],
    ['2024/BC thang 5.xlsx', 'file', '2024-05'],
  ])('compared with the path %s', (file, where, other) => {
    const result = read({ file });
    expect(result.findings).toMatchObject([
      { code: 'read.period.elsewhere', params: { where, other, period: '2024-06' } },
    ]);
  });

  it('compared with the sheet’s name', () => {
    expect(read({ name: 'Tháng 5-2024' }).findings).toMatchObject([
      { params: { where: 'sheet-name', other: '2024-05' } },
    ]);
  });

  it('compared with names that leave the year out', () => {
    expect(read({ name: 'Tháng 5' }).findings).toMatchObject([{ params: { where: 'sheet-name', other: '2024-05' } }]);
    expect(read({ file: 'tháng 5/nam-dong.xlsx' }).findings).toMatchObject([{ params: { where: 'folder' } }]);
    expect(said(read({ name: 'Tháng 6', file: 'T6/BC thang 6.xlsx' }))).toEqual([]);
  });

  it.each([
    ['BÁO CÁO THÁNG 5', '2024-05'],
    ['BÁO CÁO QUÝ II NĂM 2024', '2024-Q2'],
    ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 6 NĂM 2023', '2023-06'],
    ['BÁO CÁO NĂM 2023', '2023'],
  ])('compared with the title "%s"', (title, other) => {
    for (const line of [JUNE, 'Kỳ báo cáo: Tháng 6 năm 2024']) {
      const result = read({ unit: [title, UNIT], period: [line] });
      expect(said(result)).toEqual(['warning period A1 read.period.two-titles']);
      expect(result.findings[0]).toMatchObject({ actual: other, expected: '2024-06' });
      expect(result.submission?.period.period?.id).toBe('2024-06');
    }
  });

  it.each([
    'BÁO CÁO THÁNG 6',
    'BÁO CÁO NĂM 2024',
    'BÁO CÁO TÌNH HÌNH GIẢI QUYẾT TTHC',
    'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
    'Báo cáo trước ngày 20 tháng 7 hằng năm',
    'Thực hiện Kế hoạch số 05/KH-UBND tháng 01/2024',
    '(Kèm theo Báo cáo số 12/BC-UBND ngày 20 tháng 02 năm 2024 của UBND xã)',
  ])('agrees with the line "%s"', (title) => {
    expect(said(read({ unit: [title, UNIT] }))).toEqual([]);
  });

  it('in a folder of a longer period is no contradiction', () => {
    expect(said(read({ file: '2024-H1/nam-dong.xlsx' }))).toEqual([]);
  });

  it('from the file’s name where the sheet has none, and said', () => {
    const result = read({ period: [], file: 'BC thang 10-2024.xlsx' });
    expect(said(result)).toEqual(['note period - read.period.assumed']);
    expect(result.submission?.period.period?.id).toBe('2024-10');
  });

  it('unknown, where nothing tells', () => {
    const result = read({ period: [] });
    expect(said(result)).toEqual(['warning period - read.period.unknown']);
    expect(result.submission?.period.period).toBeNull();
  });

  it('from dates in cells of their own', () => {
    const date = (serial: number): CellData => ({ value: { kind: 'date', serial }, numberFormat: 'dd/mm/yyyy' });
    const result = read({ period: ['Từ ngày', date(45427), 'đến ngày', date(45457)] });
    expect(result.submission?.period.period).toMatchObject({ id: '2024-06', from: '2024-05-15', to: '2024-06-14' });
  });
});

describe('the unit', () => {
  it('unknown to the settings, with the nearest', () => {
    const result = read({ unit: ['- Đơn vị báo cáo: UBND xã Nam Đồng Tháp'] });
    expect(said(result)).toEqual(['warning unit A1 read.unit.unknown']);
    expect(result.findings[0]?.params).toMatchObject({
      candidates: expect.arrayContaining(['Xã Nam Dong']) as unknown,
    });
  });

  it('in a cell beside its caption, under another name', () => {
    const result = read({ unit: ['Đơn vị báo cáo:', 'Nam Dong'] });
    expect(said(result)).toEqual(['note unit B1 read.unit.inexact']);
    expect(result.submission?.unit.code).toBe('CJ02');
  });

  it('as a heading under the agency above', () => {
    const result = read({ unit: ['UBND HUYỆN CƯ JÚT', null, 'UBND XÃ TÂM THẮNG'] });
    expect(result.submission?.unit).toMatchObject({ code: 'CJ04', at: { row: 0, column: 2 } });
  });

  it('other than the file name says', () => {
    const result = read({ file: 'II06a_xa-tam-thang_2024-06.xlsx' });
    expect(result.findings).toMatchObject([
      { code: 'read.unit.elsewhere', params: { name: 'Xã Nam Dong', other: 'Xã Tâm Thắng' } },
    ]);
  });

  it('that no longer exists in the period', () => {
    const result = read({ period: ['Kỳ báo cáo: Tháng 10 năm 2025 (Từ ngày 15/9/2025 đến ngày 14/10/2025)'] });
    expect(said(result)).toEqual(['warning unit A1 read.unit.not-valid']);
  });

  it('without settings is the name as written', () => {
    const result = read({ settings: DEFAULT_SETTINGS });
    expect(result.submission?.unit).toMatchObject({ code: null, name: 'Xã Nam Dong' });
  });
});

describe('the fields', () => {
  const named = (name: TestCell): TestCell[] => [1, name, ...ROW.slice(2)];

  it('under another name of the settings', () => {
    const result = read({ rows: [named('Xây dựng')] });
    expect(said(result)).toEqual(['note field B4 read.field.inexact']);
    expect(result.submission?.rows[0]).toMatchObject({
      fieldKey: 'LV07',
      fieldName: 'Hoạt động xây dựng',
      label: 'Xây dựng',
    });
  });

  it('unknown', () =>
    expect(said(read({ rows: [named('Thủy sản')] }))).toEqual(['warning field B4 read.field.unknown']));
  it('without a name', () =>
    expect(said(read({ rows: [named(null)] }))).toEqual(['warning field B4 read.row.unnamed']));
  it('twice', () => expect(said(read({ rows: [ROW, ROW] }))).toEqual(['error duplicate-field B5 read.field.twice']));

  it('as a formula, which stays text', () => {
    const formula: CellData = { value: { kind: 'formula-without-value' }, formula: "cmd|'/C calc'!A0" };
    const result = read({ rows: [named(formula)], settings: DEFAULT_SETTINGS });
    expect(said(result)).toEqual(['warning formula-in-label B4 read.formula.label']);
    expect(result.submission?.rows[0]?.label).toBe("=cmd|'/C calc'!A0");
  });
});

describe('the figures', () => {
  it.each<[string, TestCell, string, number | null]>([
    ['1.043', '1.043', 'warning number-as-text D4 read.number.text', 1043],
    ['1,234', '1,234', 'warning number-as-text D4 read.number.ambiguous', 1234],
    ['12 hồ sơ', '12 hồ sơ', 'warning number-as-text D4 read.number.words', 12],
    ['5\u00a0', '5\u00a0', 'warning number-as-text D4 read.number.text', 5],
    ['letters', '1O', 'error R5 D4 read.number.letters', null],
    ['percent', '95,5%', 'error R5 D4 read.number.percent', null],
    ['text', 'xem phụ lục', 'error R5 D4 read.number.not-a-number', null],
    ['1.234 as a number', 1.234, 'error R5 D4 read.number.not-integer', null],
    ['negative', -37, 'error R5 D4 read.number.negative', null],
    ['boolean', { value: { kind: 'boolean', value: true } }, 'error R5 D4 read.number.boolean', null],
    ['date', { value: { kind: 'date', serial: 45444 } }, 'error R5 D4 read.number.date', null],
    ['error', { value: { kind: 'error', error: '#N/A' } }, 'error formula-error D4 read.formula.error', null],
    ['dash', '–', 'warning number-as-text D4 read.number.dash', null],
  ])('%s', (_, cell, finding, value) => {
    const result = read({ rows: [withCell(4, cell)] });
    expect(said(result)).toEqual([finding]);
    const figure = result.submission?.rows[0]?.figures['online'];
    expect(figure && 'value' in figure ? figure.value : null).toBe(value);
  });

  it('a number with the decimals of a point that meant thousands is asked back, not taken', () => {
    expect(read({ rows: [withCell(4, 1.234)] }).findings[0]?.params).toMatchObject({ suggestion: 1234 });
    expect(read({ rows: [withCell(4, 2.5)] }).findings[0]?.params).toMatchObject({ suggestion: null });
  });

  it('a total whose formula is broken follows from its parts', () => {
    const broken: CellData = { value: { kind: 'error', error: '#REF!' }, formula: '#REF!+E4' };
    const result = read({ rows: [withCell(3, broken)] });
    expect(result.findings).toMatchObject([{ rule: 'formula-error', expected: 96, fix: { value: 96 } }]);
    expect(result.submission?.rows[0]?.figures['received']).toEqual({ state: 'derived', value: 96, column: 2 });
  });

  it('a blank stays blank', () => {
    const result = read({ rows: [withCell(6, null)] });
    expect(said(result)).toEqual([]);
    expect(result.submission?.rows[0]?.figures['carriedIn']).toEqual({ state: 'blank', column: 5 });
  });
});

test('hidden rows and sheets with figures are said, and counted', () => {
  const sheet = buildSheet([[UNIT], [JUNE], HEAD, ROW], { hiddenRows: [4], state: 'hidden' });
  const result = readSubmission(buildWorkbook(sheet), dossierForm, SETTINGS, { file: 'thu.xlsx' });
  expect(said(result)).toEqual(['warning hidden - read.hidden.sheet', 'warning hidden B4 read.hidden.row']);
  expect(result.submission?.rows).toHaveLength(1);
});

test('of several sheets the fuller table is read and the others named', () => {
  const old = buildSheet([[UNIT], [JUNE], HEAD, ROW], { name: 'Tháng 5' });
  const now = buildSheet([[UNIT], [JUNE], HEAD, ROW, withCell(2, 'Hoạt động xây dựng')], { name: 'Tháng 6' });
  const result = readSubmission(buildWorkbook(old, now), dossierForm, SETTINGS, { file: 'thu.xlsx' });
  expect(result.submission?.sheet).toBe('Tháng 6');
  expect(result.findings).toMatchObject([
    { code: 'read.several-tables', params: { used: 'Tháng 6', others: ['Tháng 5'] } },
  ]);
});

test('a sheet of reasons is counted without its total', () => {
  const reasons = buildSheet(
    [
      ['STT', 'Lĩnh vực, TTHC', 'Số lượng hồ sơ quá hạn', 'Nguyên nhân quá hạn', 'Ghi chú'],
      [1, 'Đất đai', 2, 'Chậm luân chuyển hồ sơ'],
      [2, 'Hộ tịch', '1 ', 'Lỗi hệ thống'],
      [null, 'Tổng cộng', 3],
    ],
    { name: 'Nguyên nhân' },
  );
  const result = readSubmission(
    buildWorkbook(buildSheet([[UNIT], [JUNE], HEAD, ROW]), reasons),
    dossierForm,
    SETTINGS,
    { file: 'thu.xlsx' },
  );
  expect(result.submission?.reasons).toEqual({ sheet: 'Nguyên nhân', at: { row: 0, column: 2 }, count: 3 });
});

test('a text in an old encoding is shown converted; the font is named only where it tells the encoding', () => {
  const place = { value: { kind: 'text', text: 'Chøng thùc' } } as const;
  const fonts = ['.VnTime', 'Calibri', undefined].map((fontName) => {
    const row: TestCell[] = [1, fontName === undefined ? place : { ...place, fontName }, ...ROW.slice(2)];
    const result = readSubmission(buildWorkbook(buildSheet([[UNIT], [JUNE], HEAD, row])), dossierForm, SETTINGS, {
      file: 'thu.xlsx',
    });
    expect(result.findings).toMatchObject([{ code: 'read.encoding.legacy', expected: 'Chứng thực' }]);
    return (result.findings[0]?.params as { readonly font: string | null }).font;
  });
  expect(fonts).toEqual(['.VnTime', null, null]);
});

describe('of a sheet for each month', () => {
  const month = (number: number): ReturnType<typeof buildSheet> =>
    buildSheet([[UNIT], [`Kỳ báo cáo: Tháng ${String(number)} năm 2024`], HEAD, ROW], { name: `T${String(number)}` });
  const book = buildWorkbook(month(4), month(5), month(6));
  const sheetOf = (file: string, wanted?: string): string | undefined => {
    const wantedPeriod = wanted === undefined ? null : parsePeriodId(wanted);
    const context = { file, ...(wantedPeriod ? { wantedPeriod } : {}) };
    return readSubmission(book, dossierForm, SETTINGS, context).submission?.sheet;
  };

  it('that of the period being joined is read', () => expect(sheetOf('thu.xlsx', '2024-05')).toBe('T5'));
  it('else that of the file’s name', () => expect(sheetOf('BC thang 6-2024.xlsx')).toBe('T6'));
  it('else the first', () => expect(sheetOf('thu.xlsx')).toBe('T4'));
});

test('a commune’s service centre reports for the commune', () => {
  const result = read({ unit: ['Đơn vị báo cáo: Trung tâm Phục vụ hành chính công xã Nam Dong'] });
  expect(said(result)).toEqual(['note unit A1 read.unit.inexact']);
  expect(result.submission?.unit.code).toBe('CJ02');
});

test('what a formula misses a whole number by in the sixteenth digit is no fraction; a rate is said to be one', () => {
  expect(read({ rows: [withCell(5, 38.9999999)] }).findings).toMatchObject([{ code: 'read.number.not-integer' }]);
  expect(read({ rows: [withCell(5, 39.000000000000007)] }).findings).toEqual([]);
  const rate: CellData = { value: { kind: 'number', value: 0.95 }, numberFormat: '0%' };
  expect(read({ rows: [withCell(5, rate)] }).findings).toMatchObject([
    { code: 'read.number.percent', params: { text: '95%' } },
  ]);
});
