import type { HostFailure, Result } from '../../../src/core/model/result';
import { excelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { failureSentence } from '../../../src/messages/failure-sentence';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { largePlan } from '../file/write-files';
import { openSample } from './open-sample';

let host: StrictHost;
let sheet: string;

beforeEach(async () => {
  ({ host } = await openSample('tests/samples/messy/total-received-off.xlsx'));
  sheet = host.workbook.active.name;
});

const CELL = { row: 12, column: 2 };
const ALL: readonly (readonly [string, () => Promise<Result<unknown>>])[] = [
  ['read', () => excelWorkbook.read()],
  ['readActiveSheet', () => excelWorkbook.readActiveSheet('Nhật ký')],
  ['select', () => excelWorkbook.select(sheet, CELL)],
  ['mark', () => excelWorkbook.mark([sheet], [{ sheet, cell: CELL, severity: 'error' }])],
  ['clearMarks', () => excelWorkbook.clearMarks([sheet])],
  ['fix', () => excelWorkbook.fix(sheet, [{ cell: { row: 90, column: 9 }, judged: undefined, value: 1 }])],
  ['write', () => excelWorkbook.write(largePlan(2, 2))],
  ['watch', () => excelWorkbook.watch(() => undefined)],
  ['kept', () => excelWorkbook.kept('a')],
  ['keep', () => excelWorkbook.keep('a', 'b')],
];
const WRITES = ALL.filter(([name]) => ['mark', 'fix', 'write', 'keep'].includes(name));

async function failureOf(work: () => Promise<Result<unknown>>): Promise<HostFailure> {
  const result = await work();
  if (result.ok) throw new Error('It was done');
  return result.failure;
}

test.each(ALL)('%s while a cell is edited: says so, and can be tried again', async (_, work) => {
  host.faults.cellEditing = true;
  expect(await failureOf(work)).toMatchObject({ code: 'excel.cell-editing', retryable: true });
  host.faults.cellEditing = false;
  expect(await work()).toMatchObject({ ok: true });
});

test.each(ALL)('%s after the session is over', async (_, work) => {
  host.faults.sessionExpired = true;
  expect(await failureOf(work)).toMatchObject({ code: 'excel.session-expired', retryable: false });
});

test.each(ALL)('%s in an Excel that is too old asks nothing of it', async (_, work) => {
  host.apiSet = '1.12';
  expect(await failureOf(work)).toMatchObject({ code: 'excel.api-missing' });
  expect(host.roundTrips).toEqual([]);
});

test.each(WRITES)('%s in a read-only workbook', async (_, work) => {
  host.workbook.readOnly = true;
  expect(await failureOf(work)).toMatchObject({ code: 'excel.read-only' });
});

test('a protected sheet is named; a protected structure only hinders new sheets', async () => {
  host.workbook.active.isProtected = true;
  expect(await failureOf(ALL[3]![1])).toMatchObject({ code: 'excel.protected', params: { sheet } });
  expect(await failureOf(ALL[5]![1])).toMatchObject({ code: 'excel.protected', params: { sheet } });
  expect(await excelWorkbook.write(largePlan(1, 1))).toMatchObject({ ok: true });
  host.workbook.isProtected = true;
  expect(await failureOf(() => excelWorkbook.write(largePlan(1, 1)))).toMatchObject({
    code: 'excel.workbook-protected',
  });
});

test('what is too much for one request', async () => {
  expect(await failureOf(() => excelWorkbook.keep('a', 'x'.repeat(6_000_000)))).toMatchObject({
    code: 'excel.too-large',
    retryable: false,
  });
});

test('an error that Excel does not explain comes with its code', async () => {
  host.faults.failAt = 1;
  const failure = await failureOf(() => excelWorkbook.kept('a'));
  expect(failure).toEqual({ code: 'excel.unknown', retryable: true, params: { code: 'GeneralException' } });
  expect(failureSentence(failure, 'vi')).toContain('(GeneralException)');
});

test('a fault of ours is thrown, not told to the user as a failure of Excel', async () => {
  // An address beyond the sheet can't come from a sheet that was read.
  await expect(excelWorkbook.select(sheet, { row: 2_000_000, column: 0 })).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});
