import { checkSheet } from '../../../src/app/desk/check-sheet';
import { quickCheck } from '../../../src/app/desk/quick-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { formatDecimal } from '../../../src/core/model/decimal';
import { accept } from '../../../src/core/score/review/decide-criteria';
import { FORMS, SETTINGS_FORM } from '../../../src/forms';
import { editCell } from '../../core/score/review/apply-amendment';
import { Appraisal, council, LOG, SHEET } from '../../core/score/review/open-review';
import { fakeWorkbook, openFile, trustedHere } from './open-sample';

const check = async (name: string) => checkSheet(await openFile(name), FORMS, DEFAULT_SETTINGS);
const text = (value: Parameters<typeof formatDecimal>[0] | null): string | null => value && formatDecimal(value);

test('a report on dossiers is taken for one, and has no points', async () => {
  const { content, score } = await check('assets/samples/cu-jut-2024/2024-06/II06a_xa-nam-dong_2024-06.xlsx');
  expect([content?.reading.unit.name, score]).toEqual(['Xã Nam Dong', null]);
});

test('a score sheet: unit, year, points as the sample expects, and a set that is never called official', async () => {
  const { content, score, findings, status } = await check('tests/samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx');
  expect([content?.form, findings, status]).toEqual(['score', [], 'ok']);
  expect([score?.sheet.unit.name, score?.sheet.year]).toEqual(['Xã Nam Dong', 2024]);
  expect([score?.self, score?.appraised, score?.survey, score?.total].map((value) => text(value ?? null))).toEqual([
    ...['62.25', '60.75', '26.12', '86.87'],
  ]);
  expect(score?.set?.confirmed).toBe(false);
});

test('what is wrong in a score sheet is found with its cell', async () => {
  const { findings, status } = await check('tests/samples/scores-messy/score-above-max.xlsx');
  expect(status).toBe('error');
  expect(findings.map(({ code, at }) => [code, at.cell !== undefined])).toContainEqual(['score.above-maximum', true]);
});

test('neither the one nor the other: what was read says so', async () => {
  const { content, score } = await check('assets/samples/cu-jut-2024/danh-muc.xlsx');
  expect([content, score]).toEqual([null, null]);
});

test("the ribbon's command marks a score sheet and shows the first mark", async () => {
  const workbook = fakeWorkbook(await openFile('tests/samples/scores-messy/score-above-max.xlsx'));
  const done = await quickCheck(workbook, FORMS, SETTINGS_FORM, trustedHere());
  expect(done.ok).toBe(true);
  expect(workbook.asked.map(([what]) => what)).toEqual(['readActiveSheet', 'mark', 'select']);
});

test('the log behind a score sheet: edited, and points changed beside it', () => {
  const of = new Appraisal();
  of.do((open) => accept(open, [1, 2, 5], council()));
  const logged = (workbook: typeof of.workbook): readonly string[] =>
    checkSheet(workbook, FORMS, DEFAULT_SETTINGS)
      .findings.filter(({ rule }) => rule === 'log')
      .map(({ code, at }) => `${code} ${String(at.sheet)}`);
  expect(logged(of.workbook)).toEqual([`log.unfinished ${SHEET}`]);
  expect(logged(editCell(of.workbook, SHEET, [5, 4], 2))).toContain(`log.points ${SHEET}`);
  const edited = editCell(of.workbook, LOG, [5, 9], 'x');
  expect(logged(edited)).toEqual([`log.broken ${LOG}`]);
  // Without the log, as when it is not behind the sheet, nothing is said of it.
  expect(logged({ ...edited, sheets: edited.sheets.filter(({ name }) => name === SHEET) })).toEqual([]);
});
