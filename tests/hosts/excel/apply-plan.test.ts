import type { WritePlan } from '../../../src/core/report/write-plan';
import { applyPlan } from '../../../src/hosts/excel/excel-workbook';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { halfYear } from '../../support/half-year-plan';
import { largePlan, plannedFormulas } from '../file/write-files';
import { outcome, valueOf } from './open-sample';

let host: StrictHost;

beforeEach(() => {
  host = openStrictExcel();
});

const sheets = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);

/** Two sheets, of which the second draws from the first, and a name. */
const SMALL: WritePlan = {
  title: '',
  operations: [
    { op: 'add-sheet', sheet: "Theo 'đơn vị' này" },
    {
      op: 'write-cells',
      sheet: "Theo 'đơn vị' này",
      at: { row: 0, column: 0 },
      rows: [[5, 7, { formula: 'SUM(A1:B1)', value: 12 }]],
    },
    { op: 'add-sheet', sheet: 'Tháng' },
    {
      op: 'write-cells',
      sheet: 'Tháng',
      at: { row: 0, column: 0 },
      rows: [[{ formula: `'Theo ''đơn vị'' này'!C1*Tổng+IF("Tháng!A1"="",1,0)`, value: 144 }, "'Tháng'!A1"]],
    },
    {
      op: 'define-name',
      name: 'Tổng',
      sheet: "Theo 'đơn vị' này",
      range: { from: { row: 0, column: 2 }, to: { row: 0, column: 2 } },
    },
  ],
};

test('the half-year report takes at most 6 round trips of at most 1 MB', async () => {
  const { plan } = await halfYear();
  valueOf(await applyPlan(plan));
  expect(host.syncs).toBeLessThanOrEqual(6);
  expect(host.largestRequest).toBeLessThan(1_000_000);
});

test('round trips grow with the megabytes of the report, not with its rows', async () => {
  const cost = async (units: number): Promise<number> => {
    host = openStrictExcel();
    valueOf(await applyPlan(largePlan(units, 30)));
    expect(host.largestRequest).toBeLessThan(1_000_000);
    return host.syncs;
  };
  expect(await cost(8)).toBe(await cost(80));
  const large = await cost(1500);
  const megabytes = host.roundTrips.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  expect(large).toBeLessThanOrEqual(2 + Math.ceil(megabytes / 0.4));
});

test('every formula of the half-year report gives the value that the plan says', async () => {
  const { plan } = await halfYear();
  valueOf(await applyPlan(plan));
  const planned = plannedFormulas(plan);
  expect(planned.size).toBeGreaterThan(100);
  const found = host.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]).filter(({ formula }) => formula);
  expect(found).toHaveLength(planned.size);
  const byFormula = (formula: string, value: unknown): string => `${formula} is ${String(value)}`;
  expect(found.map(({ formula = '', value }) => byFormula(formula.slice(1), value)).sort()).toEqual(
    [...planned.values()].map(({ formula, value }) => byFormula(formula, value)).sort(),
  );
});

describe('names that are taken', () => {
  test('sheets get the next free name, and formulas and names follow them', async () => {
    host.workbook.addSheet("THEO 'ĐƠN VỊ' NÀY");
    host.workbook.names.push({ name: 'tổng', formula: '=Sheet1!$A$1', visible: true, sheet: null });
    expect(valueOf(await applyPlan(SMALL))).toEqual(["Theo 'đơn vị' này (2)", 'Tháng']);
    const cell = host.workbook.sheet('Tháng').cell({ row: 0, column: 0 });
    expect(cell.formula).toBe(`='Theo ''đơn vị'' này (2)'!C1*Tổng_2+IF("Tháng!A1"="",1,0)`);
    expect(cell.value).toBe(144);
    expect(host.workbook.sheet('Tháng').cell({ row: 0, column: 1 }).value).toBe("'Tháng'!A1");
    expect(host.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['tổng', '=Sheet1!$A$1'],
      ['Tổng_2', "='Theo ''đơn vị'' này (2)'!$C$1:$C$1"],
    ]);
  });

  test('writing the same report twice leaves the first as it is', async () => {
    valueOf(await applyPlan(largePlan(3, 3)));
    const before = host.workbook.sheets.map(({ cells }) => JSON.stringify([...cells]));
    const again = valueOf(await applyPlan(largePlan(3, 3)));
    expect(again.every((name) => name.endsWith(' (2)'))).toBe(true);
    expect(host.workbook.sheets.slice(0, before.length).map(({ cells }) => JSON.stringify([...cells]))).toEqual(before);
    expect(host.workbook.active.name).toBe(again[0]);
  });
});

