import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../language/language-context';
import { GuideView } from './GuideView';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media print': { overflow: 'visible' },
  },
  text: {
    maxWidth: '760px',
    padding: '20px 28px 40px',
    marginInline: 'auto',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    '@media print': { maxWidth: 'none', padding: 0 },
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The guide over a large area; printed, it is all that is printed. */
export function GuidePage(): ReactElement {
  const styles = useStyles();
  const { helpScreen } = useWords().words;
  return (
    <div className={styles.scroll} tabIndex={0}>
      <div className={styles.text}>
        <h2 className={styles.title}>{helpScreen.guide}</h2>
        <GuideView />
      </div>
    </div>
  );
}
