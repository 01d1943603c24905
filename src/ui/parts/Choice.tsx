import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  // In a narrow pane the name stands above its list.
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  name: { flex: '0 0 92px', color: tokens.colorNeutralForeground3 },
  select: {
    flex: '1 1 230px',
    minWidth: 0,
    height: '30px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, by the browser's own list: it works with every keyboard, reader and touch screen. */
export function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
