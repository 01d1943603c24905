import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyPlan } from '../../../src/hosts/excel/excel-workbook';
import { clearMarks, markFindings } from '../../../src/hosts/excel/mark-findings';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { readWorkbook as readFile } from '../../../src/hosts/file/read-workbook';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { openXlsx } from '../../support/excel-host/open-xlsx';
import { saveXlsx } from '../../support/excel-host/save-xlsx';
import type { HostSheet } from '../../support/excel-host/host-sheet';
import { describeWith } from '../../support/programs';
import { halfYear } from '../../support/half-year-plan';
import { convertWithOffice, inFolder, readBytes } from '../file/write-files';
import { cellAt } from '../file/samples';
import { outcome, valueOf } from './open-sample';

const SAMPLE = path.join(__dirname, '../../../assets/samples/cu-jut-2024/2024-06');

function looks(sheet: HostSheet): string {
  return JSON.stringify([...sheet.cells].map(([key, { format }]) => [key, format]));
}

test('marks survive saving and reopening, are known again, and take nothing of the user with them', async () => {
  const file = readdirSync(SAMPLE).find((name) => name.endsWith('.xlsx'));
  const bytes = new Uint8Array(readFileSync(path.join(SAMPLE, file!)));
  const first = openStrictExcel();
  await openXlsx(first, bytes, 'a.xlsx');
  const sheet = first.workbook.active.name;
  const before = looks(first.workbook.active);
  const cells = [
    { row: 12, column: 2 },
    { row: 14, column: 3 },
  ];
  expect(
    outcome(
      await markFindings(
        [sheet],
        cells.map((cell) => ({ sheet, cell, severity: 'error' as const })),
      ),
    ),
  ).toBe('done');
  const saved = await saveXlsx(first.workbook);

  const second = openStrictExcel();
  await openXlsx(second, saved, 'a.xlsx');
  expect(looks(second.workbook.active)).toBe(before);
  expect(second.workbook.active.conditionalFormats.map(({ formula }) => formula)).toEqual(['=N("PARsheet:error")=0']);
  expect(outcome(await clearMarks([sheet]))).toBe('done');
  expect(second.workbook.active.conditionalFormats).toEqual([]);
  expect(looks(second.workbook.active)).toBe(before);
});

test('a report written into the open workbook reads the same after saving', async () => {
  const host = openStrictExcel();
  valueOf(await applyPlan((await halfYear()).plan));
  const open = valueOf(await readWorkbook());
  const bytes = await saveXlsx(host.workbook);
  const saved = valueOf(await readFile(bytes, 'excel.xlsx'));
  expect(
    saved.sheets.map(({ name, cells }) => [name, [...cells].map(([key, { value, formula }]) => [key, value, formula])]),
  ).toEqual(
    open.sheets.map(({ name, cells }) => [name, [...cells].map(([key, { value, formula }]) => [key, value, formula])]),
  );
});

describeWith(['soffice'], 'the report in LibreOffice', () => {
  test('opens, calculated anew, with the same figures', async () => {
    const host = openStrictExcel();
    valueOf(await applyPlan((await halfYear()).plan));
    const bytes = await saveXlsx(host.workbook);
    await inFolder(async (folder) => {
      convertWithOffice(folder, 'ods', { 'excel.xlsx': bytes });
      const office = valueOf(await readFile(readBytes(folder, 'excel.ods'), 'excel.ods'));
      const sheet = office.sheets.find(({ name }) => name === 'Theo đơn vị')!;
      const total = [...sheet.cells.values()].filter(({ formula }) => formula !== undefined);
      expect(total.length).toBeGreaterThan(20);
      for (const own of host.workbook.sheet('Theo đơn vị').cells.values()) {
        if (own.formula !== undefined && typeof own.value === 'number') {
          expect(total.some(({ value }) => value.kind === 'number' && value.value === own.value)).toBe(true);
        }
      }
      expect(cellAt(sheet, 'A1')?.value.kind).toBe('text');
    });
  });
});
