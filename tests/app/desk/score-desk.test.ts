import { readdirSync } from 'node:fs';
import path from 'node:path';
import { directReader } from '../../../src/app/direct-reader';
import { createScoreDesk } from '../../../src/app/desk/score-desk';
import type { RankPhase, ScoreState } from '../../../src/app/desk/score-state';
import { createStore, type WritableStore } from '../../../src/app/desk/store';
import type { ListedFile } from '../../../src/app/ports/listed-file';
import type { OpenWorkbook } from '../../../src/app/ports/open-workbook';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { formatDecimal } from '../../../src/core/model/decimal';
import { failed, ok } from '../../../src/core/model/result';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { WritePlan } from '../../../src/core/report/write-plan';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { scoreReportDefinition } from '../../../src/forms/score.report';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { fakeWorkbook, openFile, when, type FakeWorkbook } from './open-sample';

const FOLDER = 'tests/samples/scores-2024';
const EIGHT: readonly ListedFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name, path: path.join(FOLDER, name) }));
const source: WorkbookSource = { open: async (file) => ok({ ...(await openFile(file.path)), name: file.name }) };

type Ranked = ScoreState & { readonly phase: Extract<RankPhase, { kind: 'ranked' }> };
const isRanked = (state: ScoreState): state is Ranked => state.phase.kind === 'ranked';
const hasWritten = (state: ScoreState): state is Ranked => isRanked(state) && state.phase.report.kind === 'written';

async function sampleSettings(): Promise<Settings> {
  return readSettings(await openFile('assets/samples/cu-jut-2024/danh-muc.xlsx'), dossierForm, settingsCaptions)
    .settings;
}

function desk(
  settings: WritableStore<Settings> = createStore(DEFAULT_SETTINGS),
  answers: Partial<OpenWorkbook> = {},
): ReturnType<typeof createScoreDesk> & { workbook: FakeWorkbook } {
  const workbook = fakeWorkbook({ name: '', sheets: [] } as never, answers);
  const made = createScoreDesk({
    workbook,
    forms: FORMS,
    settings,
    definition: scoreReportDefinition,
    readerFor: (now) => directReader(source, FORMS, now),
    source,
  });
  return { ...made, workbook };
}

test('ranks the eight communes as the sample expects, whatever the order they are given in', async () => {
  const { state, add } = desk();
  add([...EIGHT].reverse());
  const { ranked } = (await when(state, isRanked)).phase;
  const places = ranked.units.map(({ name, rank, total }) => [rank, name, total && formatDecimal(total)]);
  expect(places.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [1, "Thị trấn Ea T'ling", '89.92'],
    [2, 'Xã Trúc Sơn', '89.74'],
    [3, 'Xã Ea Pô', '88.86'],
    [4, 'Xã Nam Dong', '86.87'],
    [5, 'Xã Cư Knia', '85.89'],
    [6, 'Xã Tâm Thắng', '83.87'],
    [7, "Xã Đắk D'rông", '83.75'],
    [8, 'Xã Đắk Wil', '82.75'],
  ]);
  expect(ranked).toMatchObject({ missing: [], expected: 0, otherFiles: 0, lastYearUnread: false });
  expect(ranked.set?.confirmed).toBe(false);
});

test('says which units of the settings sent no sheet, and which files are no score sheets', async () => {
  const { state, add } = desk(createStore(await sampleSettings()));
  const june = 'assets/samples/cu-jut-2024/2024-06';
  const report = readdirSync(june)[0]!;
  add([...EIGHT.slice(0, 7), { name: report, path: path.join(june, report) }]);
  const { ranked } = (await when(state, isRanked)).phase;
  expect(ranked.missing).toEqual(['Xã Trúc Sơn']);
  expect([ranked.expected, ranked.otherFiles]).toEqual([8, 1]);
});

test('files of which none is a score sheet are said to be none', async () => {
  const { state, add } = desk();
  add([{ name: 'danh-muc.xlsx', path: 'assets/samples/cu-jut-2024/danh-muc.xlsx' }]);
  const { phase } = await when(
    state,
    (now): now is ScoreState & { phase: { kind: 'none'; files: number } } => now.phase.kind === 'none',
  );
  expect(phase.files).toBe(1);
});

test('writes one plan into the open workbook and shows the way to its sheets', async () => {
  const { state, actions, add, workbook } = desk();
  add(EIGHT);
  await when(state, isRanked);
  actions.makeReport();
  const { report } = (await when(state, hasWritten)).phase;
  expect(report).toEqual({ kind: 'written', sheets: ['Tổng hợp II.06a', 'Theo đơn vị'] });
  const plans = workbook.asked.filter(([what]) => what === 'write').map(([, plan]) => plan as WritePlan);
  // Result, grades, fields, differences, matrix, losses, outcomes, two of charts, and a sheet for each of the eight.
  expect(plans.map(({ operations }) => operations.filter(({ op }) => op === 'add-sheet').length)).toEqual([17]);
  actions.goToSheet('Theo đơn vị');
  expect(workbook.asked.at(-1)).toEqual(['select', 'Theo đơn vị', { row: 0, column: 0 }]);
});

