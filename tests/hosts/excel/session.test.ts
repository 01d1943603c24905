import type { Edits } from '../../../src/app/ports/open-workbook';
import { excelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { watchChanges } from '../../../src/hosts/excel/watch-changes';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { openSample, outcome, valueOf } from './open-sample';

let host: StrictHost;

beforeEach(async () => {
  ({ host } = await openSample('tests/samples/messy/total-received-off.xlsx'));
});

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('select', () => {
  test('brings a cell of another sheet before the user', async () => {
    const other = host.workbook.addSheet('Lý do');
    expect(outcome(await excelWorkbook.select('Lý do', { row: 12, column: 2 }))).toBe('done');
    expect([host.workbook.active, host.workbook.selection]).toEqual([other, 'C13']);
    expect(host.syncs).toBe(2);
  });

  test('leaves a hidden sheet hidden and says so', async () => {
    host.workbook.addSheet('Ẩn').visibility = 'Hidden';
    const result = await excelWorkbook.select('Ẩn', { row: 0, column: 0 });
    expect(result).toMatchObject({ failure: { code: 'excel.sheet-hidden', params: { sheet: 'Ẩn' } } });
    expect(host.workbook.sheet('Ẩn').visibility).toBe('Hidden');
  });
});

describe('keep', () => {
  test('gives back what was kept with the workbook, and nothing for another name', async () => {
    const text = JSON.stringify({ đơnVị: ['Xã Đắk Wil'], 'ký tự': '\u0000"\\' });
    expect(valueOf(await excelWorkbook.kept('danh-muc'))).toBeNull();
    expect(outcome(await excelWorkbook.keep('danh-muc', text))).toBe('done');
    expect(valueOf(await excelWorkbook.kept('danh-muc'))).toBe(text);
    expect([...host.workbook.settings.keys()]).toEqual(['PARsheet.danh-muc']);
    expect(valueOf(await excelWorkbook.kept('khac'))).toBeNull();
  });
});

describe('watch', () => {
  async function watched(): Promise<{ readonly told: Edits[]; readonly stop: () => Promise<unknown> }> {
    const told: Edits[] = [];
    const stop = valueOf(await watchChanges((edits) => told.push(edits), 30));
    return { told, stop };
  }

  test('tells of edits once they pause, sheets by name, and no more after stopping', async () => {
    const { active } = host.workbook;
    const { told, stop } = await watched();
    for (const value of [1, 2, 3]) host.type(active, 'D10', value);
    await pause(10);
    expect(told).toEqual([]);
    await pause(60);
    expect(told).toEqual([{ sheets: [active.name] }]);
    host.type(active, 'D10', 4);
    await stop();
    host.type(active, 'D10', 5);
    await pause(60);
    expect(told).toHaveLength(1);
  });

  test('does not tell what this product writes', async () => {
    const { told, stop } = await watched();
    const cell = { row: 200, column: 0 };
    expect(outcome(await excelWorkbook.fix(host.workbook.active.name, [{ cell, judged: undefined, value: 1 }]))).toBe(
      'done',
    );
    await pause(60);
    expect(told).toEqual([]);
    await stop();
  });

  test('says when a sheet is new', async () => {
    const { told, stop } = await watched();
    host.type(host.workbook.addSheet('Mới'), 'A1', 1);
    await pause(60);
    expect(told).toEqual([{ sheets: null }]);
    await stop();
  });
});
