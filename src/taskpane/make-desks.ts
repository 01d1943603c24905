import { createCheckDesk } from '../app/desk/check-desk';
import type { CheckActions, CheckState } from '../app/desk/check-state';
import type { ConsolidateActions, ConsolidateState } from '../app/desk/consolidate-state';
import type { ReportActions, ReportState } from '../app/desk/report-state';
import { createSettingsDesk } from '../app/desk/settings-desk';
import type { ReviewActions, ReviewState } from '../app/desk/review-state';
import type { ScoreActions, ScoreState } from '../app/desk/score-state';
import type { SettingsActions, SettingsState } from '../app/desk/settings-state';
import { createStore, type Desk, type WritableStore } from '../app/desk/store';
import type { ListedFile } from '../app/ports/listed-file';
import { computedScore } from '../app/judge-score';
import { setsOf } from '../app/known-sets';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import { readSettingsFile } from '../app/read-settings-file';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { ScoreSheet } from '../core/model/score-sheet';
import { dossierForm } from '../forms/dossier.form';
import { settingsCaptions } from '../forms/settings.captions';
import type { PickedFile } from '../ui/parts/picked-file';
import { fileSource } from './file-source';
import type { ScoreView } from '../ui/score/ScoreScreen';
import { makeJoiningDesks } from './joining-desks';
import { makeReviewDesk } from './make-review-desk';
import { workerReader } from './worker-reader';

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
  const take = ({ name, file }: PickedFile): ListedFile => {
    files.set(name, file);
    return { name, path: name };
  };
  const workbooks = (given: readonly PickedFile[]): readonly ListedFile[] =>
    given.filter(({ name }) => isWorkbook(name)).map(take);
  const form = dossierForm;
  const captions = settingsCaptions;
  const settings = createSettingsDesk({
    workbook,
    form,
    captions,
    read: (file) => readSettingsFile(file, fileSource(files), form, captions),
  });
  const scoreView = createStore<ScoreView>('review');
  const { consolidate, report, score } = makeJoiningDesks({
    workbook,
    settings: settings.settings,
    readerFor: (chosen) => workerReader(files, chosen),
    source: fileSource(files),
    show: (screen) => {
      if (screen === 'score') scoreView.set('rank');
      show(screen);
    },
  });
  const compute = (sheet: ScoreSheet): Promise<ComputedSheet | null> => {
    const now = settings.settings.get();
    const basis = { form, settings: now, sets: setsOf(now), files: consolidate.checkedFiles() };
    return Promise.resolve(computedScore(sheet, basis));
  };
  void settings.restore();
  return {
    check: createCheckDesk({ workbook, form, settings: settings.settings }),
    consolidate,
    report,
    review: makeReviewDesk({ workbook, settings: settings.settings, consolidate, compute }),
    score,
    scoreView,
    settings,
    addFiles: (given) => consolidate.add(workbooks(given)),
    addScores: (given) => score.add(workbooks(given)),
    setLastYear: (given) => score.setLastYear(workbooks(given)),
    chooseSettings: (file) => settings.actions.choose(take(file)),
  };
}

// A folder holds letters, pictures and traces of open workbooks too.
function isWorkbook(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(xlsx|xlsm|xls|xlsb|ods)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
