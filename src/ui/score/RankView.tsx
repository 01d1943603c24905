import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ScoreActions, ScoreState } from '../../app/desk/score-state';
import { failureSentence } from '../../messages/failure-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { DropZone } from '../consolidate/DropZone';
import { useTimeLeft } from '../consolidate/use-time-left';
import { useWords } from '../language/language-context';
import { EmptyState } from '../parts/EmptyState';
import { Notice } from '../parts/Notice';
import type { PickedFile } from '../parts/picked-file';
import { ProgressLine } from '../parts/ProgressLine';
import { ScreenLayout } from '../parts/ScreenLayout';
import { LastYearChoice } from './LastYearChoice';
import { RankedContent } from './RankedContent';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface RankViewProps {
  readonly top: ReactNode;
  readonly state: ScoreState;
  readonly actions: ScoreActions;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly onLastYear: (files: readonly PickedFile[]) => void;
  readonly given: string | null;
  readonly takesZips: boolean;
}

/** The score sheets of many units: in, ranked, and out as a report. */
export function RankView({ top, state, actions, onFiles, onLastYear, given, takesZips }: RankViewProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { rank: texts } = SCORE_TEXTS[language];
  const { phase } = state;
  const left = useTimeLeft(phase.kind === 'reading' ? phase : null);
  if (phase.kind === 'broken') throw phase.error;
  const ranked = phase.kind === 'ranked' ? phase.ranked : null;
  const summary = ranked ? texts.summary(ranked.units.length, ranked.year) : '';
  return (
    <ScreenLayout
      announcement={summary}
      actions={
        phase.kind === 'ranked' ? (
          <>
            <Button onClick={actions.clear}>{texts.clear}</Button>
            <Button
              appearance="primary"
              disabledFocusable={phase.report.kind === 'writing'}
              onClick={actions.makeReport}
            >
              {texts.makeReport}
            </Button>
          </>
        ) : null
      }
    >
      {top}
      {phase.kind === 'empty' ? <EmptyState title={texts.emptyTitle} text={texts.emptyText} /> : null}
      {phase.kind === 'reading' ? (
        <ProgressLine
          label={[
            words.consolidate.reading(phase.done, phase.total),
            ...(left === null ? [] : [words.consolidate.timeLeft(left)]),
          ].join(', ')}
          detail={phase.file}
          done={phase.done}
          total={phase.total}
          cancel={{ label: words.cancel, run: actions.cancel }}
        />
      ) : (
        <DropZone onFiles={onFiles} zips={takesZips} />
      )}
      {phase.kind === 'failed' ? (
        <Notice tone={phase.failure.code === 'cancelled' ? 'quiet' : 'warning'} urgent>
          {failureSentence(phase.failure, language)}
        </Notice>
      ) : null}
      {state.others.length > 0 ? <Notice tone="warning">{words.consolidate.otherFiles(state.others)}</Notice> : null}
      {phase.kind === 'none' ? (
        <Notice tone="warning" urgent>
          {texts.none(phase.files)}
        </Notice>
      ) : null}
      {phase.kind === 'ranked' ? (
        <>
          <h2 className={styles.title}>{summary}</h2>
          <LastYearChoice
            ranked={phase.ranked}
            names={state.lastYear}
            onLastYear={onLastYear}
            onDrop={actions.dropLastYear}
          />
          <RankedContent
            ranked={phase.ranked}
            report={phase.report}
            given={given}
            onGoTo={actions.goToSheet}
            onUseFile={actions.useFile}
          />
        </>
      ) : null}
    </ScreenLayout>
  );
}
