import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  text: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  bar: {
    width: '100%',
    height: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    appearance: 'none',
    backgroundColor: tokens.colorNeutralBackground6,
    '::-webkit-progress-bar': { backgroundColor: tokens.colorNeutralBackground6 },
    '::-webkit-progress-value': { backgroundColor: tokens.colorCompoundBrandBackground },
    '::-moz-progress-bar': { backgroundColor: tokens.colorCompoundBrandBackground },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface ProgressLineProps {
  /** What is being done: "Đang đọc 7/8 tệp". */
  readonly label: string;
  /** What it is busy with just now; may change many times a second. */
  readonly detail?: string;
  readonly done?: number;
  readonly total?: number;
  readonly cancel?: { readonly label: string; readonly run: () => void };
}

/** Long work: what, how far, and a way to stop it. Without `total` it only says what. */
export function ProgressLine({ label, detail, done, total, cancel }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.text} title={detail}>
          {label}
          {detail === undefined || detail === '' ? null : ` · ${detail}`}
        </span>
        {cancel ? (
          <Button appearance="transparent" size="small" onClick={cancel.run}>
            {cancel.label}
          </Button>
        ) : null}
      </div>
      <progress className={styles.bar} aria-label={label} value={done} max={total} />
    </div>
  );
}
