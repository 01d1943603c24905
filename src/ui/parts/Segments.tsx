import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  set: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  name: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  option: {
    position: 'relative',
    display: 'inline-flex',
    borderRadius: tokens.borderRadiusCircular,
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  box: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  label: {
    padding: '3px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid Highlight', color: 'Highlight' },
  },
});

interface SegmentsProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One of a few, all in sight: radio buttons, so that one stop of Tab and the arrows do what is expected. */
export function Segments<Key extends string>({ label, options, chosen, onChoose }: SegmentsProps<Key>): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.name}>{label}</legend>
      {options.map((option) => (
        <label key={option.key} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            checked={option.key === chosen}
            onChange={() => onChoose(option.key)}
          />
          <span className={mergeClasses(styles.label, option.key === chosen && styles.chosen)}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
