import { createCheckDesk } from '../app/desk/check-desk';
import type { CheckActions, CheckState } from '../app/desk/check-state';
import { createConsolidateDesk, type ConsolidateDesk } from '../app/desk/consolidate-desk';
import { createFileDesk, type FileDesk } from '../app/desk/file-desk';
import { createReportDesk, type ReportDesk } from '../app/desk/report-desk';
import { createSettingsDesk, type SettingsDesk } from '../app/desk/settings-desk';
import { createStore, type Desk, type Store } from '../app/desk/store';
import { writeSlips } from '../app/write-slips';
import type { Settings } from '../core/forms/settings';
import type { Consolidation } from '../core/model/consolidation';
import { ok } from '../core/model/result';
import { needsSlip } from '../core/report/build-slip';
import { dossierForm } from '../forms/dossier.form';
import { dossierReport } from '../forms/dossier.report';
import { settingsCaptions } from '../forms/settings.captions';
import { slipReport } from '../forms/slip.report';
import { numberLook } from '../messages/number-look';
import { sentence } from '../messages/sentence';
import { fileSource } from '../taskpane/file-source';
import type { PickedFile } from '../ui/parts/picked-file';
import { browserFiles } from './browser-files';
import { download } from './download';
import { givenFiles } from './given-files';
import { poolReader, type StartWorker } from './pool-reader';

export interface PageNeeds {
  readonly startWorker: StartWorker;
  /** The worker that holds the open file. */
  readonly startBook: StartWorker;
  /** The sample as a .zip. */
  readonly sample: () => Promise<Uint8Array>;
  readonly show: (screen: 'check' | 'consolidate' | 'report') => void;
}

/** The page's screens without their look, over one open file and the files that were given to join. */
export interface PageDesks {
  readonly file: FileDesk;
  readonly check: Desk<CheckState, CheckActions>;
  readonly consolidate: ConsolidateDesk;
  readonly report: ReportDesk;
  readonly settings: SettingsDesk;
  /** Name of the file that was given to the user last. */
  readonly given: Store<string | null>;
  readonly openFile: (file: PickedFile) => void;
  readonly joinFiles: (files: readonly PickedFile[]) => void;
  readonly openSample: () => void;
  readonly chooseSettings: (file: PickedFile) => void;
  readonly giveReport: (consolidation: Consolidation) => void;
  readonly slipCount: () => number;
  readonly giveSlips: () => void;
}

/** The sample's own period. */
const SAMPLE = { name: 'cu-jut-2024.zip', period: '2024-H1' } as const;

export function makePage({ startWorker, startBook, sample, show }: PageNeeds): PageDesks {
  const given = createStore<string | null>(null);
  const files = new Map<string, File>();
  const numbers = numberLook('vi');
  const give = (bytes: Uint8Array, name: string): void => {
    download(bytes, name);
    given.set(name);
  };
  const store = browserFiles({ startBook, numbers, give });
  const form = dossierForm;
  const file = createFileDesk(store, numbers);
  const { workbook } = file;
  const settings = createSettingsDesk({ workbook, source: fileSource(files), form, captions: settingsCaptions });
  const check = createCheckDesk({
    workbook,
    form,
    settings: settings.settings,
    checkSheet: ({ sheets: [sheet] }, chosen) => store.check(sheet?.name ?? '', chosen),
    marksAtOnce: true,
  });
  const report = createReportDesk({
    workbook,
    form,
    settings: settings.settings,
    definition: dossierReport,
    // The report is an official paper: Vietnamese, whatever the language of the page.
    say: (finding) => sentence(finding, 'vi'),
    toConsolidate: () => show('consolidate'),
  });
  const consolidate = createConsolidateDesk({
    form,
    settings: settings.settings,
    readerFor: (chosen: Settings) => poolReader(files, chosen, startWorker),
    onReport: (consolidation) => {
      report.open(consolidation);
      show('report');
    },
  });
  let before = file.state.get().kind;
  file.state.subscribe(() => {
    const { kind } = file.state.get();
    if (kind === 'open' && before !== 'open') check.actions.check();
    before = kind;
  });

  const take = ({ name, file: picked }: PickedFile): { name: string; path: string } => {
    files.set(name, picked);
    return { name, path: name };
  };
  const chosen = (picked: PickedFile): Promise<void> =>
    new Promise((resolve) => {
      const stop = settings.state.subscribe(() => {
        if (settings.state.get().kind === 'reading') return;
        stop();
        resolve();
      });
      settings.actions.choose(take(picked));
    });

  async function join(picked: readonly PickedFile[], period?: string): Promise<void> {
    show('consolidate');
    const { reports, settings: list } = await givenFiles(picked);
    // The units come first: with others everything would be read again.
    if (list) await chosen(list);
    if (period !== undefined) consolidate.actions.choosePeriod(period);
    consolidate.actions.add(reports.map(take));
  }

  async function openSample(): Promise<void> {
    const bytes = await sample();
    await join([{ name: SAMPLE.name, file: new File([bytes as BlobPart], SAMPLE.name) }], SAMPLE.period);
  }

  async function giveSlips(): Promise<void> {
    const { zipFiles } = await import('../hosts/file/write-zip');
    await writeSlips({
      files: consolidate.checkedFiles(),
      form,
      settings: settings.settings.get(),
      definition: slipReport,
      say: (finding) => sentence(finding, 'vi'),
      taken: [],
      sink: {
        saveAll: async (slips) => {
          const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
          for (const { name, plan } of slips) made.push({ name, bytes: await store.make(plan()) });
          store.give(zipFiles(made), 'phieu-tra-lai.zip');
          return ok(slips.map(({ name }) => name));
        },
      },
    });
  }

  return {
    file,
    check,
    consolidate,
    report,
    settings,
    given,
    openFile: ({ name, file: picked }) => {
      show('check');
      file.actions.open(name, async () => new Uint8Array(await picked.arrayBuffer()));
    },
    joinFiles: (picked) => void join(picked),
    openSample: () => void openSample(),
    chooseSettings: (picked) => settings.actions.choose(take(picked)),
    giveReport: (consolidation) => {
      report.open(consolidation);
      report.actions.write();
    },
    slipCount: () => consolidate.checkedFiles().filter(needsSlip).length,
    giveSlips: () => void giveSlips(),
  };
}
