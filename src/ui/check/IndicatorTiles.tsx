import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileResult } from '../../app/file-result';
import { indicatorText } from '../../messages/indicator-text';
import { useWords } from '../language/language-context';

// "100,00%" has to fit in each tile at 320 pixels.
const NARROW = '@media (max-width: 399px)';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1.45fr 1fr 1fr', gap: '8px', margin: 0, [NARROW]: { gap: '6px' } },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: '8px 10px',
    [NARROW]: { padding: '6px 8px' },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  value: {
    order: -1,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: '18px',
    lineHeight: '34px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { fontSize: '15px' },
  },
  large: { fontSize: '28px', letterSpacing: '-0.02em', [NARROW]: { fontSize: '25px' } },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface IndicatorTilesProps {
  readonly result: FileResult;
  readonly onTimeDefinition: string;
}

/** The one number that matters, large, with how it is computed; its neighbours beside it. Never coloured: a rate is no state. */
export function IndicatorTiles({ result, onTimeDefinition }: IndicatorTilesProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { names, format, check } = words;
  const onTime = indicatorText(result.indicators[onTimeDefinition], language);
  const pending = result.sums['pending']?.value ?? null;
  const formula = names.onTimeFormulas[onTimeDefinition] ?? '';
  return (
    <dl className={styles.row}>
      <div className={styles.tile} title={formula}>
        <dt className={styles.name}>
          {words.consolidate.onTime.toLowerCase()}
          {formula === '' ? '' : `: ${formula}`}
        </dt>
        <dd className={mergeClasses(styles.value, styles.large)}>{onTime}</dd>
      </div>
      <div className={styles.tile}>
        <dt className={styles.name}>{check.online}</dt>
        <dd className={styles.value}>{indicatorText(result.indicators['online'], language)}</dd>
      </div>
      <div className={styles.tile}>
        <dt className={styles.name}>{check.pending}</dt>
        <dd className={styles.value}>{pending === null ? '–' : format.number(pending)}</dd>
      </div>
    </dl>
  );
}
