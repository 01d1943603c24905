import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { VERSION } from '../app/version';
import { hasUnsaved } from '../app/view/unsaved';
import { PAGE_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { useStore } from '../shell/use-store';
import { CheckScreen } from '../ui/check/CheckScreen';
import { FORMS } from '../forms';
import { useWords } from '../ui/language/language-context';
import { WhatIsChecked } from '../ui/page/WhatIsChecked';
import { EmptyState } from '../ui/parts/EmptyState';
import { later } from '../ui/parts/later';
import { Notice } from '../ui/parts/Notice';
import { ProgressLine } from '../ui/parts/ProgressLine';
import { ScreenLayout } from '../ui/parts/ScreenLayout';
import type { PageDesks } from './make-page';
import { SlipAction } from './SlipAction';
import { today } from './today';

const useStyles = makeStyles({
  // A line of its own over the buttons, which do not break.
  said: { width: '100%', '& > *': { whiteSpace: 'normal' } },
});

// Only the first screen is in the first load.
const ConsolidateScreen = later(async () => (await import('../ui/consolidate/ConsolidateScreen')).ConsolidateScreen);
const ScoreScreen = later(async () => (await import('../ui/score/ScoreScreen')).ScoreScreen);
const ReportScreen = later(async () => (await import('../ui/report/ReportScreen')).ReportScreen);
const SettingsScreen = later(async () => (await import('../ui/settings/SettingsScreen')).SettingsScreen);
const TemplatesCard = later(async () => (await import('../ui/settings/TemplatesCard')).TemplatesCard);
const HelpScreen = later(async () => (await import('../ui/help/HelpScreen')).HelpScreen);

interface PageScreenProps {
  readonly screen: PaneScreen;
  readonly desks: PageDesks;
  /** Whether the guide is shown beside the screens. */
  readonly guideBeside: boolean;
}

const FORM_IDS = FORMS.map(({ id }) => id);

/** The screen that is asked for, over its desk. */
export function PageScreen({ screen, desks, guideBeside }: PageScreenProps): ReactElement {
  switch (screen) {
    case 'check':
      return <Check desks={desks} />;
    case 'consolidate':
      return <Consolidate desks={desks} />;
    case 'score':
      return <Score desks={desks} />;
    case 'report':
      return <Report desks={desks} />;
    case 'settings':
      return <Settings desks={desks} />;
    case 'help':
      return <HelpScreen version={VERSION} guideBeside={guideBeside} />;
    default:
      return screen satisfies never;
  }
}

interface DeskProps {
  readonly desks: PageDesks;
}

function Check({ desks }: DeskProps): ReactElement {
  const { language, words } = useWords();
  const file = useStore(desks.file.state);
  const state = useStore(desks.check.state);
  const page = PAGE_TEXTS[language];
  if (file.kind === 'open') {
    return (
      <CheckScreen
        state={state}
        actions={desks.check.actions}
        moreActions={<SlipAction desks={desks} />}
        // Checks follow every edit: what is left to do after one is to save it.
        mainAction={hasUnsaved(file.file) ? { label: page.save, run: desks.file.actions.save } : undefined}
      />
    );
  }
  return (
    <ScreenLayout textOnly>
      {file.kind === 'failed' ? (
        <EmptyState plain title={page.notOpened} text={page.notOpenedText} />
      ) : (
        <EmptyState plain title={words.check.emptyTitle} text={words.check.emptyText} />
      )}
      <WhatIsChecked />
    </ScreenLayout>
  );
}

function Consolidate({ desks }: DeskProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  const state = useStore(desks.consolidate.state);
  const given = useStore(desks.given);
  const { phase } = state;
  const making = useStore(desks.making);
  return (
    <ConsolidateScreen
      state={state}
      actions={desks.consolidate.actions}
      onFiles={desks.joinFiles}
      takesZips
      onSlip={(unit) => desks.make('slips', unit)}
      moreActions={
        phase.kind === 'joined' ? (
          <>
            {making === null && given === null ? null : (
              <div className={styles.said}>
                {making === null ? (
                  <Notice tone="good">{words.given(given ?? '')}</Notice>
                ) : (
                  <ProgressLine label={words.making[making]} />
                )}
              </div>
            )}
            <Button appearance="primary" disabledFocusable={making !== null} onClick={() => desks.make('report')}>
              {words.downloadReport}
            </Button>
            {phase.faulty > 0 ? (
              <Button disabledFocusable={making !== null} onClick={() => desks.make('slips')}>
                {words.downloadSlips(phase.faulty)}
              </Button>
            ) : null}
          </>
        ) : null
      }
    />
  );
}

function Score({ desks }: DeskProps): ReactElement {
  const { review, score, scoreView } = desks;
  const file = useStore(desks.file.state);
  const state = useStore(review.state);
  const view = useStore(scoreView);
  const name = file.kind === 'open' ? file.file.name : null;
  // Of a file that is open there is nothing to ask first.
  const wanted = view === 'review' && name !== null && state.kind !== 'open';
  // Once for each file and each time it is asked for: asking again after an answer would never end.
  useEffect(() => {
    if (wanted) review.actions.open();
  }, [name, view]);
  return (
    <ScoreScreen
      view={view}
      onView={scoreView.set}
      review={state}
      reviewActions={review.actions}
      score={useStore(score.state)}
      scoreActions={score.actions}
      onFiles={desks.rankFiles}
      onLastYear={desks.setLastYear}
      hasWorkbook={name !== null}
      given={useStore(desks.given)}
      takesZips
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
      more={<Templates desks={desks} />}
    />
  );
}

function Templates({ desks }: DeskProps): ReactElement {
  const { phase, periods } = useStore(desks.consolidate.state);
  return (
    <TemplatesCard
      forms={FORM_IDS}
      state={useStore(desks.templates)}
      settings={useStore(desks.settings.settings)}
      joined={periods}
      today={today()}
      busy={phase.kind === 'reading'}
      onMake={desks.makeTemplates}
    />
  );
}
