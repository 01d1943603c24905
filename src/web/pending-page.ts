import { NOTHING_JOINED } from '../app/desk/consolidate-state';
import type { ReportActions, ReportState } from '../app/desk/report-state';
import { NOTHING_RANKED } from '../app/desk/score-state';
import type { SettingsState } from '../app/desk/settings-state';
import { createStore, type Desk } from '../app/desk/store';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { deskOverPort, perform } from '../shell/desk-over-port';
import type { ScoreView } from '../ui/score/ScoreScreen';
import type { PageDesks } from './make-page';

const nothing = (): void => undefined;
/** A desk that is not there yet: what is asked of it is not done. */
const pending = <State, Actions extends object>(state: State): Desk<State, Actions> => deskOverPort(state, nothing);

/**
 * Stands in for the desks while they are loaded, so that the first screen is there at once. What is asked of it is done
 * as soon as they are there.
 */
export function pendingPage(coming: Promise<PageDesks>): PageDesks {
  const later = (ask: (desks: PageDesks) => void): void => void coming.then(ask);
  return {
    file: pending({ kind: 'none' }),
    check: pending({ kind: 'waiting' }),
    slip: { state: createStore({ kind: 'none' }), download: nothing },
    consolidate: pending(NOTHING_JOINED),
    review: pending({ kind: 'waiting' }),
    score: pending(NOTHING_RANKED),
    scoreView: createStore<ScoreView>('review'),
    report: deskOverPort<ReportState, ReportActions>({ kind: 'nothing' }, (call) =>
      later((desks) => perform(desks.report.actions, call)),
    ),
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
