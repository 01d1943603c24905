import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CountBadges } from '../findings/CountBadges';
import { FindingList } from '../findings/FindingList';
import { countFindings } from '../findings/group-findings';
import { useWords } from '../language/language-context';
import { HiddenHeading } from '../parts/HiddenHeading';
import { Notice } from '../parts/Notice';
import { Toggle } from '../parts/Toggle';
import type { CheckActions, CheckedSheet } from '../../app/desk/check-state';
import { SCORE_TEXTS } from '../../messages/score';
import { CheckedScoreHead } from '../score/CheckedScoreHead';
import { IndicatorTiles } from './IndicatorTiles';
import { RecognisedCard } from './RecognisedCard';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '6px 8px' },
});

interface CheckedContentProps {
  readonly sheet: CheckedSheet;
  readonly actions: CheckActions;
}

/** The answer first, then each thing with its cell. */
export function CheckedContent({ sheet, actions }: CheckedContentProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { result } = sheet;
  const counts = countFindings(result.findings);
  const marks = result.findings.some(({ at }) => at.cell !== undefined);
  return (
    <>
      <HiddenHeading text={words.check.counts(counts)} />
      {result.score ? <CheckedScoreHead score={result.score} /> : <RecognisedCard sheet={sheet} />}
      {result.submission ? <IndicatorTiles result={result} onTimeDefinition={sheet.onTimeDefinition} /> : null}
      <div className={styles.counts}>
        <CountBadges counts={counts} />
        {marks ? <Toggle label={words.check.mark} on={sheet.marked} onToggle={actions.mark} /> : null}
      </div>
      {result.findings.length === 0 ? (
        <Notice tone="good">{result.score ? SCORE_TEXTS[language].check.cleanText : words.check.cleanText}</Notice>
      ) : null}
      <FindingList findings={result.findings} onGoTo={actions.goTo} onFix={actions.fix} />
    </>
  );
}
