import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px', cursor: 'pointer', minHeight: '24px' },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** One thing that is on or off. */
export function Toggle({ label, on, onToggle }: ToggleProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input type="checkbox" className={styles.box} checked={on} onChange={(event) => onToggle(event.target.checked)} />
      {label}
    </label>
  );
}
