import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { VERSION } from '../app/version';
import { PAGE_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { useStore } from '../taskpane/use-store';
import { CheckScreen } from '../ui/check/CheckScreen';
import { useWords } from '../ui/language/language-context';
import { EmptyState } from '../ui/parts/EmptyState';
import { Notice } from '../ui/parts/Notice';
import { ScreenLayout } from '../ui/parts/ScreenLayout';
import type { PageDesks } from './make-page';

const ConsolidateScreen = lazy(async () => ({
  default: (await import('../ui/consolidate/ConsolidateScreen')).ConsolidateScreen,
}));
const ReportScreen = lazy(async () => ({ default: (await import('../ui/report/ReportScreen')).ReportScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('../ui/settings/SettingsScreen')).SettingsScreen }));
const HelpScreen = lazy(async () => ({ default: (await import('../ui/help/HelpScreen')).HelpScreen }));

interface PageScreenProps {
  readonly screen: PaneScreen;
  readonly desks: PageDesks;
}

/** The screen that is asked for, over its desk. */
export function PageScreen(props: PageScreenProps): ReactElement {
  return (
    <Suspense>
      <Screen {...props} />
    </Suspense>
  );
}

function Screen({ screen, desks }: PageScreenProps): ReactElement {
  switch (screen) {
    case 'check':
      return <Check desks={desks} />;
    case 'consolidate':
      return <Consolidate desks={desks} />;
    case 'report':
      return <Report desks={desks} />;
    case 'settings':
      return <Settings desks={desks} />;
    case 'help':
      return <HelpScreen version={VERSION} />;
    default:
      return screen satisfies never;
  }
}

interface DeskProps {
  readonly desks: PageDesks;
}

function Check({ desks }: DeskProps): ReactElement {
  const { words } = useWords();
  const file = useStore(desks.file.state);
  const state = useStore(desks.check.state);
  if (file.kind === 'open') return <CheckScreen state={state} actions={desks.check.actions} />;
  return (
    <ScreenLayout textOnly>
      <EmptyState title={words.check.emptyTitle} text={words.check.emptyText} />
    </ScreenLayout>
  );
}

function Consolidate({ desks }: DeskProps): ReactElement {
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  const state = useStore(desks.consolidate.state);
  const given = useStore(desks.given);
  const { phase } = state;
  const slips = phase.kind === 'joined' ? desks.slipCount() : 0;
  return (
    <ConsolidateScreen
      state={state}
      actions={desks.consolidate.actions}
      onFiles={desks.joinFiles}
      takesZips
      moreActions={
        phase.kind === 'joined' ? (
          <>
            {given === null ? null : <Notice tone="good">{words.given(given)}</Notice>}
            <Button appearance="primary" onClick={() => desks.giveReport(phase.consolidation)}>
              {words.downloadReport}
            </Button>
            {slips > 0 ? <Button onClick={desks.giveSlips}>{words.downloadSlips(slips)}</Button> : null}
          </>
        ) : null
      }
    />
  );
}

function Report({ desks }: DeskProps): ReactElement {
  return <ReportScreen state={useStore(desks.report.state)} actions={desks.report.actions} />;
}

function Settings({ desks }: DeskProps): ReactElement {
  return (
    <SettingsScreen
      state={useStore(desks.settings.state)}
      actions={desks.settings.actions}
      onFile={desks.chooseSettings}
    />
  );
}
