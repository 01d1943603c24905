import { applyPlan } from '../../../src/hosts/excel/apply-plan';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { halfYear } from '../../support/half-year-plan';
import { hostilePlan, largePlan } from '../file/write-files';
import { readXlsx } from 'hucre';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';

test('probe', async () => {
  const { plan } = await halfYear();
  for (const p of [plan, hostilePlan(), largePlan(45,30), largePlan(700, 30)]) {
  const host = openStrictExcel();
  const t = Date.now();
  const result = await applyPlan(p).catch((e) => { console.log(JSON.stringify(e.debugInfo)); throw e; });
  console.log(JSON.stringify(result), p.operations.length, Date.now()-t, host.roundTrips, host.workbook.sheets.map(s => [s.name, s.cells.size, s.charts.length, s.lines.length, s.merges.length]));
  }
  const w = await readXlsx(await writeWorkbook(hostilePlan()), { readStyles: true } as never);
  const s = w.sheets[1]!;
  console.log(JSON.stringify({ ...s, rows: s.rows.length, cells: [...s.cells!].slice(0, 12), rowDefs: [...s.rowDefs!].slice(0,3), charts: null }, null, 0).slice(0, 6000));
});
