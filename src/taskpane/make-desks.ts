import { createCheckDesk } from '../app/desk/check-desk';
import type { CheckActions, CheckState } from '../app/desk/check-state';
import type { ConsolidateActions, ConsolidateState } from '../app/desk/consolidate-state';
import type { ReportActions, ReportState } from '../app/desk/report-state';
import { createSettingsDesk } from '../app/desk/settings-desk';
import type { ReviewActions, ReviewState } from '../app/desk/review-state';
import type { ScoreActions, ScoreState } from '../app/desk/score-state';
import type { SettingsActions, SettingsState } from '../app/desk/settings-state';
import { createStore, type Desk, type WritableStore } from '../app/desk/store';
import { kindOfFile } from '../app/file-kinds';
import type { ListedFile, PassedFile } from '../app/ports/listed-file';
import { computedScore } from '../app/judge-score';
import { setsOf } from '../app/known-sets';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import { readSettingsFile, settingsOf } from '../app/read-settings-file';
import type { ComputedSheet } from '../core/model/computed-sheet';
import { ok } from '../core/model/result';
import type { ScoreSheet } from '../core/model/score-sheet';
import { FORMS, SETTINGS_CAPTIONS, SETTINGS_FORM } from '../forms';
import type { PickedFile } from '../ui/parts/picked-file';
import { fileSource } from '../shell/file-source';
import type { ScoreView } from '../ui/score/ScoreScreen';
import { listedFile } from '../shell/listed-file';
import { makeJoiningDesks } from '../shell/joining-desks';
import { settingsTrust } from './settings-trust';
import { makeReviewDesk } from '../shell/make-review-desk';
import { workerReader } from '../shell/worker-reader';

const startReader = (): Worker => new Worker(new URL('../shell/read-worker.ts', import.meta.url));

/** The pane's five screens without their look, over one open workbook. */
export interface Desks {
  readonly check: Desk<CheckState, CheckActions>;
  readonly consolidate: Desk<ConsolidateState, ConsolidateActions>;
  readonly report: Desk<ReportState, ReportActions>;
  readonly review: Desk<ReviewState, ReviewActions>;
  readonly score: Desk<ScoreState, ScoreActions>;
  /** Which of the two Chấm điểm shows. */
  readonly scoreView: WritableStore<ScoreView>;
  readonly settings: Desk<SettingsState, SettingsActions>;
  /** Files from the page, which the desks know by name only. */
  readonly addFiles: (files: readonly PickedFile[]) => void;
  readonly addScores: (files: readonly PickedFile[]) => void;
  readonly setLastYear: (files: readonly PickedFile[]) => void;
  readonly chooseSettings: (file: PickedFile) => void;
}

/** Joins the desks to each other, to the open workbook and to the files that the user gives. */
export function makeDesks(workbook: OpenWorkbook, show: (screen: 'consolidate' | 'report' | 'score') => void): Desks {
  const files = new Map<string, File>();
  const take = (picked: PickedFile): ListedFile => {
    files.set(picked.name, picked.file);
    return listedFile(picked);
  };
  const workbooks = (given: readonly PickedFile[]): readonly ListedFile[] =>
    given.filter(({ name }) => kindOfFile(name) === 'workbook').map(take);
  const passed = (given: readonly PickedFile[]): readonly PassedFile[] =>
    given.flatMap(({ name }): readonly PassedFile[] => {
      const kind = kindOfFile(name);
      if (kind === 'workbook' || kind === null) return [];
      return [{ name, path: name, why: kind === 'lock' ? 'lock' : 'type' }];
    });
  const captions = SETTINGS_CAPTIONS;
  const settings = createSettingsDesk({
    workbook,
    form: SETTINGS_FORM,
    captions,
    trust: settingsTrust,
    read: (file) => readSettingsFile(file, fileSource(files), SETTINGS_FORM, captions),
    readOpen: async () => {
      const read = await workbook.read();
      return read.ok ? ok(settingsOf(read.value, SETTINGS_FORM, captions)) : read;
    },
  });
  const scoreView = createStore<ScoreView>('review');
  const { consolidate, report, score } = makeJoiningDesks({
    workbook,
    settings: settings.settings,
    readerFor: (chosen) => workerReader(files, chosen, startReader, 1),
    source: fileSource(files),
    show: (screen) => {
      if (screen === 'score') scoreView.set('rank');
      show(screen);
    },
  });
  const compute = (sheet: ScoreSheet): Promise<ComputedSheet | null> => {
    const now = settings.settings.get();
    const basis = { forms: FORMS, settings: now, sets: setsOf(now), files: consolidate.checkedFiles() };
    return Promise.resolve(computedScore(sheet, basis));
  };
  void settings.restore();
  return {
    check: createCheckDesk({ workbook, forms: FORMS, settings: settings.settings }),
    consolidate,
    report,
    review: makeReviewDesk({ workbook, settings: settings.settings, consolidate, compute }),
    score,
    scoreView,
    settings,
    addFiles: (given) => consolidate.add(workbooks(given), passed(given)),
    addScores: (given) => score.add(workbooks(given), passed(given)),
    setLastYear: (given) => score.setLastYear(workbooks(given)),
    chooseSettings: (file) => settings.actions.choose(take(file)),
  };
}
