import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { failureSentence } from '../../messages/failure-sentence';
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
import { listedUnits, sentUnits } from './left-out-units';
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
  const units = phase.kind === 'joined' ? phase.consolidation.units : [];
  const listed = listedUnits(units);
  const summary =
    phase.kind === 'joined'
      ? consolidate.summary(sentUnits(listed).length, listed.length, units.length - listed.length)
      : '';
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
      {phase.kind === 'failed' ? (
        <Notice tone={phase.failure.code === 'cancelled' ? 'quiet' : 'warning'} urgent>
          {failureSentence(phase.failure, language)}
        </Notice>
      ) : null}
      {phase.kind === 'joined' ? (
        <>
          <ConsolidateChoices state={state} consolidation={phase.consolidation} actions={actions} />
          <JoinedUnits joined={phase} summary={summary} actions={actions} onSlip={props.onSlip} />
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
