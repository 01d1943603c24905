import { withoutReports } from '../../../src/core/report/report-name';
import { buildSheet, buildWorkbook } from '../build-sheet';

const report = buildSheet([['TỔNG HỢP']], { name: "Tổng hợp 'II'" });
const own = buildSheet([['Biểu 06a']], { name: 'Biểu 06a' });
const named = { name: 'PARsheet_Report_2', refersTo: "'Tổng hợp ''II'''!$A$1" };

test('a workbook of nothing but our report is none to read', () => {
  expect(withoutReports({ ...buildWorkbook(report), definedNames: [named] })).toBeNull();
});

test('of a workbook that a report was written into, the clerk’s own sheets are read', () => {
  const left = withoutReports({ ...buildWorkbook(own, report), definedNames: [named] });
  expect(left?.sheets.map(({ name }) => name)).toEqual(['Biểu 06a']);
});

test('other names don’t matter', () => {
  const workbook = { ...buildWorkbook(own), definedNames: [{ name: 'PARsheet_Reports', refersTo: "'Biểu 06a'!$A$1" }] };
  expect(withoutReports(workbook)).toBe(workbook);
});
