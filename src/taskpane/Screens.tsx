import { useMemo, type ReactElement } from 'react';
import type { CheckActions, CheckState } from '../app/desk/check-state';
import { createStore, type Desk } from '../app/desk/store';
import { VERSION } from '../app/version';
import type { PaneScreen } from '../messages/ui-texts';
import { useDesks } from '../shell/use-desks';
import { useStore } from '../shell/use-store';
import { CheckScreen } from '../ui/check/CheckScreen';
import { later } from '../ui/parts/later';
import type { Desks } from './make-desks';

// Only the first screen is in the first load.
const SettingsNotice = later(async () => (await import('../ui/check/SettingsNotice')).SettingsNotice);
const ConsolidateScreen = later(async () => (await import('../ui/consolidate/ConsolidateScreen')).ConsolidateScreen);
const ScoreScreen = later(async () => (await import('../ui/score/ScoreScreen')).ScoreScreen);
const ReportScreen = later(async () => (await import('../ui/report/ReportScreen')).ReportScreen);
const SettingsScreen = later(async () => (await import('../ui/settings/SettingsScreen')).SettingsScreen);
const HelpScreen = later(async () => (await import('../ui/help/HelpScreen')).HelpScreen);

interface ScreensProps {
  readonly screen: PaneScreen;
  readonly desks: Promise<Desks>;
}

/** The screen that is asked for, over its desk. */
export function Screens({ screen, desks: coming }: ScreensProps): ReactElement | null {
  const desks = useDesks(coming);
  const pending = useMemo(() => pendingCheck(coming), [coming]);
  switch (screen) {
    case 'check':
      return <Check {...(desks?.check ?? pending)} settings={desks?.settings} />;
    case 'consolidate':
      return desks && <Consolidate {...desks} />;
    case 'score':
      return desks && <Score {...desks} />;
    case 'report':
      return desks && <Report {...desks} />;
    case 'settings':
      return desks && <Settings {...desks} />;
    case 'help':
      return <HelpScreen version={VERSION} />;
    default:
      return screen satisfies never;
  }
}

function Check({ state, actions, settings }: Desks['check'] & Partial<Pick<Desks, 'settings'>>): ReactElement {
  return (
    <CheckScreen state={useStore(state)} actions={actions} notice={settings ? <Brought settings={settings} /> : null} />
  );
}

function Brought({ settings }: Pick<Desks, 'settings'>): ReactElement | null {
  const state = useStore(settings.state);
  const isToSay = state.kind === 'offered' || state.kind === 'failed';
  return isToSay ? <SettingsNotice state={state} actions={settings.actions} /> : null;
}

function Consolidate({ consolidate, addFiles }: Desks): ReactElement {
  return <ConsolidateScreen state={useStore(consolidate.state)} actions={consolidate.actions} onFiles={addFiles} />;
}

function Score({ review, score, scoreView, addScores, setLastYear }: Desks): ReactElement {
  return (
    <ScoreScreen
      view={useStore(scoreView)}
      onView={scoreView.set}
      review={useStore(review.state)}
      reviewActions={review.actions}
      score={useStore(score.state)}
      scoreActions={score.actions}
      onFiles={addScores}
      onLastYear={setLastYear}
    />
  );
}

function Report({ report }: Desks): ReactElement {
  return <ReportScreen state={useStore(report.state)} actions={report.actions} />;
}

function Settings({ settings, chooseSettings }: Desks): ReactElement {
  return <SettingsScreen state={useStore(settings.state)} actions={settings.actions} onFile={chooseSettings} />;
}

/** Stands in for the desk of Kiểm tra while it is loaded: the button can be pressed at once, and is answered then. */
function pendingCheck(coming: Promise<Desks>): Desk<CheckState, CheckActions> {
  const state = createStore<CheckState>({ kind: 'waiting' });
  const nothing = (): void => undefined;
  function check(): void {
    if (state.get().kind !== 'waiting') return;
    state.set({ kind: 'working', before: null });
    coming.then(
      (desks) => desks.check.actions.check(),
      (error: unknown) => state.set({ kind: 'broken', error }),
    );
  }
  return {
    state,
    actions: { check, mark: nothing, goTo: nothing, showSheet: nothing, fix: nothing, fillZeros: nothing },
  };
}
