import { lazy, Suspense, type ReactElement } from 'react';
import type { Finding } from '../core/model/finding';
import { failureSentence } from '../messages/failure-sentence';
import { PAGE_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { useStore } from '../taskpane/use-store';
import { useWords } from '../ui/language/language-context';
import { StartPanel } from '../ui/page/StartPanel';
import { Notice } from '../ui/parts/Notice';
import { ProgressLine } from '../ui/parts/ProgressLine';
import type { PageDesks } from './make-page';

const WorkbookView = lazy(async () => ({ default: (await import('../ui/workbook/WorkbookView')).WorkbookView }));
const DashboardView = lazy(async () => ({ default: (await import('../ui/page/DashboardView')).DashboardView }));

interface BesideProps {
  readonly screen: PaneScreen;
  readonly desks: PageDesks;
  /** The gravest finding of the selected cell. */
  readonly finding: Finding | null;
  readonly onShowFinding: () => void;
}

/** What stands beside the screens: the open workbook, what was joined, or the start. */
export function Beside(props: BesideProps): ReactElement {
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  );
}

function Content({ screen, desks, finding, onShowFinding }: BesideProps): ReactElement {
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  const state = useStore(desks.file.state);
  const { phase } = useStore(desks.consolidate.state);
  const settings = useStore(desks.settings.settings);
  if (state.kind === 'broken') throw state.error;
  const joins = screen === 'consolidate' || screen === 'report';
  if (joins && phase.kind === 'joined') {
    return <DashboardView consolidation={phase.consolidation} onTimeTarget={settings.onTimeTarget} />;
  }
  if (!joins && state.kind === 'open') {
    return (
      <WorkbookView
        file={state.file}
        actions={desks.file.actions}
        onFile={desks.openFile}
        finding={finding}
        onShowFinding={onShowFinding}
      />
    );
  }
  return (
    <StartPanel
      onFile={desks.openFile}
      onFiles={desks.joinFiles}
      onSample={desks.openSample}
      busy={phase.kind === 'reading'}
    >
      {state.kind === 'opening' ? <ProgressLine label={words.opening(state.name)} /> : null}
      {state.kind === 'failed' && !joins ? (
        <Notice tone="warning" urgent>
          {failureSentence(state.failure, language)}
        </Notice>
      ) : null}
    </StartPanel>
  );
}
