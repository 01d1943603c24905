import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWidth } from '../parts/use-width';

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '760px', height: '200px', fontSize: '12px' },
  first: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  second: { fill: tokens.colorPaletteTealBorderActive, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  line: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 6px' },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

const MOST_WIDE = 760;
const HEIGHT = 200;
const FLOOR = 172;
/** What figures and names need, at the size of their letters. */
const FIGURE = { width: 36, height: 16 } as const;
const NAME = { whole: 82, short: 50 } as const;

interface MonthChartProps {
  readonly names: readonly string[];
  readonly months: readonly {
    readonly name: string;
    /** Where there is little room. */
    readonly shortName: string;
    readonly values: readonly [number | null, number | null];
  }[];
  readonly say: (value: number) => string;
}

/** Two columns a month; the second is also hatched, so that the two are told apart without their colours. */
export function MonthChart({ names, months, say }: MonthChartProps): ReactElement {
  const styles = useStyles();
  const most = Math.max(1, ...months.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const [whole, measured] = useWidth(MOST_WIDE);
  const step = whole / Math.max(months.length, 1);
  const width = Math.min(46, step / 2.6);
  // Beside each other where both fit over their columns, else upright, else in the table alone.
  const figures = width >= FIGURE.width ? 'level' : width >= FIGURE.height - 4 ? 'upright' : 'none';
  const top = figures === 'upright' ? FIGURE.width + 8 : FIGURE.height + 2;
  const isShort = step < NAME.whole;
  const every = Math.ceil((isShort ? NAME.short : NAME.whole) / step);
  const height = (value: number | null): number => ((value ?? 0) / most) * (FLOOR - top);
  const place = (index: number, second: number): number => step * (index + 0.5) + (second === 0 ? -width - 1 : 1);
  return (
    <>
      <p className={styles.legend}>
        {names.map((name, index) => (
          <span key={name} className={styles.key}>
            <svg width="14" height="14" aria-hidden="true">
              <rect className={index === 0 ? styles.first : styles.second} width="14" height="14" />
              {index === 1 ? <path d="M0 14 14 0M-3 7 7 -3M7 17 17 7" stroke="#fff" strokeWidth="2" /> : null}
            </svg>
            {name}
          </span>
        ))}
      </p>
      <svg ref={measured} className={styles.svg} viewBox={`0 0 ${String(whole)} ${String(HEIGHT)}`} aria-hidden="true">
        <defs>
          <pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles.second} width="7" height="7" />
            <rect width="2" height="7" fill="#fff" />
          </pattern>
        </defs>
        <line className={styles.line} x1="0" x2={whole} y1={FLOOR} y2={FLOOR} />
        {months.map(({ name, shortName, values }, index) => (
          <g key={name}>
            {values.map((value, second) => (
              <g key={names[second]}>
                <rect
                  className={second === 0 ? styles.first : undefined}
                  fill={second === 0 ? undefined : 'url(#hatched)'}
                  x={place(index, second)}
                  y={FLOOR - height(value)}
                  width={width}
                  height={height(value)}
                />
                {value === null || figures === 'none' ? null : (
                  <Figure
                    x={place(index, second) + width / 2}
                    y={FLOOR - height(value) - 4}
                    isUpright={figures === 'upright'}
                    text={say(value)}
                  />
                )}
              </g>
            ))}
            {index % every === 0 ? (
              <text className={styles.label} x={step * (index + 0.5)} y={HEIGHT - 10} textAnchor="middle">
                {isShort ? shortName : name}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </>
  );
}

interface FigureProps {
  readonly x: number;
  readonly y: number;
  readonly isUpright: boolean;
  readonly text: string;
}

/** Over its column; upright it reads from the bottom to the top. */
function Figure({ x, y, isUpright, text }: FigureProps): ReactElement {
  const styles = useStyles();
  const turned = isUpright
    ? { transform: `rotate(-90 ${String(x)} ${String(y)})`, dominantBaseline: 'central' as const }
    : {};
  return (
    <text className={styles.label} x={x} y={y} textAnchor={isUpright ? 'start' : 'middle'} {...turned}>
      {text}
    </text>
  );
}
