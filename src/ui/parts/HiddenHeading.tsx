import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Names a part of the screen for screen readers, where the eye needs no heading. */
export function HiddenHeading({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return <h2 className={styles.hidden}>{text}</h2>;
}
