import { dossierForm } from '../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { CellData } from '../../../src/core/model/sheet-data';
import { formatAddress } from '../../../src/core/model/address';
import { parsePeriodId } from '../../../src/core/model/period';
import { serialFromDate } from '../../../src/core/model/plain-date';
import { readSubmission, type ReadResult } from '../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../build-sheet';
import { TABLE } from '../table/read/plain-table';

const WITH_NEW_UNITS: Settings = {
  ...DEFAULT_SETTINGS,
  units: [{ code: 'N1', name: 'Xã Cư Jút', otherNames: [], validFrom: '2025-07-01' }],
};

function read(heading: TestCell[][], file = 'bc.xlsx', settings = DEFAULT_SETTINGS, name = 'Biểu'): ReadResult {
  const unit = '- Đơn vị báo cáo: UBND xã Cư Jút';
  const sheet = buildSheet([[unit], ...heading, ...TABLE], { name });
  return readSubmission(buildWorkbook(sheet), dossierForm, settings, { file });
}

/** "2024-06 irregular A2": the period and what is said of it. */
function said(result: ReadResult): string {
  const findings = result.findings.filter(({ rule }) => rule === 'period');
  const codes = findings.map(({ code, at }) => `${code.slice(12)} ${at.cell ? formatAddress(at.cell) : '-'}`);
  return [result.submission?.period.period?.id ?? 'none', ...codes].join(' ');
}

function date(day: string): CellData {
  return { value: { kind: 'date', serial: serialFromDate(day) }, numberFormat: 'dd/mm/yyyy' };
}

describe('days without a word', () => {
  test.each([
    ['Từ ngày 15/5/2024 đến ngày 14/6/2024', '2024-06'],
    ['Từ ngày 01/6/2024 đến ngày 30/6/2024', '2024-06 irregular A2'],
    ['Từ ngày 01/02/2024 đến ngày 29/02/2024', '2024-02 irregular A2'],
    ['Từ ngày 01/4/2024 đến ngày 30/6/2024', '2024-Q2 irregular A2'],
    ['Từ ngày 15/3/2024 đến ngày 14/6/2024', '2024-Q2'],
    ['Từ ngày 01/01/2024 đến ngày 30/6/2024', '2024-H1 irregular A2'],
    ['Từ ngày 15/6/2024 đến ngày 14/12/2024', '2024-H2'],
    ['Từ ngày 01/01/2024 đến ngày 30/9/2024', '2024-9M irregular A2'],
    ['Từ ngày 15/12/2023 đến ngày 14/9/2024', '2024-9M'],
    ['Từ ngày 01/01/2024 đến ngày 31/12/2024', '2024 irregular A2'],
    ['Từ ngày 15/12/2023 đến ngày 14/12/2024', '2024'],
    ['từ ngày 01 đến ngày 30 tháng 6 năm 2024', '2024-06 irregular A2'],
    ['Từ ngày 20/5/2024 đến ngày 19/6/2024', '2024-06 irregular A2'],
    ['Từ ngày 15/4/2024 đến ngày 14/6/2024', 'none no-period A2'],
    ['Từ ngày 15/12/2023 đến ngày 14/01/2025', 'none no-period A2'],
    ['Từ ngày 01/6/2024 đến ngày 15/6/2024', 'none no-period A2'],
    ['Từ ngày 15/12/2024 đến ngày 14/01/2024', 'none backwards A2'],
    ['Từ ngày 31/4/2024 đến ngày 14/6/2024', 'none bad-date A2'],
  ])('%s: %s', (line, expected) => {
    expect(said(read([[line]]))).toBe(expected);
  });

  test('have their days, whichever they are', () => {
    const { submission } = read([['Từ ngày 01/4/2024 đến ngày 30/6/2024']]);
    expect(submission?.period).toMatchObject({ period: { from: '2024-04-01', to: '2024-06-30' }, at: { row: 1 } });
  });

  test('are no month’s by the file’s name, when they are no month’s days', () => {
    expect(said(read([['Từ ngày 15/4/2024 đến ngày 14/6/2024']], '2024-06/BC thang 6.xlsx'))).toBe('none no-period A2');
    // an office’s own month, as near to May as to June
    expect(said(read([['Từ ngày 08/5/2024 đến ngày 07/6/2024']], 'BC thang 6.2024.xlsx'))).toBe('2024-06 irregular A2');
    expect(said(read([['Từ ngày 08/5/2024 đến ngày 07/6/2024']], 'BC thang 5.2024.xlsx'))).toBe('2024-05 irregular A2');
    // the last days of old units
    expect(said(read([['Từ ngày 15/12/2024 đến ngày 30/6/2025']], '6 thang 2025.xlsx'))).toBe('2025-H1 irregular A2');
  });

  test('of another period than the file’s name says are two things to say', () => {
    expect(said(read([['Từ ngày 01/6/2024 đến ngày 30/6/2024']], 'BC thang 7.2024.xlsx'))).toBe(
      '2024-06 irregular A2 elsewhere A2',
    );
    expect(said(read([['Từ ngày 15/3/2024 đến ngày 14/6/2024']], 'BC thang 6.2024.xlsx'))).toBe('2024-Q2 elsewhere A2');
  });

  test('without a year have that of the names', () => {
    expect(said(read([['(từ 01/4 đến 30/6)']], '2024/bc.xlsx'))).toBe('2024-Q2 irregular A2');
    expect(said(read([['(từ 15/4 đến 14/6)']], 'BC thang 6-2024.xlsx'))).toBe('none no-period A2');
    expect(said(read([['(15/5 – 14/6)']], 'bc.xlsx', DEFAULT_SETTINGS, 'T6-2024'))).toBe('2024-06');
    expect(said(read([['(15/5 – 14/6)']], 'bc.xlsx'))).toBe('none unknown -');
    expect(read([['(15/5 – 14/6)']], 'bc.xlsx').findings).toMatchObject([{ params: { text: '(15/5 – 14/6)' } }]);
  });
});

