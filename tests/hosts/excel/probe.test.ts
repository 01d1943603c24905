/// <reference types="office-js" preserve="true" />
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';

test('probe', async () => {
  const host = openStrictExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 'x'], ['=A1+1', "'=abc"]];
    range.load('values,formulas,text,address');
    await context.sync();
    expect(range.values).toEqual([[1, 'x'], [2, '=abc']]);
    expect(range.formulas).toEqual([[1, 'x'], ['=A1+1', '=abc']]);
    range.format.font.bold = true;
    const ra = sheet.getRanges('A1,B2'); const cf = ra.conditionalFormats.add('Custom'); cf.custom.rule.formula='=1';
    await context.sync();
    const cfs = sheet.getRange().conditionalFormats; cfs.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(cfs.items[0]!.customOrNullObject.rule.formula).toBe('=1');
    cfs.items[0]!.delete();
    const n = context.workbook.worksheets.add('Báo cáo');
    await context.sync();
    n.getRange('A1').values = [['a']];
    await context.sync();
  });
  expect(host.workbook.active.conditionalFormats).toEqual([]);
  console.log(host.roundTrips, host.workbook.sheets.map(s => [...s.cells.values()]));
});
