import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { sentCounts, type SentCounts } from '../../app/view/sent-counts';
import { failureSentence } from '../../messages/failure-sentence';
import type { UiTexts } from '../../messages/ui-texts';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import type { ConsolidateActions, ConsolidateState } from '../../app/desk/consolidate-state';
import { ConsolidateChoices } from './ConsolidateChoices';
import type { PickedFile } from '../parts/picked-file';
import { DropZone } from './DropZone';
import { JoinedUnits } from './JoinedUnits';
import { useTimeLeft } from './use-time-left';

interface ConsolidateScreenProps {
  readonly state: ConsolidateState;
  readonly actions: ConsolidateActions;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly takesZips?: boolean;
  /** What the place around the screen can do with what was joined. */
  readonly moreActions?: ReactNode;
  /** Gives the return slips of one unit; absent where that is not offered. */
  readonly onSlip?: (unit: string) => void;
}

/** Tổng hợp: the units' files in, who has sent and how they stand out. */
export function ConsolidateScreen(props: ConsolidateScreenProps): ReactElement {
  const { state, actions, onFiles, moreActions } = props;
  const { language, words } = useWords();
  const { consolidate } = words;
  const { phase } = state;
  const left = useTimeLeft(phase.kind === 'reading' ? phase : null);
  if (phase.kind === 'broken') throw phase.error;
  const summary = phase.kind === 'joined' ? summaryOf(sentCounts(phase.consolidation, state.hasSettings), words) : '';
  return (
    <ScreenLayout
      announcement={summary}
      actions={
        phase.kind === 'joined' ? (
          <>
            {moreActions}
            <Button appearance={moreActions ? 'secondary' : 'primary'} onClick={actions.makeReport}>
              {consolidate.makeReport}
            </Button>
          </>
        ) : null
      }
    >
      {phase.kind === 'empty' ? <EmptyState title={consolidate.emptyTitle} text={consolidate.emptyText} /> : null}
      {phase.kind === 'reading' ? (
        <ProgressLine
          label={[
            consolidate.reading(phase.done, phase.total),
            ...(left === null ? [] : [consolidate.timeLeft(left)]),
          ].join(', ')}
          detail={phase.file}
          done={phase.done}
          total={phase.total}
          cancel={{ label: words.cancel, run: actions.cancel }}
        />
      ) : (
        <DropZone onFiles={onFiles} zips={props.takesZips === true} />
      )}
      {state.others.length > 0 ? <Notice tone="warning">{consolidate.otherFiles(state.others)}</Notice> : null}
      {phase.kind === 'failed' ? (
        <Notice tone={phase.failure.code === 'cancelled' ? 'quiet' : 'warning'} urgent>
          {failureSentence(phase.failure, language)}
        </Notice>
      ) : null}
      {phase.kind === 'joined' ? (
        <>
          <ConsolidateChoices state={state} consolidation={phase.consolidation} actions={actions} />
          <JoinedUnits
            joined={phase}
            summary={summary}
            hasSettings={state.hasSettings}
            actions={actions}
            onSlip={props.onSlip}
          />
        </>
      ) : null}
      {state.scores.count > 0 && phase.kind !== 'reading' ? (
        <Notice
          tone="warning"
          actions={
            <Button size="small" onClick={actions.toScore}>
              {consolidate.toScore}
            </Button>
          }
        >
          {consolidate.scoreFiles(state.scores.count, !state.scores.only)}
        </Notice>
      ) : null}
      {phase.kind === 'unplaced' && !state.scores.only ? (
        <>
          <Notice tone="warning" urgent>
            {consolidate.unplaced}
          </Notice>
          <FindingList findings={phase.findings} />
        </>
      ) : null}
      {state.hasSettings ? null : <Notice tone="quiet">{consolidate.noSettings}</Notice>}
    </ScreenLayout>
  );
}

function summaryOf(counts: SentCounts, { consolidate }: UiTexts): string {
  const { complete, expected, reporting } = counts;
  const rest = (['notSent', 'missingMonths', 'duplicate', 'broken', 'unlisted'] as const).flatMap((what) =>
    counts[what] > 0 ? consolidate.otherwise[what](counts[what]) : [],
  );
  const first = expected === null ? consolidate.reporting(reporting) : consolidate.complete(complete, expected);
  return [first, ...rest].join(' · ');
}
