import { Button, makeStyles } from '@fluentui/react-components';
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
  const others = result.otherSheets ?? [];
  const marks = result.findings.some(({ at }) => at.cell !== undefined);
  const cleanText = result.score
    ? SCORE_TEXTS[language].check.cleanText
    : words.check.cleanText(sheet.notCompared, others.length === 0);
  return (
    <>
      <HiddenHeading text={words.check.counts(counts)} />
      {result.score ? <CheckedScoreHead score={result.score} /> : <RecognisedCard sheet={sheet} />}
      {result.content?.engine === 'table' ? <IndicatorTiles result={result} tiles={sheet.tiles} /> : null}
      <div className={styles.counts}>
        <CountBadges counts={counts} />
        {marks ? <Toggle label={words.check.mark} on={sheet.marked} onToggle={actions.mark} /> : null}
      </div>
      {others.length > 0 ? (
        <Notice
          tone="warning"
          actions={others.map((name) => (
            <Button key={name} size="small" onClick={() => actions.showSheet(name)}>
              {words.check.toSheet(name)}
            </Button>
          ))}
        >
          {words.check.otherSheets(others)}
        </Notice>
      ) : null}
      {counts.error + counts.warning === 0 ? <Notice tone="good">{cleanText}</Notice> : null}
      <FindingList
        findings={result.findings}
        onGoTo={actions.goTo}
        onFix={actions.fix}
        onFillZeros={actions.fillZeros}
      />
    </>
  );
}
