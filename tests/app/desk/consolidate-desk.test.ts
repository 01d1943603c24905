import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { directReader } from '../../../src/app/direct-reader';
import { createConsolidateDesk } from '../../../src/app/desk/consolidate-desk';
import type { ConsolidateState } from '../../../src/app/desk/consolidate-state';
import { createReportDesk } from '../../../src/app/desk/report-desk';
import type { ReportState } from '../../../src/app/desk/report-state';
import { createSettingsDesk } from '../../../src/app/desk/settings-desk';
import type { SettingsState } from '../../../src/app/desk/settings-state';
import type { ListedFile } from '../../../src/app/ports/listed-file';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { readSettingsFile } from '../../../src/app/read-settings-file';
import { dashboardOf } from '../../../src/app/view/dashboard';
import { leftOutUnits, sentCounts } from '../../../src/app/view/sent-counts';
import { unitKey, type UnitView } from '../../../src/app/view/consolidation-view';
import type { Consolidation } from '../../../src/core/model/consolidation';
import { percentText } from '../../../src/core/model/ratio';
import type { WritePlan } from '../../../src/core/report/write-plan';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { sentence } from '../../../src/messages/sentence';
import { fakeWorkbook, openFile, trustedHere, when } from './open-sample';

const folder = path.resolve(__dirname, '../../../assets/samples/cu-jut-2024');
const source: WorkbookSource = { open: ({ path: file, name }) => readWorkbook(readFileSync(file), name) };
const readList = (file: ListedFile) => readSettingsFile(file, source, dossierForm, settingsCaptions);
const files = readdirSync(folder)
  .filter((name) => /^2024-\d\d$/.test(name))
  .flatMap((month) => readdirSync(path.join(folder, month)).map((name) => `${month}/${name}`))
  .map((name) => ({ name, path: path.join(folder, name) }));
const june = files.filter(({ name }) => name.startsWith('2024-06/'));
const march = files.filter(({ name }) => name.startsWith('2024-03/'));
/** March of Cư Knia once more, with another total. */
const OTHER_FIGURE = path.join(folder, '../../../tests/samples/messy/total-received-off.xlsx');
const settingsFile = { name: 'danh-muc.xlsx', path: path.join(folder, 'danh-muc.xlsx') };

type Joined = ConsolidateState & { phase: Extract<ConsolidateState['phase'], { kind: 'joined' }> };
const isJoined = (state: ConsolidateState): state is Joined => state.phase.kind === 'joined';
const isChosen = (state: SettingsState): state is Extract<SettingsState, { kind: 'chosen' }> => state.kind === 'chosen';

async function desks(): Promise<{
  readonly workbook: ReturnType<typeof fakeWorkbook>;
  readonly settings: ReturnType<typeof createSettingsDesk>;
  readonly consolidate: ReturnType<typeof createConsolidateDesk>;
  readonly reported: Consolidation[];
  readonly toRank: string[][];
}> {
  const workbook = fakeWorkbook(await openFile('assets/samples/cu-jut-2024/danh-muc.xlsx'));
  const trust = trustedHere();
  const settings = createSettingsDesk({
    workbook,
    read: readList,
    form: dossierForm,
    captions: settingsCaptions,
    trust,
  });
  const reported: Consolidation[] = [];
  const toRank: string[][] = [];
  const consolidate = createConsolidateDesk({
    forms: FORMS,
    settings: settings.settings,
    readerFor: (chosen) => directReader(source, FORMS, chosen),
    onReport: (consolidation) => reported.push(consolidation),
    onScores: (files) => toRank.push(files.map(({ name }) => name)),
  });
  return { workbook, settings, consolidate, reported, toRank };
}

test('joins the half year of eight communes to the published figures', async () => {
  const { settings, consolidate, reported } = await desks();
  settings.actions.choose(settingsFile);
  await when(settings.state, isChosen);
  consolidate.add(files);
  const { phase, periods, hasSettings } = await when(consolidate.state, isJoined);
  expect(hasSettings).toBe(true);
  expect(phase.consolidation.period.id).toBe('2024-06');
  expect(periods).toEqual([
    ...['2024-06', '2024-05', '2024-04', '2024-03', '2024-02', '2024-01'],
    ...['2024-Q1', '2024-Q2', '2024-H1', '2024-9M', '2024'],
  ]);
  consolidate.actions.choosePeriod('2024-H1');
  const half = await when(consolidate.state, isJoined);
  const { total, units } = half.phase.consolidation;
  expect(units.length).toBe(8);
  expect([total.sums['received']?.value, total.sums['resolved']?.value]).toEqual([7149, 6919]);
  expect(percentText(total.indicators['DH1']!.value!)).toBe('98.32');
  consolidate.actions.chooseDefinition('DH3');
  expect((await when(consolidate.state, isJoined)).phase.consolidation.onTimeDefinition).toBe('DH3');
  consolidate.actions.makeReport();
  expect(reported.map(({ period }) => period.id)).toEqual(['2024-H1']);
});

