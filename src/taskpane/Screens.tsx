import { lazy, Suspense, use, type ReactElement } from 'react';
import type { PaneScreen } from '../messages/ui-texts';
import { CheckScreen } from '../ui/check/CheckScreen';
import { VERSION } from '../app/version';
import type { Desks } from './make-desks';
import { useStore } from './use-store';

// Only the first screen is in the first load.
const ConsolidateScreen = lazy(async () => ({
  default: (await import('../ui/consolidate/ConsolidateScreen')).ConsolidateScreen,
}));
const ReportScreen = lazy(async () => ({ default: (await import('../ui/report/ReportScreen')).ReportScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('../ui/settings/SettingsScreen')).SettingsScreen }));
const HelpScreen = lazy(async () => ({ default: (await import('../ui/help/HelpScreen')).HelpScreen }));

interface ScreensProps {
  readonly screen: PaneScreen;
  readonly desks: Promise<Desks>;
}

/** The screen that is asked for, over its desk. */
export function Screens({ screen, desks }: ScreensProps): ReactElement {
  return (
    <Suspense>
      <Screen screen={screen} desks={desks} />
    </Suspense>
  );
}

function Screen({ screen, desks: coming }: ScreensProps): ReactElement {
  switch (screen) {
    case 'check':
      return <Check coming={coming} />;
    case 'consolidate':
      return <Consolidate coming={coming} />;
    case 'report':
      return <Report coming={coming} />;
    case 'settings':
      return <Settings coming={coming} />;
    case 'help':
      return <HelpScreen version={VERSION} />;
    default:
      return screen satisfies never;
  }
}

interface DeskProps {
  readonly coming: Promise<Desks>;
}

function Check({ coming }: DeskProps): ReactElement {
  const { check } = use(coming);
  return <CheckScreen state={useStore(check.state)} actions={check.actions} />;
}

function Consolidate({ coming }: DeskProps): ReactElement {
  const { consolidate, addFiles } = use(coming);
  return <ConsolidateScreen state={useStore(consolidate.state)} actions={consolidate.actions} onFiles={addFiles} />;
}

function Report({ coming }: DeskProps): ReactElement {
  const { report } = use(coming);
  return <ReportScreen state={useStore(report.state)} actions={report.actions} />;
}

function Settings({ coming }: DeskProps): ReactElement {
  const { settings, chooseSettings } = use(coming);
  return <SettingsScreen state={useStore(settings.state)} actions={settings.actions} onFile={chooseSettings} />;
}
