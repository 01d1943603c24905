import { createCheckDesk } from '../app/desk/check-desk';
import type { CheckActions, CheckState } from '../app/desk/check-state';
import { createFileDesk } from '../app/desk/file-desk';
import type { FileActions, FileState } from '../app/desk/file-state';
import { NOTHING_BROUGHT } from '../app/desk/kept-in-memory';
import { createSettingsDesk } from '../app/desk/settings-desk';
import type { ReviewActions, ReviewState } from '../app/desk/review-state';
import type { SettingsActions, SettingsState } from '../app/desk/settings-state';
import { createStore, type Desk, type Store, type WritableStore } from '../app/desk/store';
import type { Settings } from '../core/settings/settings';
import { failed, type HostFailure, type Result } from '../core/model/result';
import { FORMS, SETTINGS_CAPTIONS, SETTINGS_FORM } from '../forms';
import { numberLook } from '../messages/number-look';
import { makeReviewDesk } from '../shell/make-review-desk';
import type { PickedFile } from '../ui/parts/picked-file';
import type { ScoreView } from '../ui/score/ScoreScreen';
import { browserFiles } from './browser-files';
import { download } from './download';
import { createJoining, type Joining } from './joining';
import { createSlipDesk, type SlipDesk } from './slip-desk';

export interface PageNeeds {
  /** Starts the worker of join-in-worker.ts. */
  readonly startJoining: () => Worker;
  /** The worker that holds the open file. */
  readonly startBook: () => Worker;
  /** The sample as a .zip. */
  readonly sample: () => Promise<Result<Uint8Array>>;
  readonly show: (screen: 'check' | 'consolidate' | 'report' | 'score') => void;
  /** Takes a fault of ours. */
  readonly fault: (error: unknown) => void;
}

/** The page's screens without their look, over one open file and the files that were given to join. */
export interface PageDesks extends Pick<
  Joining,
  'consolidate' | 'report' | 'score' | 'making' | 'make' | 'templates' | 'makeTemplates'
> {
  readonly file: Desk<FileState, FileActions>;
  readonly check: Desk<CheckState, CheckActions>;
  readonly slip: SlipDesk;
  readonly review: Desk<ReviewState, ReviewActions>;
  /** Which of the two Chấm điểm shows. */
  readonly scoreView: WritableStore<ScoreView>;
  readonly settings: Desk<SettingsState, SettingsActions> & { readonly settings: Store<Settings> };
  /** Name of the file made of what is joined that was given to the user last; null since others were joined. */
  readonly given: Store<string | null>;
  readonly openFile: (file: PickedFile) => void;
  readonly joinFiles: (files: readonly PickedFile[]) => void;
  readonly rankFiles: (files: readonly PickedFile[]) => void;
  readonly setLastYear: (files: readonly PickedFile[]) => void;
  readonly openSample: () => void;
  /** Why the sample could not be opened; null where nobody asked for it, or it could. */
  readonly noSample: Store<HostFailure | null>;
  readonly chooseSettings: (file: PickedFile) => void;
}

/** The sample's own period. */
const SAMPLE = { name: 'cu-jut-2024.zip', period: '2024-H1' } as const;

export function makePage({ startJoining, startBook, sample, show, fault }: PageNeeds): PageDesks {
  const noSample = createStore<HostFailure | null>(null);
  const given = createStore<string | null>(null);
  const lists = new Map<string, File>();
  const numbers = numberLook('vi');
  const give = (bytes: Uint8Array, name: string): void => {
    download(bytes, name);
    given.set(name);
  };
  // A saved copy of the open file is told of beside that file.
  const store = browserFiles({ startBook, numbers, give: download });
  const file = createFileDesk(store, numbers);
  const { workbook } = file;
  const settings = createSettingsDesk({
    workbook,
    form: SETTINGS_FORM,
    captions: SETTINGS_CAPTIONS,
    trust: NOTHING_BROUGHT,
    read: ({ name }) => {
      const list = lists.get(name);
      return list ? joining.readList({ name, file: list }) : Promise.resolve(failed('file.not-found', { file: name }));
    },
  });
  const check = createCheckDesk({
    workbook,
    forms: FORMS,
    settings: settings.settings,
    checkSheet: ({ sheets: [sheet] }, chosen) => store.check(sheet?.name ?? '', chosen),
    marksAtOnce: true,
  });
  const slip = createSlipDesk({ check: check.state, slip: () => store.slip(settings.settings.get()), give });
  const scoreView = createStore<ScoreView>('review');
  const joining = createJoining({
    startWorker: startJoining,
    settings: settings.settings,
    show: (screen) => {
      if (screen === 'score') scoreView.set('rank');
      show(screen);
    },
    give,
  });
  let before = file.state.get().kind;
  file.state.subscribe(() => {
    const { kind } = file.state.get();
    if (kind === 'open' && before !== 'open') check.actions.check();
    before = kind;
  });

  const choose = ({ name, file: list }: PickedFile): void => {
    lists.set(name, list);
    settings.actions.choose({ name, path: name });
  };
  const chosen = (list: PickedFile): Promise<void> =>
    new Promise((resolve) => {
      const stop = settings.state.subscribe(() => {
        if (settings.state.get().kind === 'reading') return;
        stop();
        resolve();
      });
      choose(list);
    });

  let batches = 0;
  async function join(picked: readonly PickedFile[], period: string | null): Promise<void> {
    show('consolidate');
    given.set(null);
    const batch = (batches += 1);
    const list = await joining.unpack(batch, picked);
    // The units come first: with others everything would be read again.
    if (list) await chosen(list);
    joining.join(batch, period);
  }

  async function rank(picked: readonly PickedFile[], as: 'this-year' | 'last-year'): Promise<void> {
    const batch = (batches += 1);
    const list = await joining.unpack(batch, picked);
    if (list && as === 'this-year') await chosen(list);
    joining.rank(batch, as);
  }

  async function openSample(): Promise<void> {
    noSample.set(null);
    const bytes = await sample();
    if (bytes.ok) {
      await join([{ name: SAMPLE.name, file: new File([bytes.value as BlobPart], SAMPLE.name) }], SAMPLE.period);
    } else noSample.set(bytes.failure);
  }

  const run = (work: Promise<void>): void => {
    work.catch(fault);
  };

  return {
    ...joining,
    file,
    check,
    slip,
    review: makeReviewDesk({
      workbook,
      settings: settings.settings,
      consolidate: joining.consolidate,
      compute: joining.compute,
    }),
    scoreView,
    settings,
    given,
    openFile: ({ name, file: picked }) => {
      show('check');
      file.actions.open(name, async () => new Uint8Array(await picked.arrayBuffer()));
    },
    joinFiles: (picked) => run(join(picked, null)),
    rankFiles: (picked) => run(rank(picked, 'this-year')),
    setLastYear: (picked) => run(rank(picked, 'last-year')),
    openSample: () => run(openSample()),
    noSample,
    chooseSettings: choose,
  };
}
