import type { ReactElement } from 'react';
import type { RankedUnits, ScoreReportPhase } from '../../app/desk/score-state';
import { failureSentence } from '../../messages/failure-sentence';
import { SCORE_TEXTS } from '../../messages/score';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import { ProgressLine } from '../parts/ProgressLine';
import { WrittenSheets } from '../report/WrittenSheets';
import { RankTable } from './RankTable';

interface RankedContentProps {
  readonly ranked: RankedUnits;
  readonly report: ScoreReportPhase;
  readonly given: string | null;
  readonly onGoTo: (sheet: string) => void;
  readonly onUseFile: (file: string) => void;
}

/** The ranking, what it leaves out, what was found, and what became of its report. */
export function RankedContent({ ranked, report, given, onGoTo, onUseFile }: RankedContentProps): ReactElement {
  const { language } = useWords();
  const { rank: texts, given: downloaded } = SCORE_TEXTS[language];
  const { missing, expected, otherFiles, set, findings } = ranked;
  return (
    <>
      {report.kind === 'writing' ? <ProgressLine label={texts.writing} /> : null}
      {report.kind === 'failed' ? (
        <Notice tone="warning" urgent>
          {failureSentence(report.failure, language)}
        </Notice>
      ) : null}
      {report.kind === 'written' ? (
        given === null ? (
          <WrittenSheets sheets={report.sheets} onGoTo={onGoTo} />
        ) : (
          <Notice tone="good">{downloaded(given)}</Notice>
        )
      ) : null}
      <RankTable ranked={ranked} onUseFile={onUseFile} />
      {missing.length > 0 ? <Notice tone="warning">{texts.missing(missing, expected)}</Notice> : null}
      {otherFiles > 0 ? <Notice tone="warning">{texts.otherFiles(otherFiles)}</Notice> : null}
      <Notice tone="quiet">
        {set === null ? texts.noSet : set.confirmed ? texts.set(set.title) : texts.unofficialSet(set.title)}
      </Notice>
      <FindingList findings={findings} />
    </>
  );
}
