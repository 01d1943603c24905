import type { WritePlan } from '../../../src/core/report/write-plan';
import { applyPlan } from '../../../src/hosts/excel/excel-workbook';
import { readWorkbook as readOpen } from '../../../src/hosts/excel/read-workbook';
import { readWorkbook as readFile } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { halfYear } from '../../support/half-year-plan';
import { hostilePlan, largePlan } from '../file/write-files';
import { fileSnapshot } from './file-snapshot';
import { hostSnapshot } from './host-snapshot';

const PLANS: readonly (readonly [string, () => Promise<WritePlan> | WritePlan])[] = [
  ['the half year of the sample', async () => (await halfYear()).plan],
  ['hostile names', hostilePlan],
  ['45 units and 30 fields', () => largePlan(45, 30)],
  ['one unit without settings', () => largePlan(1, 1, true)],
  ['nothing', () => largePlan(0, 0)],
];

describe.each(PLANS)('a plan of %s', (_, make) => {
  test('gives the same sheets in a file and in Excel', async () => {
    const plan = await make();
    const host = openStrictExcel();
    const added = await applyPlan(plan);
    if (!added.ok) throw new Error(added.failure.code);
    const file = await fileSnapshot(await writeWorkbook(plan));
    const excel = hostSnapshot(host, added.value);
    expect(excel.names).toEqual(file.names);
    expect(excel.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    file.sheets.forEach((sheet, index) => {
      expect(excel.sheets[index]).toEqual(sheet);
    });
  });

  test('is read back the same from both', async () => {
    const plan = await make();
    openStrictExcel();
    expect(await applyPlan(plan)).toMatchObject({ ok: true });
    const open = await readOpen();
    const file = await readFile(await writeWorkbook(plan), 'bao-cao.xlsx');
    if (!open.ok || !file.ok) throw new Error('not read');
    // The first sheet is the one that was open before.
    expect(open.value.sheets.slice(1).map(({ name }) => name)).toEqual(file.value.sheets.map(({ name }) => name));
    file.value.sheets.forEach((sheet, index) => {
      const own = open.value.sheets[index + 1];
      expect([...(own?.cells ?? [])]).toEqual([...sheet.cells]);
    });
  });
});
