import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCheckDesk } from '../../../src/app/desk/check-desk';
import { quickCheck } from '../../../src/app/desk/quick-check';
import { createSettingsDesk, type SettingsDesk } from '../../../src/app/desk/settings-desk';
import type { SettingsState } from '../../../src/app/desk/settings-state';
import type { OpenWorkbook } from '../../../src/app/ports/open-workbook';
import type { SettingsTrust } from '../../../src/app/ports/settings-trust';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { readSettingsFile, settingsOf } from '../../../src/app/read-settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { ok } from '../../../src/core/model/result';
import { criteriaFrame6733 } from '../../../src/forms/criteria-frame-67-33';
import { FORMS, SETTINGS_FORM } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { fakeWorkbook, openFile, trustedHere, when, type FakeWorkbook } from './open-sample';

const folder = path.resolve(__dirname, '../../../assets/samples/cu-jut-2024');
const source: WorkbookSource = { open: ({ path: file, name }) => readWorkbook(readFileSync(file), name) };
const settingsFile = { name: 'danh-muc.xlsx', path: path.join(folder, 'danh-muc.xlsx') };
const REPORT = 'tests/samples/messy/unknown-unit.xlsx';

const deskOf = (workbook: OpenWorkbook, trust: SettingsTrust): SettingsDesk =>
  createSettingsDesk({
    workbook,
    form: dossierForm,
    captions: settingsCaptions,
    trust,
    read: (file) => readSettingsFile(file, source, dossierForm, settingsCaptions),
    readOpen: async () => {
      const read = await workbook.read();
      return read.ok ? ok(settingsOf(read.value, dossierForm, settingsCaptions)) : read;
    },
  });
const is =
  <Kind extends SettingsState['kind']>(kind: Kind) =>
  (state: SettingsState): state is Extract<SettingsState, { kind: Kind }> =>
    state.kind === kind;

/** A workbook that somebody sends with settings in it. */
async function sent(text: string): Promise<FakeWorkbook> {
  const workbook = fakeWorkbook(await openFile(REPORT));
  await workbook.keep('settings', text);
  return workbook;
}
const kept = (settings: unknown): string =>
  JSON.stringify({ settings, findings: [] }, (_, value: unknown) =>
    typeof value === 'bigint' ? { bigint: String(value) } : value,
  );

test('chosen here: kept with the workbook, in force again without a question, and forgotten', async () => {
  const workbook = fakeWorkbook(await openFile(REPORT));
  const here = trustedHere();
  const first = deskOf(workbook, here);
  first.actions.choose(settingsFile);
  const { settings: read } = await when(first.state, is('chosen'));
  await when(first.state, (state): state is SettingsState => state.kind === 'chosen' && state.notKept === null);
  const again = deskOf(workbook, here);
  await again.restore();
  expect(again.settings.get()).toEqual(read);
  again.actions.remove();
  const third = deskOf(workbook, here);
  await third.restore();
  expect(third.state.get()).toEqual({ kind: 'none' });
});

test("somebody else's settings are offered: in force only when the user takes them, and from then on without a question", async () => {
  const units = [{ code: 'X1', name: 'Xã Không Có', otherNames: [] }];
  const foreign: Settings = { ...DEFAULT_SETTINGS, file: 'la.xlsx', units, largeChangePercent: 1e12 };
  const workbook = await sent(kept({ ...foreign, onTimeDefinition: 'DH3' }));
  const here = trustedHere();
  const desk = deskOf(workbook, here);
  await desk.restore();
  expect(desk.state.get()).toMatchObject({ kind: 'offered', settings: { file: 'la.xlsx', onTimeDefinition: 'DH3' } });
  expect(desk.settings.get()).toBe(DEFAULT_SETTINGS);
  const check = createCheckDesk({ workbook, forms: FORMS, settings: desk.settings });
  check.actions.check();
  const before = await when(
    check.state,
    (now): now is Extract<typeof now, { kind: 'checked' }> => now.kind === 'checked',
  );
  expect(before.sheet).toMatchObject({ settingsFile: null, notCompared: ['previous', 'settings'] });
  await quickCheck(workbook, FORMS, SETTINGS_FORM, here);
  desk.actions.accept();
  expect((await when(desk.state, is('chosen'))).settings.units).toEqual(units);
  const after = await when(
    check.state,
    (now): now is typeof before => now.kind === 'checked' && now.sheet.settingsFile !== null,
  );
  expect(after.sheet).toMatchObject({ settingsFile: 'la.xlsx', notCompared: ['previous'] });
  await when(desk.state, (state): state is SettingsState => state.kind === 'chosen' && state.notKept === null);
  const next = deskOf(workbook, here);
  await next.restore();
  expect(next.state.get().kind).toBe('chosen');
});