describe('days in cells of their own', () => {
  test.each<[string, TestCell[][], string]>([
    ['dates', [['Từ ngày', date('2024-04-01'), 'đến ngày', date('2024-06-30')]], '2024-Q2 irregular B2'],
    [
      'dates below each other',
      [
        ['Từ ngày', date('2024-05-15')],
        ['Đến ngày', date('2024-06-14')],
      ],
      '2024-06',
    ],
    ['texts', [['Từ ngày 15/4/2024', null, 'Đến ngày 14/6/2024']], 'none no-period A2'],
    ['texts below each other', [['Từ ngày: 01/6/2024'], ['Đến ngày: 30/6/2024']], '2024-06 irregular A2'],
    ['labels and texts', [['Từ', '01/01/2024', 'đến', '31/12/2024']], '2024 irregular A2'],
    ['backwards', [['Từ ngày', date('2024-12-15'), 'đến ngày', date('2024-01-14')]], 'none backwards A2'],
    ['dates alone', [[date('2024-03-15'), date('2024-06-14')]], '2024-Q2'],
    ['the same date twice', [[date('2024-06-14'), date('2024-06-14')]], 'none unknown -'],
    ['one date', [['Ngày lập', date('2024-06-14')]], 'none unknown -'],
  ])('%s', (_, heading, expected) => {
    expect(said(read(heading)).replace('irregular B2', 'irregular A2')).toBe(expected.replace('B2', 'A2'));
  });
});

describe('words beside days', () => {
  test.each([
    ['Tháng 6 năm 2024 (từ 01/6/2024 đến 30/6/2024)', '2024-06 irregular A2'],
    ['Tháng 6 năm 2024 (từ 20/5/2024 đến 19/6/2024)', '2024-06 irregular A2'],
    ['Tháng 6 năm 2024 (từ 01/4/2024 đến 30/6/2024)', '2024-Q2 contradiction A2'],
    ['Tháng 6 năm 2024 (từ 01/5/2024 đến 31/5/2024)', '2024-05 contradiction A2'],
    ['Quý II/2024 (từ 15/5/2024 đến 14/6/2024)', '2024-06 contradiction A2'],
    ['6 tháng đầu năm 2024 (từ 01/01/2024 đến 30/6/2024)', '2024-H1 irregular A2'],
    ['Năm 2024 (từ 15/12/2023 đến 31/12/2024)', '2024 irregular A2'],
    // two months under the name of one, and a month that is nearest to another
    ['Tháng 6 năm 2024 (từ 15/4/2024 đến 14/6/2024)', '2024-06 contradiction A2'],
    ['Tháng 6 năm 2024 (từ 20/4/2024 đến 19/5/2024)', '2024-06 contradiction A2'],
    // no more than nine days off at an end, and no part of a period
    ['Tháng 6 năm 2024 (từ 15/5/2024 đến 05/6/2024)', '2024-06 irregular A2'],
    ['Tháng 6 năm 2024 (từ 15/5/2024 đến 04/6/2024)', '2024-06 contradiction A2'],
    ['Quý II/2024 (từ 15/3/2024 đến 14/5/2024)', '2024-Q2 contradiction A2'],
    ['Quý II/2024 (từ 15/4/2024 đến 14/6/2024)', '2024-Q2 contradiction A2'],
    ['Tháng 1 năm 2024 (từ 15/12/2024 đến 14/01/2024)', '2024-01 backwards A2'],
    ['Tháng 1 năm 2024 (từ 15/12/2022 đến 14/01/2024)', '2024-01 contradiction A2'],
    ['Kỳ báo cáo: Tháng 4 và tháng 5 năm 2024', 'none unknown -'],
  ])('%s: %s', (line, expected) => {
    expect(said(read([[line]]))).toBe(expected);
  });

  test('what is followed is told', () => {
    const params = (line: string) => read([[line]]).findings[0]?.params;
    expect(params('Quý II/2024 (từ 15/5/2024 đến 14/6/2024)')).toMatchObject({ byDates: '2024-06', taken: '2024-06' });
    expect(params('Tháng 6/2024 (từ 20/4/2024 đến 19/5/2024)')).toMatchObject({ byDates: '2024-05', taken: '2024-06' });
    expect(params('Tháng 6/2024 (từ 15/4/2024 đến 14/6/2024)')).toMatchObject({ byDates: null, taken: '2024-06' });
    expect(read([['Tháng 6/2024 (từ 15/4/2024 đến 14/6/2024)']]).submission?.period.period).toEqual(
      parsePeriodId('2024-06'),
    );
  });

  test('a line that is not understood is named, whether the file’s name tells the period or not', () => {
    const line = 'Kỳ báo cáo: Tháng 4 và tháng 5 năm 2024';
    expect(read([[line]]).findings).toMatchObject([{ code: 'read.period.unknown', params: { text: line } }]);
    expect(read([[line]], 'BC thang 5-2024.xlsx').findings).toMatchObject([
      { code: 'read.period.assumed', severity: 'warning', params: { text: line, period: '2024-05' } },
    ]);
    expect(read([['Kỳ báo cáo: Tháng … năm 2024']], 'BC thang 5-2024.xlsx').findings).toMatchObject([
      { code: 'read.period.assumed', severity: 'note', params: { text: null } },
    ]);
  });
});

