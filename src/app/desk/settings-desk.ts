import type { FormDefinition } from '../../core/form/form-definition';
import { onTimeOf } from '../../core/form/on-time-of';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import type { SettingsCaptions } from '../../core/settings/settings-captions';
import { failed, type HostFailure, type Result } from '../../core/model/result';
import { planSettings } from '../../core/settings/plan-settings';
import type { ListedFile } from '../ports/listed-file';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { SettingsTrust } from '../ports/settings-trust';
import { broughtSettings, keepSettings } from './kept-settings';
import type { KeptSettings } from './settings-schema';
import type { SettingsActions, SettingsState, ShownSettings } from './settings-state';
import { createStore, type Desk, type Store } from './store';

export interface SettingsDeskNeeds {
  readonly workbook: OpenWorkbook;
  readonly read: (file: ListedFile) => Promise<Result<KeptSettings>>;
  /** Reads the open workbook as settings; absent where what is open is never one. */
  readonly readOpen?: () => Promise<Result<KeptSettings>>;
  readonly form: FormDefinition;
  readonly captions: SettingsCaptions;
  readonly trust: SettingsTrust;
}

export interface SettingsDesk extends Desk<SettingsState, SettingsActions> {
  /** The settings in force: those chosen, else the defaults. */
  readonly settings: Store<Settings>;
  /** Takes up what was kept with the workbook, where it was chosen here; offers it otherwise. */
  readonly restore: () => Promise<void>;
}

/** Reads a settings workbook and keeps what it says with the open workbook, or writes an empty one to fill in. */
export function createSettingsDesk(needs: SettingsDeskNeeds): SettingsDesk {
  const { workbook, read, readOpen, form, captions, trust } = needs;
  const state = createStore<SettingsState>({ kind: 'none' });
  const settings = createStore<Settings>(DEFAULT_SETTINGS);

  function take(chosen: KeptSettings): void {
    state.set({ kind: 'chosen', ...shown(chosen), notKept: null });
    settings.set(chosen.settings);
  }
  const shown = (kept: KeptSettings): ShownSettings => ({
    ...kept,
    onTime: form.indicators.find(({ name }) => name === onTimeOf(form, kept.settings.onTimeDefinition)) ?? null,
  });
  /** What an office changes is there to be changed, the definition that counts without it, too. */
  const filledIn = (from: Settings): Settings => ({ ...from, onTimeDefinition: onTimeOf(form, from.onTimeDefinition) });
  const fail = (failure: HostFailure): void => state.set({ kind: 'failed', failure });

  async function choose(reading: () => Promise<Result<KeptSettings>>): Promise<void> {
    state.set({ kind: 'reading' });
    const chosen = await reading();
    if (!chosen.ok) {
      fail(chosen.failure);
      return;
    }
    take(chosen.value);
    await keep();
  }

  async function keep(): Promise<void> {
    const chosen = state.get();
    if (chosen.kind !== 'chosen') return;
    const kept = await keepSettings(workbook, { settings: chosen.settings, findings: chosen.findings }, trust);
    // Meanwhile something else may have been chosen.
    if (state.get() === chosen) state.set({ ...chosen, notKept: kept.ok ? null : kept.failure });
  }

  async function makeTemplate(): Promise<void> {
    const written = await workbook.write(planSettings(filledIn(settings.get()), captions, form.knownKeys));
    if (!written.ok) {
      fail(written.failure);
      return;
    }
    state.set({ kind: 'made', sheets: written.value });
    const [first] = written.value;
    if (first !== undefined) await workbook.select(first, { row: 0, column: 0 });
  }

  async function remove(): Promise<void> {
    state.set({ kind: 'none' });
    settings.set(DEFAULT_SETTINGS);
    const kept = await keepSettings(workbook, null, trust);
    if (!kept.ok) fail(kept.failure);
  }

  async function restore(): Promise<void> {
    const brought = await broughtSettings(workbook, form, trust);
    // Meanwhile the user may have chosen others.
    if (state.get().kind !== 'none') return;
    if (brought.kind === 'own') take(brought.kept);
    else if (brought.kind === 'foreign') state.set({ kind: 'offered', ...shown(brought.kept) });
    else if (brought.kind === 'damaged') fail(failed('excel.settings-damaged').failure);
  }

  async function accept(): Promise<void> {
    const offered = state.get();
    if (offered.kind !== 'offered') return;
    take({ settings: offered.settings, findings: offered.findings });
    await keep();
  }

  const broken = (error: unknown): void => state.set({ kind: 'broken', error });
  const run = (work: Promise<void>): void => {
    work.catch(broken);
  };

  return {
    state,
    settings,
    restore: () => restore().catch(broken),
    actions: {
      choose: (file) => run(choose(() => read(file))),
      ...(readOpen ? { chooseOpen: () => run(choose(readOpen)) } : {}),
      makeTemplate: () => run(makeTemplate()),
      accept: () => run(accept()),
      decline: () => {
        if (state.get().kind === 'offered') state.set({ kind: 'none' });
      },
      remove: () => run(remove()),
      keep: () => run(keep()),
    },
  };
}
