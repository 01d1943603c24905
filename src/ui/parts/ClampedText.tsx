import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  text: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no browser clamps lines without it
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** Longer than what two lines hold anywhere. */
const LONG = 30;

/** A name out of a file on two lines at most; the whole of it is what is read out, and shown when pointed at. */
export function ClampedText({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.text} title={text.length > LONG ? text : undefined}>
      {text}
    </span>
  );
}
