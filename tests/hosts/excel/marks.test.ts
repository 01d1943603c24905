import type { Mark } from '../../../src/app/ports/open-workbook';
import { clearMarks, markFindings } from '../../../src/hosts/excel/mark-findings';
import { changedFormat } from '../../support/excel-host/cell-format';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { openSample, outcome } from './open-sample';

let host: StrictHost;
let sheet: string;

beforeEach(async () => {
  ({ host } = await openSample('tests/samples/messy/total-received-off.xlsx'));
  sheet = host.workbook.active.name;
});

const mark = (row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  sheet,
  cell: { row, column },
  severity,
});
const formats = () => host.workbook.active.conditionalFormats;

/** Cells, looks and everything else of the user's, as one text. */
function users(): string {
  const { cells, widths, heights, merges, conditionalFormats } = host.workbook.active;
  const own = conditionalFormats.filter(({ formula }) => !formula.includes('PARsheet'));
  return JSON.stringify([[...cells], [...widths], [...heights], merges, own]);
}

test("500 marks take two round trips and leave what is the user's as it was", async () => {
  const { active } = host.workbook;
  const at = { row: 12, column: 2 };
  active.put(at, {
    ...active.cell(at),
    format: changedFormat(active.cell(at).format, { fill: '#00FF00', bold: true }),
  });
  active.conditionalFormats.push({
    id: '{own}',
    type: 'Custom',
    areas: [{ from: at, to: at }],
    formula: '=C13>0',
    fill: '#0000FF',
    fontColor: '',
    bold: false,
    borderColor: '',
    stopIfTrue: false,
  });
  const before = users();
  const marks = Array.from({ length: 500 }, (_, index) => mark(10 + Math.floor(index / 10), index % 10));
  expect(outcome(await markFindings([sheet], marks))).toBe('done');
  expect(host.syncs).toBe(2);
  expect(host.largestRequest).toBeLessThan(10_000);
  expect(users()).toBe(before);
  const ours = formats().filter(({ formula }) => formula === '=N("PARsheet:error")=0');
  expect(ours.flatMap(({ areas }) => areas)).toHaveLength(500);
  expect(outcome(await clearMarks([sheet]))).toBe('done');
  expect(users()).toBe(before);
  expect(formats().map(({ id }) => id)).toEqual(['{own}']);
});

test('5,000 marks still take two round trips', async () => {
  const marks = Array.from({ length: 5000 }, (_, index) => mark(Math.floor(index / 10), index % 10, 'warning'));
  expect(outcome(await markFindings([sheet], marks))).toBe('done');
  expect(host.syncs).toBe(2);
  expect(host.largestRequest).toBeLessThan(1_000_000);
  expect(formats().flatMap(({ areas }) => areas)).toHaveLength(5000);
});

test('new marks replace the old ones, and an error is in force over a warning', async () => {
  await markFindings([sheet], [mark(1, 1), mark(2, 2)]);
  await markFindings([sheet], [mark(3, 3, 'note'), mark(3, 3, 'warning'), mark(3, 3), mark(3, 3)]);
  expect(formats().map(({ formula, areas }) => [formula, areas.length])).toEqual([
    ['=N("PARsheet:error")=0', 1],
    ['=N("PARsheet:warning")=0', 1],
    ['=N("PARsheet:note")=0', 1],
  ]);
});

test('marks of an earlier session are known again by their formula alone', async () => {
  const cell = { row: 5, column: 5 };
  // As another program writes it back: with spaces, and without our order of things.
  formats().push({
    id: '{saved}',
    type: 'Custom',
    areas: [{ from: cell, to: cell }],
    formula: '=N( "PARsheet:warning" ) = 0',
    fill: '#FFEB9C',
    fontColor: '',
    bold: false,
    borderColor: '',
    stopIfTrue: false,
  });
  await clearMarks([sheet]);
  expect(formats()).toEqual([]);
});

test('a protected sheet keeps its marks, and the failure names it', async () => {
  await markFindings([sheet], [mark(1, 1)]);
  host.workbook.active.isProtected = true;
  expect(await clearMarks([sheet])).toMatchObject({ failure: { code: 'excel.protected', params: { sheet } } });
  expect(formats()).toHaveLength(1);
});

test('a sheet that was deleted meanwhile is named', async () => {
  expect(await markFindings(['Không còn'], [])).toMatchObject({
    failure: { code: 'excel.not-found', params: { sheet: 'Không còn' } },
  });
});
