import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type RefObject } from 'react';
import { Glyph } from './Glyph';
import { useInk } from './tone';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '30px',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  area: { resize: 'vertical', minHeight: '52px' },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '17px' },
  error: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '17px' },
  glyph: { flexShrink: 0, width: '13px', height: '13px', marginTop: '2px' },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Said before anything goes wrong. */
  readonly hint?: string;
  /** Why what was asked could not be done with what stands here; null for nothing. */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly lines?: 'one' | 'several';
  readonly points?: boolean;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly input?: RefObject<HTMLInputElement | null>;
}

/** A field to type in, by the browser's own: its name above, what to heed below. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, onChange, hint, error = null, required = false, lines = 'one', points = false } = props;
  const styles = useStyles();
  const ink = useInk();
  const id = useId();
  const under = error ?? hint;
  const shared = {
    id,
    value,
    'aria-required': required,
    'aria-invalid': error !== null,
    'aria-describedby': under === undefined ? undefined : `${id}-under`,
    onBlur: props.onLeave,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      {lines === 'several' ? (
        <textarea
          {...shared}
          rows={2}
          className={mergeClasses(styles.input, styles.area, error !== null && styles.wrong)}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          ref={props.input}
          type="text"
          autoComplete="off"
          inputMode={points ? 'decimal' : undefined}
          className={mergeClasses(styles.input, error !== null && styles.wrong)}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            // Enter that ends a syllable of an input method does not count.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
          }}
        />
      )}
      {error === null ? (
        under === undefined ? null : (
          <span id={`${id}-under`} className={styles.hint}>
            {under}
          </span>
        )
      ) : (
        <span id={`${id}-under`} role="alert" className={mergeClasses(styles.error, ink.danger)}>
          <Glyph name="error" className={styles.glyph} />
          {error}
        </span>
      )}
    </div>
  );
}
