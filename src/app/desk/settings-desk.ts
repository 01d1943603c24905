import type { FormDefinition } from '../../core/forms/form-definition';
import { DEFAULT_SETTINGS, type Settings } from '../../core/forms/settings';
import type { SettingsCaptions } from '../../core/forms/settings-captions';
import type { HostFailure, Result } from '../../core/model/result';
import { planSettings } from '../../core/report/plan-settings';
import type { ListedFile } from '../ports/listed-file';
import type { OpenWorkbook } from '../ports/open-workbook';
import { keepSettings, keptSettings, type KeptSettings } from './kept-settings';
import type { SettingsActions, SettingsState } from './settings-state';
import { createStore, type Desk, type Store } from './store';

export interface SettingsDeskNeeds {
  readonly workbook: OpenWorkbook;
  readonly read: (file: ListedFile) => Promise<Result<KeptSettings>>;
  readonly form: FormDefinition;
  readonly captions: SettingsCaptions;
}

export interface SettingsDesk extends Desk<SettingsState, SettingsActions> {
  /** The settings in force: those chosen, else the defaults. */
  readonly settings: Store<Settings>;
  /** Takes up what was kept with the workbook. */
  readonly restore: () => Promise<void>;
}

/** Reads a settings workbook and keeps what it says with the open workbook, or writes an empty one to fill in. */
export function createSettingsDesk({ workbook, read, form, captions }: SettingsDeskNeeds): SettingsDesk {
  const state = createStore<SettingsState>({ kind: 'none' });
  const settings = createStore<Settings>(DEFAULT_SETTINGS);

  function take(chosen: KeptSettings): void {
    state.set({ kind: 'chosen', ...chosen, notKept: null });
    settings.set(chosen.settings);
  }
  const fail = (failure: HostFailure): void => state.set({ kind: 'failed', failure });

  async function choose(file: ListedFile): Promise<void> {
    state.set({ kind: 'reading' });
    const chosen = await read(file);
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
    const kept = await keepSettings(workbook, { settings: chosen.settings, findings: chosen.findings });
    // Meanwhile something else may have been chosen.
    if (state.get() === chosen) state.set({ ...chosen, notKept: kept.ok ? null : kept.failure });
  }

  async function makeTemplate(): Promise<void> {
    const written = await workbook.write(planSettings(settings.get(), captions, form.knownKeys));
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
    const kept = await keepSettings(workbook, null);
    if (!kept.ok) fail(kept.failure);
  }

  const run = (work: Promise<void>): void => {
    work.catch((error: unknown) => state.set({ kind: 'broken', error }));
  };

  return {
    state,
    settings,
    restore: async () => {
      const kept = await keptSettings(workbook);
      if (kept) take(kept);
    },
    actions: {
      choose: (file) => run(choose(file)),
      makeTemplate: () => run(makeTemplate()),
      remove: () => run(remove()),
      keep: () => run(keep()),
    },
  };
}
