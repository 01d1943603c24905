import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HIDDEN_TEXT } from './hidden-text';

const useStyles = makeStyles({ hidden: HIDDEN_TEXT });

/** Names a part of the screen for screen readers, where the eye needs no heading. */
export function HiddenHeading({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return <h2 className={styles.hidden}>{text}</h2>;
}