describe('the first period of new units', () => {
  test.each([
    ['Từ ngày 01/7/2025 đến ngày 14/7/2025', '2025-07'],
    ['Từ ngày 01/7/2025 đến ngày 14/9/2025', '2025-Q3'],
    ['Từ ngày 01/7/2025 đến ngày 14/12/2025', '2025-H2'],
    ['Quý III năm 2025 (Từ ngày 01/7/2025 đến ngày 14/9/2025)', '2025-Q3'],
    ['9 tháng năm 2025 (Từ ngày 01/7/2025 đến ngày 14/9/2025)', '2025-9M'],
    ['Năm 2025 (Từ ngày 01/7/2025 đến ngày 31/12/2025)', '2025'],
  ])('%s is %s', (line, id) => {
    expect(said(read([[line]], 'bc.xlsx', WITH_NEW_UNITS))).toBe(`${id} first A2`);
    // the whole country’s communes began on that day, but these settings don’t say so
    expect(said(read([[line]]))).toBe(`${id} irregular A2`);
  });

  test('may be the longer one that the file’s name tells', () => {
    const line = 'Từ ngày 01/7/2025 đến ngày 14/12/2025';
    expect(said(read([[line]], 'BC nam 2025.xlsx', WITH_NEW_UNITS))).toBe('2025 first A2');
    expect(said(read([[line]], '2025-12/BC nam 2025.xlsx', WITH_NEW_UNITS))).toBe('2025 first A2 elsewhere A2');
  });

  test.each([
    ['Từ ngày 01/7/2025 đến ngày 31/7/2025', '2025-07 irregular A2'],
    ['Từ ngày 01/7/2025 đến ngày 30/9/2025', '2025-Q3 irregular A2'],
    ['Tháng 7 năm 2025 (Từ ngày 01/7/2025 đến ngày 31/7/2025)', '2025-07 irregular A2'],
    ['Từ ngày 01/7/2025 đến ngày 20/8/2025', 'none no-period A2'],
    ['Từ ngày 01/7/2024 đến ngày 14/9/2024', 'none no-period A2'],
    ['Từ ngày 02/7/2025 đến ngày 14/9/2025', 'none no-period A2'],
  ])('is none of %s', (line, expected) => {
    expect(said(read([[line]], 'bc.xlsx', WITH_NEW_UNITS))).toBe(expected);
  });

  test('of units that began on another day', () => {
    const units = [{ code: 'N2', name: 'Xã Cư Jút', otherNames: [], validFrom: '2024-10-01' }];
    const line = 'Từ ngày 01/10/2024 đến ngày 14/12/2024';
    expect(said(read([[line]], 'bc.xlsx', { ...DEFAULT_SETTINGS, units }))).toBe('2024-Q4 first A2');
    expect(said(read([[line]]))).toBe('none no-period A2');
  });
});

test('of sheets for several months one by the calendar is read when its month is asked for', () => {
  const month = (number: number, last: number): ReturnType<typeof buildSheet> =>
    buildSheet([[`Từ ngày 01/${String(number)}/2024 đến ngày ${String(last)}/${String(number)}/2024`], ...TABLE], {
      name: `Bảng ${String(number)}`,
    });
  const book = buildWorkbook(month(4, 30), month(5, 31), month(6, 30));
  for (const wanted of ['2024-05', '2024-06']) {
    const wantedPeriod = parsePeriodId(wanted);
    if (!wantedPeriod) throw new Error(wanted);
    const { submission } = readSubmission(book, dossierForm, DEFAULT_SETTINGS, { file: 'bc.xlsx', wantedPeriod });
    expect(submission?.period.period?.id).toBe(wanted);
  }
});