test('of two files for one month the chosen one counts, and the choice can be changed', async () => {
  const { consolidate } = await desks();
  const [first] = march.filter(({ name }) => name.includes('xa-cu-knia'));
  const copy = { name: `ban-sao/${path.basename(first!.name)}`, path: OTHER_FIGURE };
  consolidate.add([...march, copy]);
  const unitOf = (state: Joined): UnitView =>
    state.phase.consolidation.units.find(({ files: own }) => own.includes(copy.name))!;
  expect(unitOf(await when(consolidate.state, isJoined)).status).toBe('duplicate');
  consolidate.actions.openUnit(unitKey(unitOf(await when(consolidate.state, isJoined))));
  const { opened, consolidation } = (await when(consolidate.state, isJoined)).phase;
  expect(opened?.findings.map(({ code }) => code)).toContain('join.duplicate');
  expect(consolidation.findings.map(({ code }) => code)).not.toContain('join.duplicate');
  consolidate.actions.useFile(copy.name);
  expect(unitOf(await when(consolidate.state, isJoined)).status).not.toBe('duplicate');
  consolidate.actions.useFile(first!.name);
  const again = (await when(consolidate.state, isJoined)).phase.consolidation;
  expect(again.units.filter(({ status }) => status === 'duplicate')).toEqual([]);
  expect(consolidate.joined()!.provenance.every(({ file }) => file !== copy.name)).toBe(true);
});

test('the headline counts what the table shows: complete, not sent, months missing, sent twice, damaged', async () => {
  const { settings, consolidate } = await desks();
  const of = (unit: string, month = ''): readonly ListedFile[] =>
    files.filter(({ name }) => name.includes(unit) && name.startsWith(month));
  const given = [
    ...files.filter((file) => !of('xa-ea-po').includes(file) && !of('xa-dak-wil', '2024-06').includes(file)),
    { name: 'ban-sao/cu-knia.xlsx', path: OTHER_FIGURE },
    { name: 'hong.xlsx', path: path.join(folder, '../../../tests/samples/messy/cut-short.xlsx') },
  ];
  settings.actions.choose(settingsFile);
  await when(settings.state, isChosen);
  consolidate.add(given);
  await when(consolidate.state, isJoined);
  consolidate.actions.choosePeriod('2024-H1');
  const half = (await when(consolidate.state, isJoined)).phase.consolidation;
  expect(sentCounts(half, true)).toEqual({
    expected: 8,
    reporting: 7,
    complete: 5,
    notSent: 1,
    missingMonths: 1,
    duplicate: 1,
    broken: 1,
    unlisted: 0,
  });
  expect(leftOutUnits(half.units)).toEqual({
    notSent: ['Xã Ea Pô'],
    missingMonths: [{ name: 'Xã Đắk Wil', months: ['2024-06'] }],
    duplicate: ['Xã Cư Knia'],
  });
  const { units, months, expected } = dashboardOf(half, null);
  expect(units.filter(({ isPartial }) => isPartial).map(({ name }) => name)).toEqual([
    'Xã Cư Knia',
    'Xã Đắk Wil',
    'Xã Ea Pô',
  ]);
  expect([expected, months.map(({ onlyUnits }) => onlyUnits)]).toEqual([8, [7, 7, 6, 7, 7, 6]]);
});

test('without a list, units are not "all of all": one that sent before and not now is named', async () => {
  const { consolidate } = await desks();
  consolidate.add(files.filter(({ name }) => !/2024-06.*dak-wil|ea-po/.test(name)));
  const { consolidation } = (await when(consolidate.state, isJoined)).phase;
  expect(sentCounts(consolidation, false)).toMatchObject({ expected: null, reporting: 6, complete: 6, notSent: 0 });
  expect(consolidation.absent).toEqual(['Xã Đắk Wil']);
  consolidate.actions.choosePeriod('2024-01');
  expect((await when(consolidate.state, isJoined)).phase.consolidation.absent).toEqual([]);
});

