import { BLANK } from '../../../src/core/model/cell-value';
import { packSheet, unpackSheet } from '../../../src/core/model/packed-sheet';
import { cellKey, type CellData, type SheetData } from '../../../src/core/model/sheet-data';

const CELLS: readonly [number, CellData][] = [
  [cellKey(0, 0), { value: { kind: 'text', text: 'Tổng số' }, fontName: '.VnTime' }],
  [cellKey(0, 1), { value: { kind: 'number', value: -0.5 }, numberFormat: '0%' }],
  [cellKey(0, 2), { value: { kind: 'text', text: '' } }],
  [cellKey(3, 0), { value: { kind: 'number', value: 17 }, formula: 'SUM(A1:A3)' }],
  [cellKey(3, 1), { value: { kind: 'date', serial: 45_444.5 }, numberFormat: 'dd/mm/yyyy', fontName: 'Arial' }],
  [cellKey(3, 2), { value: { kind: 'boolean', value: true } }],
  [cellKey(3, 3), { value: { kind: 'boolean', value: false } }],
  [cellKey(9, 0), { value: { kind: 'error', error: '#DIV/0!' }, formula: 'A1/0' }],
  [cellKey(9, 5), { value: { kind: 'formula-without-value' }, formula: 'A1/0' }],
  [cellKey(9, 6), { value: BLANK, numberFormat: '0%' }],
  [cellKey(9, 7), { value: { kind: 'text', text: '128' }, unstruck: '8' }],
  [cellKey(9, 8), { value: { kind: 'number', value: 128 }, unstruck: '' }],
  [cellKey(1_048_575, 16_383), { value: { kind: 'text', text: 'Tổng số' } }],
];

const sheet = (cells: readonly [number, CellData][]): SheetData => ({
  name: 'S',
  state: 'visible',
  cells: new Map(cells),
  rowCount: 10,
  columnCount: 7,
  merges: [{ from: { row: 0, column: 0 }, to: { row: 0, column: 1 } }],
  hiddenRows: new Set([4]),
  hiddenColumns: new Set(),
});

test('a sheet is the same after it was packed, also for another thread', () => {
  const { cells, ...rest } = unpackSheet(structuredClone(packSheet(sheet(CELLS))));
  const { cells: before, ...restBefore } = sheet(CELLS);
  expect(rest).toEqual(restBefore);
  expect([...cells]).toEqual([...before]);
  expect(cells.size).toBe(13);
  for (const [key, cell] of CELLS) expect(cells.get(key)).toEqual(cell);
  expect(Object.keys(cells.get(cellKey(0, 2))!)).toEqual(['value']);
});

test('cells that are not there are not; one that was asked for stays the same object', () => {
  const { cells } = unpackSheet(packSheet(sheet(CELLS)));
  expect([cells.get(cellKey(0, 3)), cells.has(cellKey(2, 0)), cells.has(cellKey(3, 3))]).toEqual([
    undefined,
    false,
    true,
  ]);
  const first = cells.get(cellKey(3, 0));
  expect(cells.get(cellKey(3, 0))).toBe(first);
  expect([...cells.values()][3]).toBe(first);
  expect(unpackSheet(packSheet(sheet([]))).cells.get(0)).toBeUndefined();
});

test('cells out of order come out by rows', () => {
  const { cells } = unpackSheet(packSheet(sheet([...CELLS].reverse())));
  expect([...cells.keys()]).toEqual(CELLS.map(([key]) => key));
});
