import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { ClampedText } from '../parts/ClampedText';
import { usePieces } from '../parts/use-pieces';

const useStyles = makeStyles({
  chart: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  bar: { display: 'grid', gridTemplateColumns: 'minmax(90px, 30%) 1fr 68px', gap: '10px', alignItems: 'center' },
  name: { minWidth: 0, textAlign: 'end' },
  value: { fontVariantNumeric: 'tabular-nums' },
  svg: { display: 'block', width: '100%', height: '18px' },
  ground: { fill: tokens.colorNeutralBackground4 },
  share: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeDasharray: '4 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

interface BarChartProps {
  /** `share` of the whole width; null draws no bar. A bar of something that is not complete is hatched. */
  readonly bars: readonly {
    readonly name: string;
    readonly share: number | null;
    readonly text: string;
    readonly isPartial?: boolean;
  }[];
  readonly target?: number;
}

/** One line a bar. Drawn for the eye only: its figures stand beside it and in the table under it. */
export function BarChart({ bars, target }: BarChartProps): ReactElement {
  const styles = useStyles();
  const { shown, end } = usePieces(bars);
  const hatch = useId().replace(/[^\w-]/g, '');
  return (
    <ul className={styles.chart}>
      {shown.map(({ name, share, text, isPartial }, index) => (
        <li key={name} className={styles.bar}>
          <span className={styles.name}>
            <ClampedText text={name} />
          </span>
          <svg className={styles.svg} viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.ground} x="0" y="2" width="1000" height="14" rx="2" />
            {share === null ? null : <rect className={styles.share} x="0" y="2" width={share * 1000} height="14" />}
            {share === null || isPartial !== true ? null : (
              <>
                <defs>
                  <pattern id={`${hatch}-${String(index)}`} width="24" height="14" patternUnits="userSpaceOnUse">
                    <path d="M-6 14 6 0M6 14 18 0M18 14 30 0" stroke="#fff" strokeWidth="4" />
                  </pattern>
                </defs>
                <rect x="0" y="2" width={share * 1000} height="14" fill={`url(#${hatch}-${String(index)})`} />
              </>
            )}
            {target === undefined ? null : (
              <line
                className={styles.target}
                x1={target * 1000}
                x2={target * 1000}
                y1="0"
                y2="18"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
          <span className={styles.value}>{text}</span>
        </li>
      ))}
      {end && <li key={shown.length} ref={end} />}
    </ul>
  );
}
