import type { CheckState } from '../app/desk/check-state';
import { NOTHING_JOINED, type ConsolidateState } from '../app/desk/consolidate-state';
import type { FileState } from '../app/desk/file-state';
import type { ReportState } from '../app/desk/report-state';
import type { ReviewState } from '../app/desk/review-state';
import { NOTHING_RANKED, type ScoreState } from '../app/desk/score-state';
import type { SettingsState } from '../app/desk/settings-state';
import { createStore } from '../app/desk/store';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import type { ScoreView } from '../ui/score/ScoreScreen';
import type { PageDesks } from './make-page';

const nothing = (): void => undefined;

/**
 * Stands in for the desks while they are loaded, so that the first screen is there at once. What is asked of it is done
 * as soon as they are there.
 */
export function pendingPage(coming: Promise<PageDesks>): PageDesks {
  const later = (ask: (desks: PageDesks) => void): void => void coming.then(ask);
  return {
    file: {
      state: createStore<FileState>({ kind: 'none' }),
      actions: {
        open: nothing,
        showSheet: nothing,
        select: nothing,
        type: nothing,
        undo: nothing,
        redo: nothing,
        save: nothing,
      },
    },
    check: {
      state: createStore<CheckState>({ kind: 'waiting' }),
      actions: { check: nothing, mark: nothing, goTo: nothing, showSheet: nothing, fix: nothing, fillZeros: nothing },
    },
    slip: { state: createStore({ kind: 'none' }), download: nothing },
    consolidate: {
      state: createStore<ConsolidateState>(NOTHING_JOINED),
      actions: {
        cancel: nothing,
        chooseForm: nothing,
        choosePeriod: nothing,
        chooseDefinition: nothing,
        useFile: nothing,
        openUnit: nothing,
        makeReport: nothing,
        toScore: nothing,
      },
    },
    review: {
      state: createStore<ReviewState>({ kind: 'waiting' }),
      actions: {
        open: nothing,
        setWho: nothing,
        accept: nothing,
        takeTyped: nothing,
        appraise: nothing,
        returnCriterion: nothing,
        sendBack: nothing,
        startRound: nothing,
        finish: nothing,
        goTo: nothing,
      },
    },
    score: {
      state: createStore<ScoreState>(NOTHING_RANKED),
      actions: {
        dropLastYear: nothing,
        cancel: nothing,
        useFile: nothing,
        clear: nothing,
        makeReport: nothing,
        goToSheet: nothing,
      },
    },
    scoreView: createStore<ScoreView>('review'),
    report: {
      state: createStore<ReportState>({ kind: 'nothing' }),
      actions: {
        choose: nothing,
        write: nothing,
        goToSheet: nothing,
        toConsolidate: () => later((desks) => desks.report.actions.toConsolidate()),
      },
    },
    settings: {
      state: createStore<SettingsState>({ kind: 'none' }),
      settings: createStore<Settings>(DEFAULT_SETTINGS),
      actions: {
        choose: nothing,
        makeTemplate: () => later((desks) => desks.settings.actions.makeTemplate?.()),
        accept: nothing,
        decline: nothing,
        remove: nothing,
        keep: nothing,
      },
    },
    making: createStore(null),
    make: nothing,
    templates: createStore({ kind: 'ready' }),
    makeTemplates: nothing,
    given: createStore(null),
    openFile: (file) => later((desks) => desks.openFile(file)),
    joinFiles: (files) => later((desks) => desks.joinFiles(files)),
    rankFiles: (files) => later((desks) => desks.rankFiles(files)),
    setLastYear: (files) => later((desks) => desks.setLastYear(files)),
    noSample: createStore(null),
    openSample: () => later((desks) => desks.openSample()),
    chooseSettings: (file) => later((desks) => desks.chooseSettings(file)),
  };
}
