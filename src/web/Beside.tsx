import type { ReactElement } from 'react';
import type { Finding } from '../core/model/finding';
import { PAGE_TEXTS } from '../messages/page';
import type { PaneScreen } from '../messages/ui-texts';
import { useStore } from '../shell/use-store';
import { shownSheet } from '../ui/check/shown-sheet';
import { countFindings } from '../ui/findings/group-findings';
import { useWords } from '../ui/language/language-context';
import { StartPanel } from '../ui/page/StartPanel';
import { later } from '../ui/parts/later';
import { ProgressLine } from '../ui/parts/ProgressLine';
import type { PageDesks } from './make-page';
import type { AskedFile } from './use-asked-file';

// Only the start is in the first load.
const WorkbookView = later(async () => (await import('../ui/workbook/WorkbookView')).WorkbookView);
const DashboardView = later(async () => (await import('../ui/page/DashboardView')).DashboardView);
const GuidePage = later(async () => (await import('../ui/help/GuidePage')).GuidePage);
const FailureNotice = later(async () => (await import('../ui/parts/FailureNotice')).FailureNotice);

interface BesideProps {
  readonly screen: PaneScreen;
  readonly desks: PageDesks;
  /** Whether the guide is to be shown. */
  readonly guide: boolean;
  /** The gravest finding of the selected cell. */
  readonly finding: Finding | null;
  readonly onShowFinding: () => void;
  readonly asked: AskedFile;
}

/** What stands beside the screens: the open workbook, what was joined, or the start. */
export function Beside({ screen, desks, guide, finding, onShowFinding, asked }: BesideProps): ReactElement {
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  const state = useStore(desks.file.state);
  const check = useStore(desks.check.state);
  const { phase } = useStore(desks.consolidate.state);
  const noSample = useStore(desks.noSample);
  const settings = useStore(desks.settings.settings);
  if (state.kind === 'broken') throw state.error;
  const joins = screen === 'consolidate' || screen === 'report';
  if (guide) return <GuidePage />;
  if (joins && phase.kind === 'joined') {
    return <DashboardView consolidation={phase.consolidation} onTimeTarget={settings.onTimeTarget} />;
  }
  if (!joins && state.kind === 'open') {
    return (
      <WorkbookView
        file={state.file}
        actions={desks.file.actions}
        onFile={asked.open}
        other={asked.other}
        onOther={asked.openOther}
        onStay={asked.stay}
        finding={finding}
        onShowFinding={onShowFinding}
        counts={countFindings(shownSheet(check)?.result.findings ?? [])}
      />
    );
  }
  return (
    <StartPanel
      onFile={asked.open}
      onFiles={desks.joinFiles}
      onSample={desks.openSample}
      busy={phase.kind === 'reading'}
    >
      {state.kind === 'opening' ? <ProgressLine label={words.opening(state.name)} /> : null}
      {state.kind === 'failed' && !joins ? <FailureNotice failure={state.failure} /> : null}
      {noSample ? <FailureNotice failure={noSample} /> : null}
    </StartPanel>
  );
}
