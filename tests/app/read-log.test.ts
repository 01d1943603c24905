import { scoreSheetOf } from '../../src/core/model/checked-file';
import { readFile } from '../../src/app/read-file';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { ok } from '../../src/core/model/result';
import type { WorkbookData } from '../../src/core/model/sheet-data';
import { accept, appraise } from '../../src/core/score/review/decide-criteria';
import { finish } from '../../src/core/score/review/decide-round';
import { FORMS } from '../../src/forms';
import { dropRow, editCell } from '../core/score/review/apply-amendment';
import { Appraisal, council, LOG, SHEET } from '../core/score/review/open-review';

const by = council();
const of = new Appraisal();
of.do((open) => accept(open, [1, 5], by));
of.do((open) => appraise(open, 2, '1', 'Trễ 2 báo cáo', by));
const unfinished = of.workbook;
of.do((open) => finish(open, by));
const finished = of.workbook;

async function read(workbook: WorkbookData) {
  const source = { open: () => Promise.resolve(ok(workbook)) };
  const reading = await readFile({ name: 'cham.xlsx', path: '/cham.xlsx' }, source, FORMS, DEFAULT_SETTINGS);
  const [file] = reading.read;
  return { ...reading, findings: file?.findings ?? [], content: file?.content, scoreSheet: file && scoreSheetOf(file) };
}

/** What checking a file says of its log: "error log.points E6". */
async function said(workbook: WorkbookData): Promise<readonly string[]> {
  const reading = await read(workbook);
  expect(reading.defect).toBeUndefined();
  expect(reading.scoreSheet?.sheet).toBe(SHEET);
  return reading.findings
    .filter(({ code }) => code.startsWith('log.') || code === 'read.several-tables')
    .map(({ severity, code, at }) => `${severity} ${code} ${String(at.sheet)}`);
}

test('a finished appraisal that nobody touched has nothing to say, and a seal for the report', async () => {
  expect(await said(finished)).toEqual([]);
  expect((await read(finished)).scoreSheet?.seal).toBe(of.open.review.seal);
  expect((await read(unfinished)).scoreSheet?.seal).toBeUndefined();
  expect((await read(editCell(finished, LOG, [7, 9], 'x'))).scoreSheet?.seal).toBeUndefined();
  // The log is whole, but the score beside it is not the one it holds: the seal must not stand under it.
  expect((await read(editCell(finished, SHEET, [5, 4], 2))).scoreSheet?.seal).toBeUndefined();
});

test('one that is not finished is noted', async () => {
  expect(await said(unfinished)).toEqual([`note log.unfinished ${SHEET}`]);
});

test('points changed after the end, a log that was edited, and both', async () => {
  const points = editCell(finished, SHEET, [5, 4], 2);
  expect(await said(points)).toEqual([`error log.points ${SHEET}`]);
  const reason = editCell(finished, LOG, [7, 9], 'Trễ 1 báo cáo');
  expect(await said(reason)).toEqual([`error log.broken ${LOG}`]);
  expect(await said(dropRow(points, LOG, 5))).toEqual([`error log.broken ${LOG}`]);
});

test('a file whose only sheet is a log has no score sheet', async () => {
  const only = { ...finished, sheets: finished.sheets.filter(({ name }) => name === LOG) };
  expect((await read(only)).content).toBeNull();
});