describe('all or none', () => {
  test('a fault of ours is thrown after what was added is removed', async () => {
    const faulty: WritePlan = {
      ...SMALL,
      operations: [...SMALL.operations, { op: 'column-widths', sheet: 'Tháng', widths: [-500] }],
    };
    await expect(applyPlan(faulty)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(sheets()).toEqual(['Sheet1']);
  });

  const plan = largePlan(700, 30);

  test.each([2, 3, 4])('a refusal in round trip %i leaves no sheet and no name behind', async (trip) => {
    const before = sheets();
    host.faults.failAt = trip;
    expect(outcome(await applyPlan(plan))).toBe('excel.unknown');
    expect(host.faults.failAt).toBeNull();
    expect(sheets()).toEqual(before);
    expect(host.workbook.names).toEqual([]);
  });

  test('a sheet that somebody else added under the name chosen is not removed with ours', async () => {
    const { workbook } = host;
    const { execute } = host;
    let trips = 0;
    // Between looking which names are free and adding the sheets.
    host.execute = function (body) {
      trips += 1;
      if (trips === 2) workbook.addSheet('Tháng');
      return execute.call(host, body);
    };
    expect(outcome(await applyPlan(SMALL))).toBe('excel.unknown');
    expect(sheets()).toEqual(['Sheet1', 'Tháng']);
  });

  test('sheets that can be neither finished nor removed are named', async () => {
    const { execute } = host;
    let trips = 0;
    host.execute = function (body) {
      trips += 1;
      if (trips === 3) host.faults.cellEditing = true;
      return execute.call(host, body);
    };
    const result = await applyPlan(plan);
    expect(result).toMatchObject({ failure: { code: 'excel.unfinished' } });
    expect(JSON.stringify(result)).toContain('Theo đơn vị');
  });
});

const BLANK_FORM: WritePlan = {
  title: '',
  operations: [
    { op: 'add-sheet', sheet: 'Biểu 06a' },
    { op: 'write-cells', sheet: 'Biểu 06a', at: { row: 0, column: 0 }, rows: [['Tổng', 1, 2]] },
    {
      op: 'protect',
      sheet: 'Biểu 06a',
      unlocked: [{ from: { row: 0, column: 1 }, to: { row: 0, column: 2 } }],
    },
    {
      op: 'data-validation',
      sheet: 'Biểu 06a',
      range: { from: { row: 0, column: 1 }, to: { row: 0, column: 2 } },
      rule: { kind: 'whole-number', minimum: 0 },
      prompt: { title: 'Số hồ sơ', message: 'Nhập số nguyên, không có thì nhập 0.' },
      errorAlert: { title: 'Chưa nhận', message: 'n'.repeat(300) },
    },
  ],
};

test('a blank form: only its cells to fill in can be changed, and take whole numbers only', async () => {
  valueOf(await applyPlan(BLANK_FORM));
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Biểu 06a')!;
  const locked = [0, 1, 2].map((column) => sheet.cell({ row: 0, column }).format.locked);
  expect([sheet.isProtected, locked]).toEqual([true, [true, false, false]]);
  expect(sheet.protection).toEqual({ allowFormatRows: true, allowFormatColumns: true, selectionMode: 'Normal' });
  expect(sheet.validations).toEqual([
    {
      range: { from: { row: 0, column: 1 }, to: { row: 0, column: 2 } },
      rule: { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Số hồ sơ', message: 'Nhập số nguyên, không có thì nhập 0.' },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Chưa nhận', message: 'n'.repeat(255) },
    },
  ]);
});
