import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PAGE_TEXTS } from '../../messages/page';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: '18px' },
  item: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

/** What a check looks at, while there is nothing yet to check. */
export function WhatIsChecked(): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const words = PAGE_TEXTS[language];
  return (
    <Card>
      <h3 className={styles.title}>{words.checksTitle}</h3>
      <ul className={styles.list}>
        {words.checks.map((text) => (
          <li key={text} className={styles.item}>
            {text}
          </li>
        ))}
      </ul>
    </Card>
  );
}
