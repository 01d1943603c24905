import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

// "100,00%" has to fit in each tile at 320 pixels.
const NARROW = '@media (max-width: 399px)';

const useStyles = makeStyles({
  row: { display: 'grid', gap: '8px', margin: 0, [NARROW]: { gap: '6px' } },
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
  three: { gridTemplateColumns: 'repeat(3, 1fr)' },
  two: { gridTemplateColumns: '1fr 1fr' },
  wide: { gridColumn: 'span 2' },
  large: { fontSize: '28px', letterSpacing: '-0.02em', [NARROW]: { fontSize: '25px' } },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface Tile {
  readonly name: string;
  readonly value: string;
  readonly title?: string;
}

interface TilesProps {
  /** The first is the one that matters, and stands large. */
  readonly tiles: readonly Tile[];
}

/** The one number that matters, large, its neighbours beside it. Never coloured: a figure is no state. */
export function Tiles({ tiles }: TilesProps): ReactElement {
  const styles = useStyles();
  const count = tiles.length;
  // More than three stand in rows of three or two; with five the first has room for two.
  const inOneRow = count < 4 ? ['1.45fr', ...tiles.slice(1).map(() => '1fr')].join(' ') : undefined;
  const className = mergeClasses(styles.row, count > 3 && (count === 4 ? styles.two : styles.three));
  return (
    <dl className={className} style={{ gridTemplateColumns: inOneRow }}>
      {tiles.map(({ name, value, title }, index) => (
        <div key={name} className={mergeClasses(styles.tile, count === 5 && index === 0 && styles.wide)} title={title}>
          <dt className={styles.name}>{name}</dt>
          <dd className={mergeClasses(styles.value, index === 0 && count < 6 && styles.large)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