test('a refusal of the workbook is shown and the ranking stays', async () => {
  const { state, actions, add } = desk(undefined, {
    write: () => Promise.resolve(failed('excel.protected', {}, false)),
  });
  add(EIGHT);
  await when(state, isRanked);
  actions.makeReport();
  const { phase } = await when(state, (now): now is Ranked => isRanked(now) && now.phase.report.kind === 'failed');
  expect(phase.report).toMatchObject({ failure: { code: 'excel.protected' } });
  expect(phase.ranked.units.length).toBe(8);
});

test('last year is compared with, and can be left out again', async () => {
  const { state, actions, add, setLastYear } = desk();
  add(EIGHT);
  await when(state, isRanked);
  setLastYear(EIGHT.slice(0, 3).map((file) => ({ ...file, name: `2023/${file.name}` })));
  const withYear = await when(state, (now): now is Ranked => isRanked(now) && now.phase.ranked.lastYear !== null);
  expect(withYear.lastYear).toEqual(EIGHT.slice(0, 3).map(({ name }) => `2023/${name}`));
  expect(withYear.phase.ranked.lastYear).toBe(3);
  actions.dropLastYear();
  const without = await when(state, (now): now is Ranked => isRanked(now) && now.phase.ranked.lastYear === null);
  expect(without.lastYear).toEqual([]);
});

test('stopping goes back to what was ranked, new settings read again', async () => {
  const settings = createStore<Settings>(DEFAULT_SETTINGS);
  const { state, actions, add } = desk(settings);
  add(EIGHT.slice(0, 2));
  await when(state, isRanked);
  add(EIGHT);
  expect(state.get().phase.kind).toBe('reading');
  actions.cancel();
  const back = await when(state, isRanked);
  expect(back.phase.ranked.units.length).toBe(2);
  settings.set(await sampleSettings());
  expect(state.get().phase.kind).toBe('reading');
  const again = await when(state, (now): now is Ranked => isRanked(now) && now.phase.ranked.expected === 8);
  expect(again.phase.ranked.missing.length).toBe(6);
});

describe('several files of one unit', () => {
  const [first = EIGHT[0]!] = EIGHT;
  const found = (name: string): ListedFile => ({ name, path: path.join('tests/samples/found-2026-11', name) });
  const NAM_DONG = EIGHT.find(({ name }) => name.includes('nam-dong'))!;
  const other = found('score-total-wrong-section.xlsx');
  const rowOf = ({ phase }: Ranked, unit: string) => phase.ranked.units.filter(({ name }) => name === unit);

  test('are one row without points until one is chosen; it can be chosen otherwise', async () => {
    const { state, add, actions } = desk();
    add([...EIGHT, other]);
    const before = await when(state, isRanked);
    expect(before.phase.ranked.units).toHaveLength(8);
    expect(rowOf(before, 'Xã Nam Dong')).toMatchObject([
      { rank: null, total: null, unranked: { kind: 'duplicate' }, files: [NAM_DONG.name, other.name] },
    ]);
    // The others are ranked among themselves.
    expect(before.phase.ranked.units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, null]);
    actions.useFile(other.name);
    const [row] = rowOf(await when(state, isRanked), 'Xã Nam Dong');
    expect(row).toMatchObject({ rank: 4, unranked: null, file: other.name, files: [NAM_DONG.name, other.name] });
    expect(row?.findings.map(({ code }) => code)).toContain('score.file.unused');
    actions.useFile(NAM_DONG.name);
    expect(rowOf(await when(state, isRanked), 'Xã Nam Dong')).toMatchObject([{ rank: 4, file: NAM_DONG.name }]);
  });

  test('of which one is a copy of another are one, and said', async () => {
    const { state, add } = desk();
    add([...EIGHT, { ...first, name: `z-${first.name}` }]);
    const { ranked } = (await when(state, isRanked)).phase;
    expect(ranked.units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ranked.units.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'file.copy', params: { used: first.name } },
    ]);
  });

  test('a unit without a place says which points it lacks', async () => {
    const { state, add } = desk();
    const lost = { name: 'score-max-blank.xlsx', path: 'tests/samples/robust-2026-11/score-max-blank.xlsx' };
    const others = EIGHT.filter(({ name }) => !name.includes('nam-dong') && !name.includes('dak-wil'));
    add([lost, found('score-dash-appraised.xlsx'), ...others]);
    const ranked = await when(state, isRanked);
    expect(rowOf(ranked, 'Xã Nam Dong')).toMatchObject([
      { rank: null, unranked: { kind: 'lacking', lacking: [{ what: 'appraised', criteria: ['1.6'] }] } },
    ]);
    expect(rowOf(ranked, 'Xã Đắk Wil')).toMatchObject([
      { rank: null, unranked: { kind: 'lacking', lacking: [{ what: 'maximum', criteria: ['6.3'] }] } },
    ]);
    // The fault of one takes the set of criteria from nobody.
    expect(ranked.phase.ranked.units.slice(0, 6).every(({ grade }) => grade !== null)).toBe(true);
  });
});
