import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HIDDEN_TEXT } from './hidden-text';

const useStyles = makeStyles({ hidden: HIDDEN_TEXT });

/** Says a result to a screen reader when it changes, without moving the focus. It must stay on the page, empty or not. */
export function LiveRegion({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
