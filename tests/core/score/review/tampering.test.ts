import { fc } from '../../../support/properties';
import type { WorkbookData } from '../../../../src/core/model/sheet-data';
import { accept, appraise, returnCriterion } from '../../../../src/core/score/review/decide-criteria';
import { finish } from '../../../../src/core/score/review/decide-round';
import { readLog } from '../../../../src/core/score/review/read-log';
import { checkLog } from '../../../../src/core/score/review/check-log';
import { appraisalLogForm } from '../../../../src/forms/appraisal-log.form';
import { buildSheet } from '../../build-sheet';
import { dropRow, editCell } from './apply-amendment';
import { Appraisal, council, LOG, review, scoreWorkbook } from './open-review';

const by = council();
const of = new Appraisal();
of.do((open) => accept(open, [1], by));
of.do((open) => appraise(open, 2, '1,25', 'Trễ; "báo cáo"\ndòng hai', by));
of.do((open) => accept(open, [5], by));
const whole = of.workbook;

const damage = (workbook: WorkbookData): unknown => readLog(workbook, appraisalLogForm)?.damage;
const said = (workbook: WorkbookData): readonly string[] =>
  checkLog(workbook, review(workbook).review.sheet, appraisalLogForm).findings.map(
    ({ code, severity, at }) => `${severity} ${code}${at.cell ? ` ${String(at.cell.row + 1)}` : ''}`,
  );

test('the log reads back as it was written', () => {
  const log = readLog(whole, appraisalLogForm);
  expect(log?.damage).toBeNull();
  expect(log?.rows).toEqual([4, 5, 6, 7]);
  expect(log?.entries[2]).toMatchObject({
    at: by.at,
    who: 'Trần Thị B',
    round: 1,
    action: 'appraise',
    criterion: '1.2',
    ...{ self: '1.5', before: '', after: '1.25' },
    reason: 'Trễ; "báo cáo"\ndòng hai',
  });
  expect(said(whole)).toEqual(['note log.unfinished']);
  expect(readLog(scoreWorkbook(), appraisalLogForm)).toBeNull();
});

test('rows and columns moved about as a whole do no harm', () => {
  const log = whole.sheets.find(({ name }) => name === LOG)!;
  const rows = Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => log.cells.get((row + 4) * 16384 + column) ?? null),
  );
  const captions = Array.from({ length: 12 }, (_, column) => log.cells.get(3 * 16384 + column) ?? null);
  const moved = buildSheet([captions, ...rows], { name: 'nhật ký', at: 'C9' });
  expect(damage({ ...whole, sheets: [whole.sheets[0]!, moved] })).toBeNull();
});

test('any cell of the log edited is found, at its row', () => {
  const anyCell = fc.record({ row: fc.integer({ min: 4, max: 7 }), column: fc.integer({ min: 0, max: 11 }) });
  const anyValue = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.constant(null));
  const log = whole.sheets.find(({ name }) => name === LOG)!;
  fc.assert(
    fc.property(anyCell, anyValue, ({ row, column }, value) => {
      const before = log.cells.get(row * 16384 + column)?.value;
      const was = before?.kind === 'text' ? before.text : null;
      fc.pre(value !== was && !(value === '' && was === null));
      const edited = editCell(whole, LOG, [row, column], value);
      expect(damage(edited)).toMatchObject({ row });
    }),
  );
});

test.each([
  [4, 'error log.broken 5'],
  [5, 'error log.broken 6'],
  [6, 'error log.broken 7'],
])('row %i taken out of the middle is found', (row, finding) => {
  expect(said(dropRow(whole, LOG, row))).toEqual([finding]);
});

test('a row taken out and the numbers mended is still found', () => {
  const mended = editCell(editCell(dropRow(whole, LOG, 5), LOG, [5, 0], '2'), LOG, [6, 0], '3');
  expect(said(mended)).toEqual(['error log.broken 6']);
});

test('the last row cut off shows in the points of the sheet', () => {
  expect(said(dropRow(whole, LOG, 7))).toEqual(['note log.unfinished']);
  const ended = new Appraisal(whole);
  ended.do((open) => finish(open, by));
  // Cut off together with the end: what was appraised in between has points that no entry knows.
  const cut = dropRow(dropRow(ended.workbook, LOG, 8), LOG, 7);
  expect(review(cut).review.seal).not.toBe(ended.open.review.seal);
  expect(review(cut).review.phase).toBe('appraising');
});

test('a number that a program made of a text is an alteration', () => {
  expect(said(editCell(whole, LOG, [5, 6], 1))).toEqual(['error log.unreadable 6']);
});

test('words beside the table are no part of the log, a row of its own is', () => {
  expect(said(editCell(whole, LOG, [6, 20], 'đã xem'))).toEqual(['note log.unfinished']);
  expect(said(editCell(whole, LOG, [8, 20], 'chen thêm'))).toEqual(['error log.unreadable 9']);
});

test('captions edited away leave no log that can be gone on with', () => {
  const edited = editCell(whole, LOG, [3, 11], 'Mã');
  expect(said(edited)).toEqual(['error log.unreadable']);
  expect(new Appraisal(edited).do((open) => accept(open, [1], by))).toBe('log-broken');
  expect(new Appraisal(edited).do((open) => returnCriterion(open, 1, 'x', by))).toBe('log-broken');
});

test('a log whose sheet was renamed is still held against the scores, and gone on with', () => {
  const sheets = whole.sheets.map((sheet) => (sheet.name === LOG ? { ...sheet, name: 'Trang 2' } : sheet));
  const renamed: WorkbookData = { ...whole, sheets };
  expect(said(renamed)).toEqual(['note log.unfinished']);
  expect(said(editCell(renamed, 'Trang 2', [5, 9], 'đổi'))).toEqual(['error log.broken 6']);
  expect(said(dropRow(renamed, 'Trang 2', 5))).toEqual(['error log.broken 6']);
});

test("somebody's own sheet of the same name is no damage, but no place for a log either", () => {
  const own = {
    ...scoreWorkbook(),
    sheets: [...scoreWorkbook().sheets, buildSheet([['Việc hôm nay']], { name: LOG })],
  };
  expect(said(own)).toEqual([]);
  expect(new Appraisal(own).do((open) => accept(open, [1], by))).toBe('log-broken');
});

test('an entry after the end is said, though the chain holds', () => {
  const ended = new Appraisal(whole);
  ended.do((open) => finish(open, by));
  const forged = ended.open;
  const again = accept({ ...forged, review: { ...forged.review, phase: 'appraising' }, states: [] }, [1], by);
  ended.do(() => again);
  expect(said(ended.workbook)).toEqual(['error log.after-finish 10']);
});