test('settings that are left alone stay out of force, and in the workbook', async () => {
  const text = kept({ ...DEFAULT_SETTINGS, onTimeTarget: '10' });
  const workbook = await sent(text);
  const desk = deskOf(workbook, trustedHere());
  await desk.restore();
  desk.actions.decline();
  expect([desk.state.get(), desk.settings.get()]).toEqual([{ kind: 'none' }, DEFAULT_SETTINGS]);
  expect(await workbook.kept('settings')).toEqual(ok(text));
});

const DAMAGED: readonly (readonly [string, string])[] = [
  ['no JSON', '{"settings":'],
  ['another kind of text', '"danh-muc"'],
  ['a list of units that is none', kept({ ...DEFAULT_SETTINGS, units: 'x' })],
  ['a unit without a name', kept({ ...DEFAULT_SETTINGS, units: [{ code: 'CJ01', otherNames: [] }] })],
  [
    'a day that is none',
    kept({ ...DEFAULT_SETTINGS, units: [{ code: 'A', name: 'B', otherNames: [], validTo: 'x' }] }),
  ],
  ['a definition that the form has not', kept({ ...DEFAULT_SETTINGS, onTimeDefinition: 'DH9' })],
  ['a target that is no number', kept({ ...DEFAULT_SETTINGS, onTimeTarget: '98 %' })],
  ['a threshold that is no number', kept({ ...DEFAULT_SETTINGS, largeChangePercent: '50' })],
  ['a deadline of years', kept({ ...DEFAULT_SETTINGS, deadlineDays: 5000 })],
  [
    'criteria without points',
    kept({ ...DEFAULT_SETTINGS, criteria: { ...criteriaFrame6733, criteria: [{ number: '1' }] } }),
  ],
  ['no settings at all', JSON.stringify({ findings: [] })],
  [
    'a finding that settings never have',
    JSON.stringify({ settings: {}, findings: [{ code: 'check.form.not-entered' }] }),
  ],
];

test.each(DAMAGED)('%s: said to be damaged, and the check goes on without', async (_, text) => {
  const workbook = await sent(text);
  const desk = deskOf(workbook, { isOwn: () => Promise.resolve(true), own: () => Promise.resolve() });
  await desk.restore();
  expect(desk.state.get()).toMatchObject({ kind: 'failed', failure: { code: 'excel.settings-damaged' } });
  expect(desk.settings.get()).toBe(DEFAULT_SETTINGS);
  expect((await quickCheck(workbook, FORMS, SETTINGS_FORM, trustedHere())).ok).toBe(true);
});

test('everything that settings can hold is kept and found again; what a later version adds has its default', async () => {
  const workbook = fakeWorkbook(await openFile(REPORT));
  const here = trustedHere();
  const all: Settings = {
    ...DEFAULT_SETTINGS,
    file: 'danh-muc.xlsx',
    units: [
      { code: 'A', name: 'Xã A', otherNames: ['A'], parent: 'H', validFrom: '2020-01-01', validTo: '2025-06-30' },
    ],
    fields: [{ code: 'LV01', name: 'Hộ tịch', otherNames: [] }],
    onTimeTarget: '98.5',
    bands: [{ name: 'Tốt', from: '90' }],
    deadlineDays: 3,
    reasonsRequired: true,
    notApplicable: 'rescale',
    scoreTarget: { appraised: '60', survey: null, total: '80.25' },
    mergers: [{ from: { code: 'A', name: 'Xã A' }, to: { code: null, name: 'Xã B' }, since: '2025-07-01' }],
    criteria: criteriaFrame6733,
  };
  const desk = deskOf(workbook, here);
  await workbook.keep('settings', kept(all));
  await here.own(kept(all));
  await desk.restore();
  expect(desk.settings.get()).toEqual(all);
  const { mergers: _, ...older } = all;
  await workbook.keep('settings', kept(older));
  const next = deskOf(workbook, here);
  await next.restore();
  expect(next.state.get()).toMatchObject({ kind: 'offered', settings: { ...older, mergers: [] } });
});

test('a failure of ours while the workbook is asked is shown, not lost', async () => {
  const workbook = fakeWorkbook(await openFile(REPORT), { kept: () => Promise.reject(new Error('probe')) });
  const desk = deskOf(workbook, trustedHere());
  await desk.restore();
  expect(desk.state.get()).toMatchObject({ kind: 'broken' });
});

test('the open workbook itself is taken for the settings', async () => {
  const workbook = fakeWorkbook(await openFile('assets/samples/cu-jut-2024/danh-muc.xlsx'));
  const desk = deskOf(workbook, trustedHere());
  desk.actions.chooseOpen?.();
  const { settings } = await when(desk.state, is('chosen'));
  expect([settings.file, settings.units.length]).toEqual(['danh-muc.xlsx', 9]);
});
