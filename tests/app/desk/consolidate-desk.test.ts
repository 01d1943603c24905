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
import { unitKey, type UnitView } from '../../../src/app/view/consolidation-view';
import type { Consolidation } from '../../../src/core/model/consolidation';
import { percentText } from '../../../src/core/model/ratio';
import type { WritePlan } from '../../../src/core/report/write-plan';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierReport } from '../../../src/forms/dossier.report';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { sentence } from '../../../src/messages/sentence';
import { fakeWorkbook, openFile, when } from './open-sample';

const folder = path.resolve(__dirname, '../../../assets/samples/cu-jut-2024');
const source: WorkbookSource = { open: ({ path: file, name }) => readWorkbook(readFileSync(file), name) };
const readList = (file: ListedFile) => readSettingsFile(file, source, dossierForm, settingsCaptions);
const files = readdirSync(folder)
  .filter((name) => /^2024-\d\d$/.test(name))
  .flatMap((month) => readdirSync(path.join(folder, month)).map((name) => `${month}/${name}`))
  .map((name) => ({ name, path: path.join(folder, name) }));
const june = files.filter(({ name }) => name.startsWith('2024-06/'));
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
  const settings = createSettingsDesk({ workbook, read: readList, form: dossierForm, captions: settingsCaptions });
  const reported: Consolidation[] = [];
  const toRank: string[][] = [];
  const consolidate = createConsolidateDesk({
    form: dossierForm,
    settings: settings.settings,
    readerFor: (chosen) => directReader(source, dossierForm, chosen),
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
  const [first] = june;
  const copy = { name: `ban-sao/${path.basename(first!.name)}`, path: first!.path };
  consolidate.add([...june, copy]);
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

test('settings are kept with the workbook, found again, and forgotten', async () => {
  const { workbook, settings } = await desks();
  settings.actions.choose(settingsFile);
  const { settings: read } = await when(settings.state, isChosen);
  expect(read.units.length).toBeGreaterThan(8);
  const next = createSettingsDesk({ workbook, read: readList, form: dossierForm, captions: settingsCaptions });
  await next.restore();
  expect(next.settings.get()).toEqual(read);
  next.actions.remove();
  const third = createSettingsDesk({ workbook, read: readList, form: dossierForm, captions: settingsCaptions });
  await third.restore();
  expect(third.state.get()).toEqual({ kind: 'none' });
});

test('the report: what was chosen is planned and written, and a sheet of it can be shown', async () => {
  const { workbook, settings, consolidate, reported } = await desks();
  consolidate.add(june);
  await when(consolidate.state, isJoined);
  consolidate.actions.makeReport();
  const report = createReportDesk({
    workbook,
    form: dossierForm,
    settings: settings.settings,
    definition: dossierReport,
    say: (finding) => sentence(finding, 'vi'),
    toConsolidate: () => undefined,
  });
  report.open(reported[0]!);
  const ready = report.state.get() as Extract<ReportState, { kind: 'ready' }>;
  expect(ready.chosen).toEqual(['fields', 'units', 'sending', 'charts', 'findings']);
  // The charts draw the table of units: they go and come with it.
  const chosen = (): readonly string[] => (report.state.get() as Extract<ReportState, { kind: 'ready' }>).chosen;
  report.actions.choose('units', false);
  expect(chosen()).toEqual(['fields', 'sending', 'findings']);
  report.actions.choose('charts', true);
  expect(chosen()).toEqual(['fields', 'units', 'sending', 'charts', 'findings']);
  for (const key of ['sending', 'charts', 'findings'] as const) report.actions.choose(key, false);
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
