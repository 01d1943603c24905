import { createCheckDesk } from '../../../src/app/desk/check-desk';
import type { CheckState } from '../../../src/app/desk/check-state';
import { createStore, type Desk } from '../../../src/app/desk/store';
import type { CheckActions } from '../../../src/app/desk/check-state';
import type { CellFix, Mark, OpenWorkbook } from '../../../src/app/ports/open-workbook';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { failed } from '../../../src/core/model/result';
import { cellKey } from '../../../src/core/model/sheet-data';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { fakeWorkbook, openFile, when, type FakeWorkbook } from './open-sample';

type Checked = Extract<CheckState, { kind: 'checked' }>;
const isChecked = (state: CheckState): state is Checked => state.kind === 'checked';
const isMarked = (state: CheckState): state is Checked => state.kind === 'checked' && state.sheet.marked;
const hasFailed = (state: CheckState): state is Extract<CheckState, { kind: 'failed' }> => state.kind === 'failed';

async function desk(
  answers: Partial<OpenWorkbook> = {},
): Promise<Desk<CheckState, CheckActions> & { workbook: FakeWorkbook }> {
  const workbook = fakeWorkbook(await openFile('tests/samples/messy/total-received-off.xlsx'), answers);
  return { ...createCheckDesk({ workbook, forms: FORMS, settings: createStore(DEFAULT_SETTINGS) }), workbook };
}

test('waits until it is asked, then shows what is wrong with its fix', async () => {
  const { state, actions, workbook } = await desk();
  expect(state.get()).toEqual({ kind: 'waiting' });
  expect(workbook.asked).toEqual([]);
  actions.check();
  expect(state.get()).toEqual({ kind: 'working', before: null });
  const { sheet } = await when(state, isChecked);
  expect(sheet).toMatchObject({ formCode: dossierForm.formCode, marked: false });
  expect(sheet.tiles.map(({ words, value }) => [words.vi.short, typeof value])).toEqual([
    ['tỷ lệ đúng hạn', 'object'],
    ['tỷ lệ trực tuyến', 'object'],
    ['đang giải quyết', 'number'],
  ]);
  expect(sheet.result.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'R1', at: { cell: { row: 12, column: 2 } }, fix: { value: 10 } },
  ]);
});

test('marks the cells of the sheet, keeps them over a new check, clears them', async () => {
  const { state, actions, workbook } = await desk();
  actions.check();
  const { sheet } = await when(state, isChecked);
  actions.mark(true);
  await when(state, isMarked);
  const name = sheet.result.content?.reading.sheet;
  expect(workbook.asked.at(-1)).toMatchObject(['mark', [name], [{ sheet: name, severity: 'error' }]]);
  actions.check();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.asked.filter(([what]) => what === 'mark').length).toBe(2);
  actions.mark(false);
  await when(state, (now): now is Checked => isChecked(now) && !now.sheet.marked);
  expect(workbook.asked.at(-1)).toEqual(['clearMarks', [name]]);
});

test('goes to the cell of a finding and mends it, telling what the cell was when it was judged', async () => {
  const { state, actions, workbook } = await desk();
  actions.check();
  const { sheet } = await when(state, isChecked);
  const finding = sheet.result.findings.find(({ rule }) => rule === 'R1')!;
  actions.goTo(finding);
  actions.fix([finding]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const name = sheet.result.content?.reading.sheet;
  const cell = { row: 12, column: 2 };
  expect(workbook.asked).toContainEqual(['select', name, cell]);
  const fix = workbook.asked.find(([what]) => what === 'fix');
  expect(fix).toMatchObject(['fix', name, [{ cell, judged: { value: { kind: 'number', value: 11 } }, value: 10 }]]);
  // Mended or not, the sheet is read again.
  expect(workbook.asked.filter(([what]) => what === 'readActiveSheet').length).toBe(2);
});

test('a refusal of Excel keeps what was shown and says whether trying again can help', async () => {
  let refuse = false;
  const data = await openFile('tests/samples/messy/total-received-off.xlsx');
  const { state, actions } = await desk({
    readActiveSheet: () =>
      Promise.resolve(refuse ? failed('excel.cell-editing', {}, true) : { ok: true as const, value: data }),
  });
  actions.check();
  const { sheet } = await when(state, isChecked);
  refuse = true;
  actions.check();
  const { failure, before } = await when(state, hasFailed);
  expect(failure).toMatchObject({ code: 'excel.cell-editing', retryable: true });
  expect(before).toBe(sheet);
});

test('follows edits of its sheet without a flash, and of no other', async () => {
  const { state, actions, workbook } = await desk();
  actions.check();
  const { sheet } = await when(state, isChecked);
  const reads = (): number => workbook.asked.filter(([what]) => what === 'readActiveSheet').length;
  workbook.edit(['Trang khác']);
  expect(reads()).toBe(1);
  const kinds: string[] = [];
  state.subscribe(() => kinds.push(state.get().kind));
  workbook.edit([sheet.result.content!.reading.sheet]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reads()).toBe(2);
  expect(kinds).toEqual(['checked']);
});

test('a fault of ours reaches the state, not a console', async () => {
  const { state, actions } = await desk({ readActiveSheet: () => Promise.reject(new Error('probe')) });
  actions.check();
  const broken = await when(state, (now): now is Extract<CheckState, { kind: 'broken' }> => now.kind === 'broken');
  expect(broken.error).toEqual(new Error('probe'));
});

test('zeros go into every blank cell of rows without figures, not over formulas, in one step', async () => {
  const data = await openFile('assets/samples/cu-jut-2024/2024-06/II06a_xa-nam-dong_2024-06.xlsx');
  const [sheet] = data.sheets;
  // Rows 11 and 12 of the sheet: nothing typed; in the second the totals are formulas that give 0.
  const cells = new Map(sheet!.cells);
  for (let column = 2; column <= 12; column += 1) {
    cells.delete(cellKey(10, column));
    cells.delete(cellKey(11, column));
    // The total row would show that figures are missing.
    cells.delete(cellKey(19, column));
  }
  cells.delete(cellKey(19, 1));
  for (const column of [2, 6, 10]) {
    cells.set(cellKey(11, column), { value: { kind: 'text', text: '' }, formula: 'SUM(D12:F12)' });
  }
  const workbook = fakeWorkbook({ ...data, sheets: [{ ...sheet!, cells }] });
  const { state, actions } = createCheckDesk({
    workbook,
    forms: FORMS,
    settings: createStore(DEFAULT_SETTINGS),
    marksAtOnce: true,
  });
  actions.check();
  const { findings } = (await when(state, isChecked)).sheet.result;
  const empty = findings.filter(({ code }) => code === 'check.row.not-entered');
  expect(empty.map(({ at }) => at.cell?.row)).toEqual([10, 11]);
  const marked = workbook.asked.filter(([what]) => what === 'mark').at(-1)?.[2] as readonly Mark[];
  expect(marked.filter(({ cell }) => cell.row === 10).map(({ cell }) => cell.column)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  actions.fillZeros(empty);
  actions.fillZeros(findings.filter(({ code }) => code !== 'check.row.not-entered'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [first, ...others] = workbook.asked.filter(([what]) => what === 'fix');
  const fixes = first?.[2] as readonly CellFix[];
  expect(fixes.every(({ value }) => value === 0)).toBe(true);
  expect(fixes.filter(({ cell }) => cell.row === 11).map(({ cell }) => cell.column)).toEqual([
    3, 4, 5, 7, 8, 9, 11, 12,
  ]);
  expect(others).toEqual([]);
});