test('stopping leaves nothing half joined; what was joined before stays', async () => {
  const { consolidate } = await desks();
  consolidate.add(june);
  consolidate.actions.cancel();
  expect(consolidate.state.get().phase).toMatchObject({ kind: 'failed', failure: { code: 'cancelled' } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(consolidate.state.get().phase.kind).toBe('failed');
  consolidate.add(june);
  const before = (await when(consolidate.state, isJoined)).phase.consolidation.units;
  consolidate.add(files);
  consolidate.actions.cancel();
  expect((await when(consolidate.state, isJoined)).phase.consolidation.units).toEqual(before);
  // What was cancelled is forgotten: it does not come back with the next file.
  consolidate.add(june.slice(0, 1));
  await when(consolidate.state, (state): state is ConsolidateState => state.phase.kind === 'reading');
  expect(consolidate.state.get().phase).toMatchObject({ total: june.length });
  await when(consolidate.state, isJoined);
});

test('files that say no period are not joined, and their findings are there', async () => {
  const { consolidate } = await desks();
  consolidate.add([{ name: 'x.xlsx', path: path.join(folder, '../../../tests/samples/messy/cut-short.xlsx') }]);
  const { phase } = await when(
    consolidate.state,
    (state): state is ConsolidateState & { phase: { kind: 'unplaced' } } => state.phase.kind === 'unplaced',
  );
  expect(phase).toMatchObject({ findings: [{ code: 'read.unreadable' }] });
});

test('the report: what was chosen is planned and written, and a sheet of it can be shown', async () => {
  const { workbook, settings, consolidate, reported } = await desks();
  consolidate.add(june);
  await when(consolidate.state, isJoined);
  consolidate.actions.makeReport();
  const report = createReportDesk({
    workbook,
    forms: FORMS,
    settings: settings.settings,

    say: (finding) => sentence(finding, 'vi'),
    toConsolidate: () => undefined,
  });
  report.open(reported[0]!);
  const ready = report.state.get() as Extract<ReportState, { kind: 'ready' }>;
  expect(ready.chosen).toEqual(['fields', 'units', 'sending', 'charts', 'findings', 'provenance']);
  // The charts draw the table of units: they go and come with it.
  const chosen = (): readonly string[] => (report.state.get() as Extract<ReportState, { kind: 'ready' }>).chosen;
  report.actions.choose('units', false);
  expect(chosen()).toEqual(['fields', 'sending', 'findings', 'provenance']);
  report.actions.choose('charts', true);
  expect(chosen()).toEqual(['fields', 'units', 'sending', 'charts', 'findings', 'provenance']);
  for (const key of ['sending', 'charts', 'findings', 'provenance'] as const) report.actions.choose(key, false);
  report.actions.write();
  expect(report.state.get().kind).toBe('writing');
  const written = await when(
    report.state,
    (state): state is Extract<ReportState, { kind: 'written' }> => state.kind === 'written',
  );
  expect(written.sheets).toEqual(['Tổng hợp II.06a', 'Theo đơn vị']);
  const plan = workbook.asked.find(([what]) => what === 'write')![1] as WritePlan;
  expect(plan.operations.flatMap((step) => (step.op === 'add-sheet' ? [step.sheet] : []))).toEqual([
    'Tổng hợp II.06a',
    'Theo đơn vị',
  ]);
  report.actions.goToSheet('Theo đơn vị');
  expect(workbook.asked.at(-1)).toEqual(['select', 'Theo đơn vị', { row: 0, column: 0 }]);
});

test('score sheets among the files are counted, never joined, and can be taken to Chấm điểm', async () => {
  const { consolidate, toRank } = await desks();
  const scores = path.resolve(folder, '../../../tests/samples/scores-2024');
  const two = ['chamdiem_xa-ea-po_2024.xlsx', 'chamdiem_xa-nam-dong_2024.xlsx'];
  consolidate.add(two.map((name) => ({ name, path: path.join(scores, name) })));
  const alone = await when(
    consolidate.state,
    (now): now is ConsolidateState => now.phase.kind === 'unplaced' && now.scores.only,
  );
  expect([alone.scores, alone.phase]).toEqual([
    { count: 2, only: true },
    { kind: 'unplaced', findings: [] },
  ]);
  consolidate.add(june);
  const joined = await when(consolidate.state, isJoined);
  expect(joined.scores).toEqual({ count: 2, only: false });
  expect(joined.phase.consolidation.units.flatMap((unit) => unit.files)).not.toContain(two[0]);
  consolidate.actions.toScore();
  expect(toRank).toEqual([two]);
});

test('of files of several forms one form is joined, and another can be chosen', async () => {
  const { consolidate } = await desks();
  const procedures = path.resolve(__dirname, '../../samples/forms-2026/ii07b/II07b_xa-cu-jut_2026-Q1.xlsx');
  consolidate.add([...files.slice(0, 2), { name: 'tthc.xlsx', path: procedures }]);
  const before = await when(consolidate.state, isJoined);
  expect(before.forms.map(({ id }) => id)).toEqual(['II.06a', 'II.07b']);
  expect([before.phase.consolidation.formId, before.periods.includes('2026-Q1')]).toEqual(['II.06a', false]);
  consolidate.actions.chooseForm('II.07b');
  const { phase, periods, onTimeDefinitions } = await when(consolidate.state, isJoined);
  const { formId, units, charts, onTimeDefinition, absent } = phase.consolidation;
  expect([formId, periods, onTimeDefinitions, onTimeDefinition]).toEqual(['II.07b', ['2026-Q1'], [], null]);
  expect(units.map((unit) => unit.files)).toEqual([['tthc.xlsx']]);
  // Those that sent the other form only have nothing to do with it.
  expect(absent).toEqual([]);
  const { rows, months } = dashboardOf(phase.consolidation, null);
  // 207 procedures of one commune: the sample's own total.
  expect([charts?.months, months, rows.map(({ value }) => value)]).toEqual([null, [], [207]]);
});
