import { cellKey } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { PLAIN } from '../../support/excel-host/cell-format';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { valueOf } from './open-sample';

test('a workbook too large for one answer is read in pieces, whole', async () => {
  const host = openStrictExcel();
  const sheet = host.workbook.active;
  for (let row = 3; row < 9000; row += 1) {
    for (let column = 1; column < 15; column += 1)
      sheet.put({ row, column }, { value: row * 100 + column, format: PLAIN });
  }
  sheet.hiddenRows.add(8000);
  const read = valueOf(await readWorkbook()).sheets[0]!;
  expect(read.cells.size).toBe(8997 * 14);
  expect([read.rowCount, read.columnCount]).toEqual([9000, 15]);
  expect(read.cells.get(cellKey(8999, 14))).toEqual({ value: { kind: 'number', value: 899_914 } });
  expect(read.cells.get(cellKey(3, 1))).toEqual({ value: { kind: 'number', value: 301 } });
  expect([...read.hiddenRows]).toEqual([8000]);
  expect(Math.max(...host.roundTrips.slice(2).map(({ answerBytes }) => answerBytes))).toBeLessThan(1_000_000);
});

test('more merges than Excel tells at once are read all, each once', async () => {
  const host = openStrictExcel();
  const sheet = host.workbook.active;
  for (let row = 0; row < 900; row += 1) {
    sheet.put({ row, column: 0 }, { value: 'x', format: PLAIN });
    // Every third merge is two rows tall: some cross from one piece into the next.
    if (row % 3 < 2) continue;
    sheet.merges.push({ from: { row: row - 1, column: 0 }, to: { row, column: 1 } });
    sheet.merges.push({ from: { row: row - 2, column: 2 }, to: { row, column: 3 } });
  }
  const read = valueOf(await readWorkbook()).sheets[0]!;
  const places = (merges: typeof sheet.merges): readonly string[] =>
    merges.map((merge) => JSON.stringify(merge)).sort();
  expect(sheet.merges).toHaveLength(600);
  expect(places([...read.merges])).toEqual(places(sheet.merges));
});

test('an empty workbook is read as one', async () => {
  const host = openStrictExcel('Trống.xlsx');
  const read = valueOf(await readWorkbook());
  expect(read).toMatchObject({ name: 'Trống.xlsx', definedNames: [] });
  expect(read.sheets).toMatchObject([{ name: 'Sheet1', rowCount: 0, columnCount: 0, merges: [] }]);
  expect(host.syncs).toBe(2);
});

test('a guarded text that looks like a formula is read as text', async () => {
  const host = openStrictExcel();
  host.type(host.workbook.active, 'A1', "'=A2");
  host.type(host.workbook.active, 'A2', '="="&"A2"');
  const { cells } = valueOf(await readWorkbook()).sheets[0]!;
  expect(cells.get(cellKey(0, 0))).toEqual({ value: { kind: 'text', text: '=A2' }, fontName: 'Calibri' });
  expect(cells.get(cellKey(1, 0))).toMatchObject({
    value: { kind: 'text', text: '=A2' },
    formula: '="="&"A2"'.slice(1),
  });
});

test.each(['vi-VN', 'en-US'])('numbers, dates and texts are the same under %s', async (culture) => {
  const host = openStrictExcel();
  host.workbook.culture = culture;
  const { active } = host.workbook;
  active.put({ row: 0, column: 0 }, { value: 1234.5, format: { ...PLAIN, numberFormat: '#,##0.00' } });
  active.put({ row: 0, column: 1 }, { value: 45445, format: { ...PLAIN, numberFormat: 'dd/mm/yyyy' } });
  active.put({ row: 0, column: 2 }, { value: '1.234,5', format: PLAIN });
  active.put({ row: 0, column: 3 }, { value: '#N/A', format: PLAIN });
  active.put({ row: 0, column: 4 }, { value: '#N/A', isError: true, format: PLAIN });
  const { cells } = valueOf(await readWorkbook()).sheets[0]!;
  expect([...cells.values()].map(({ value }) => value)).toEqual([
    { kind: 'number', value: 1234.5 },
    { kind: 'date', serial: 45445 },
    { kind: 'text', text: '1.234,5' },
    { kind: 'text', text: '#N/A' },
    { kind: 'error', error: '#N/A' },
  ]);
});
