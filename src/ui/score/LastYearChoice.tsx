import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RankedUnits } from '../../app/desk/score-state';
import { SCORE_TEXTS } from '../../messages/score';
import { chosenFiles } from '../consolidate/dropped-files';
import { useWords } from '../language/language-context';
import { FilePicker } from '../parts/FilePicker';
import { Notice } from '../parts/Notice';
import type { PickedFile } from '../parts/picked-file';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 6px' },
  name: { color: tokens.colorNeutralForeground3 },
  link: { minWidth: 0, padding: '0 4px', color: tokens.colorBrandForegroundLink },
});

interface LastYearChoiceProps {
  readonly ranked: RankedUnits;
  /** Files that were given as last year's. */
  readonly names: readonly string[];
  readonly onLastYear: (files: readonly PickedFile[]) => void;
  readonly onDrop: () => void;
}

/** What the results are compared with: a table of results, or last year's sheets. */
export function LastYearChoice({ ranked, names, onLastYear, onDrop }: LastYearChoiceProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { rank: texts } = SCORE_TEXTS[language];
  const { lastYear } = ranked;
  const [only] = names;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{texts.lastYear}:</span>
        <span title={names.join(', ')}>
          {lastYear !== null ? texts.lastYearGiven(lastYear) : names.length > 0 ? only : texts.lastYearNone}
        </span>
        <FilePicker label={texts.chooseLastYear} multiple onFiles={(list) => onLastYear(chosenFiles(list))} />
        {names.length > 0 ? (
          <Button appearance="transparent" size="small" className={styles.link} onClick={onDrop}>
            {texts.dropLastYear}
          </Button>
        ) : null}
      </div>
      {ranked.lastYearUnread ? (
        <Notice tone="warning" urgent>
          {texts.lastYearUnread}
        </Notice>
      ) : null}
    </>
  );
}
