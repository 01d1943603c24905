import { ofCells, type WorkbookChange } from '../../../src/core/model/amendment';
import { joinChanges } from '../../../src/hosts/file/patch/join-changes';

const typed = (sheet: string, value: number): WorkbookChange =>
  ofCells([{ sheet, cell: { row: 0, column: 0 }, value }]);
const logged = (row: number, close: readonly string[] = []): WorkbookChange => ({
  ...typed('Chấm điểm', row),
  record: {
    ...{ sheet: 'Nhật ký', row, rows: [[String(row)]], widths: [6] },
    head: row === 4 ? { title: 'T', hint: 'H', captions: ['STT'] } : null,
  },
  close,
});

test('edits and rows that follow each other are made at once, the later cell last', () => {
  const [joined, ...rest] = joinChanges([typed('Chấm điểm', 1), logged(4), logged(5), logged(6)]);
  expect(rest).toEqual([]);
  expect(joined?.cells.map(({ value }) => value)).toEqual([1, 4, 5, 6]);
  expect(joined?.record).toMatchObject({ row: 4, head: { title: 'T' }, rows: [['4'], ['5'], ['6']] });
});

test('what comes after a sheet was closed is tried upon the closed sheet', () => {
  expect(joinChanges([logged(4, ['Chấm điểm']), typed('Chấm điểm', 1)])).toHaveLength(2);
  expect(joinChanges([logged(4), logged(5, ['Chấm điểm'])])).toMatchObject([{ close: ['Chấm điểm'] }]);
});

test('an edit of the sheet of records keeps its place, and so do rows that do not follow', () => {
  expect(joinChanges([logged(4), typed('Nhật ký', 1), logged(6)])).toHaveLength(3);
  expect(joinChanges([logged(4), logged(6)])).toHaveLength(2);
});
