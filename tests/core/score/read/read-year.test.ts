import { formatAddress } from '../../../../src/core/model/address';
import { readYear } from '../../../../src/core/score/read/read-year';
import { sheetGrid } from '../../../../src/core/sheet/cells/sheet-grid';
import { buildSheet, type TestCell } from '../../build-sheet';

type Lines = readonly (readonly TestCell[])[];

/** The year of a table under the lines, and what is said. */
function yearOf(lines: Lines, file = 'cham-diem.xlsx', name = 'Chấm điểm') {
  const { year, findings } = readYear(sheetGrid(buildSheet(lines, { name })), lines.length, file, { file });
  return [year, ...findings.map(({ code, at }) => (at.cell ? `${code} ${formatAddress(at.cell)}` : code))];
}

const TITLE = 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH';

test.each<readonly [string, Lines]>([
  ['in the title', [[`${TITLE} NĂM 2024`]]],
  ['in the title with the decision it goes with', [[`${TITLE} NĂM 2024 (Kèm theo Quyết định số 12/QĐ-UBND năm 2023)`]]],
  ['in a title that names the day it is sent', [[`${TITLE} NĂM 2024`], ['Nam Dong, ngày 05 tháng 01 năm 2025']]],
  ['with the day in one cell', [[`${TITLE} NĂM 2024 (Báo cáo số 3/BC-UBND ngày 5 tháng 1 năm 2025)`]]],
  ['without the word', [['CHỈ SỐ CCHC 2024 CỦA UBND XÃ']]],
  ['in a line of its own', [[TITLE], ['Năm đánh giá: 2024']]],
  ['in a cell beside its label', [[TITLE], ['Năm:', 2024]]],
  ['as text beside its label', [[TITLE], ['Năm chấm điểm', '2024']]],
  ['of a year of reports', [[`${TITLE} NĂM 2024`], ['Căn cứ Kế hoạch CCHC giai đoạn 2021-2025 và năm 2023']]],
])('%s', (_, lines) => {
  expect(yearOf(lines)).toEqual([2024]);
});

test('a sheet without a year says so; names may tell it', () => {
  expect(yearOf([[TITLE]])).toEqual([null, 'score.year.unknown']);
  expect(yearOf([[TITLE], ['Nam Dong, ngày 05/01/2025']])).toEqual([null, 'score.year.unknown']);
  expect(yearOf([[TITLE]], 'nop/chamdiem_2024.xlsx')).toEqual([2024, 'read.period.assumed']);
  expect(yearOf([[TITLE]], '2024/chamdiem.xlsx')).toEqual([2024, 'read.period.assumed']);
  expect(yearOf([[TITLE]], 'chamdiem.xlsx', 'Năm 2024')).toEqual([2024, 'read.period.assumed']);
  // That is when it was sent.
  expect(yearOf([[TITLE]], 'chamdiem gui 15-01-2025.xlsx')).toEqual([null, 'score.year.unknown']);
});

test('two years are said at the second; the title goes before other lines, a name decides', () => {
  const two: Lines = [[`${TITLE} NĂM 2024`], ['Năm 2023']];
  expect(yearOf(two)).toEqual([2024, 'score.year.two A2']);
  expect(yearOf([['Năm 2023'], [`${TITLE} NĂM 2024`]])).toEqual([2024, 'score.year.two A1']);
  expect(yearOf([[`${TITLE} NĂM 2023 - 2024`]])).toEqual([2023, 'score.year.two A1']);
  expect(yearOf([[`${TITLE} NĂM 2023 - 2024`]], 'chamdiem_2024.xlsx')).toEqual([2024, 'score.year.two A1']);
  expect(yearOf([[`${TITLE} NĂM 2023`], [`${TITLE} NĂM 2024`]])).toEqual([2023, 'score.year.two A2']);
});

test('names that tell another year are said', () => {
  expect(yearOf([[`${TITLE} NĂM 2024`]], 'chamdiem_2023.xlsx')).toEqual([2024, 'read.period.elsewhere A1']);
});
