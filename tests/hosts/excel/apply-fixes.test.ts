import type { CellFix } from '../../../src/app/ports/open-workbook';
import { parseAddress } from '../../../src/core/model/address';
import { cellKey, type CellData } from '../../../src/core/model/sheet-data';
import { applyFixes } from '../../../src/hosts/excel/excel-workbook';
import { readActiveSheet } from '../../../src/hosts/excel/read-workbook';
import { changedFormat } from '../../support/excel-host/cell-format';
import type { HostCell } from '../../support/excel-host/host-sheet';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { openSample, outcome, valueOf } from './open-sample';

let host: StrictHost;
let sheet: string;

beforeEach(async () => {
  ({ host } = await openSample('tests/samples/messy/thousands-point-as-text.xlsx'));
  sheet = host.workbook.active.name;
});

const at = (address: string) => parseAddress(address)!;
const held = (address: string): HostCell => host.workbook.active.cell(at(address));

async function judged(address: string): Promise<CellData | undefined> {
  const { row, column } = at(address);
  return valueOf(await readActiveSheet('Nhật ký')).sheets[0]!.cells.get(cellKey(row, column));
}

async function fix(address: string, value: CellFix['value'], was?: CellData): Promise<string> {
  const fixes = [{ cell: at(address), judged: was ?? (await judged(address)), value }];
  host.forgetRoundTrips();
  return outcome(await applyFixes(sheet, fixes));
}

test('a text becomes the number it means, in one step to undo', async () => {
  host.type(host.workbook.active, 'D10', "'1.043");
  const { undoSteps } = host.workbook;
  expect(await fix('D10', 1043)).toBe('done');
  expect(held('D10').value).toBe(1043);
  expect(host.syncs).toBe(2);
  expect(host.workbook.undoSteps).toBe(undoSteps + 1);
});

test('a cell in the format of texts holds a number afterwards', async () => {
  const cell = held('D10');
  host.workbook.active.put(at('D10'), { value: '1.043', format: changedFormat(cell.format, { numberFormat: '@' }) });
  expect(await fix('D10', 1043)).toBe('done');
  expect(held('D10')).toMatchObject({ value: 1043, format: { numberFormat: 'General' } });
});

test('a label that looks like a formula or a number stays a label', async () => {
  expect(await fix('B10', '=HYPERLINK("x")')).toBe('done');
  expect(held('B10')).toMatchObject({ value: '=HYPERLINK("x")' });
  expect(held('B10').formula).toBeUndefined();
  expect(await fix('B10', '6/2024')).toBe('done');
  expect(held('B10').value).toBe('6/2024');
});

test('a blank cell is filled, unless somebody filled it meanwhile', async () => {
  expect(await fix('Z99', 0)).toBe('done');
  expect(held('Z99').value).toBe(0);
  host.type(host.workbook.active, 'Z98', 5);
  const result = await applyFixes(sheet, [{ cell: at('Z98'), judged: undefined, value: 0 }]);
  expect(result).toMatchObject({ failure: { code: 'excel.value-changed', params: { sheet, cell: 'Z98' } } });
  expect(held('Z98').value).toBe(5);
});

test('a value or a formula that is no longer what was judged is left alone', async () => {
  const was = await judged('D10');
  host.type(host.workbook.active, 'D10', 7);
  expect(await fix('D10', 1043, was)).toBe('excel.value-changed');
  expect(held('D10').value).toBe(7);
  host.type(host.workbook.active, 'E10', 7);
  const number = await judged('E10');
  host.type(host.workbook.active, 'E10', '=3+4');
  expect(await fix('E10', 8, number)).toBe('excel.value-changed');
  expect(held('E10').formula).toBe('=3+4');
});

test('the same value in another look is what was judged', async () => {
  const was = await judged('B10');
  const { active } = host.workbook;
  active.put(at('B10'), {
    ...held('B10'),
    format: changedFormat(held('B10').format, { bold: true, fontName: 'Arial' }),
  });
  expect(await fix('B10', 'Chứng thực', was)).toBe('done');
  expect(held('B10')).toMatchObject({ value: 'Chứng thực', format: { bold: true, fontName: 'Arial' } });
});

test('many cells in one step to undo and two round trips; none when one of them changed', async () => {
  const fixes = Array.from({ length: 200 }, (_, row) => ({
    cell: { row: 100 + row, column: 4 },
    judged: undefined,
    value: row,
  }));
  const { undoSteps } = host.workbook;
  host.type(host.workbook.active, 'E300', 5);
  expect(await applyFixes(sheet, fixes)).toMatchObject({ failure: { params: { cell: 'E300' } } });
  expect([host.workbook.undoSteps, held('E101').value]).toEqual([undoSteps, null]);
  host.forgetRoundTrips();
  expect(outcome(await applyFixes(sheet, fixes.slice(0, 199)))).toBe('done');
  expect([host.syncs, host.workbook.undoSteps, held('E299').value]).toEqual([2, undoSteps + 1, 198]);
});
