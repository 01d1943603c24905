import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorNeutralBackground4 },
  line: { stroke: tokens.colorNeutralStroke2 },
  text: { fill: tokens.colorNeutralStroke1 },
  right: { fill: tokens.colorPaletteGreenBackground1, stroke: tokens.colorPaletteGreenBorderActive },
  wrong: { fill: tokens.colorPaletteRedBackground1, stroke: tokens.colorPaletteRedBorderActive },
});

const COLUMNS = [92, 128, 164, 200] as const;
const ROWS = [44, 62, 80, 98] as const;

/** A form with a cell that is marked: what the page is for, drawn for the eye only. */
export function StartDrawing(): ReactElement {
  const styles = useStyles();
  return (
    <svg width="240" height="124" viewBox="0 0 240 124" aria-hidden="true" focusable="false">
      <rect className={styles.paper} x="0.5" y="0.5" width="239" height="123" rx="6" />
      <rect className={styles.text} x="70" y="9" width="100" height="5" rx="2" />
      <rect className={styles.head} x="12" y="24" width="216" height="18" />
      {ROWS.map((top) => (
        <g key={top}>
          <line className={styles.line} x1="12" x2="228" y1={top - 2} y2={top - 2} />
          <rect className={styles.text} x="18" y={top + 4} width={top % 4 === 0 ? 48 : 60} height="5" rx="2" />
          {COLUMNS.map((left) => (
            <rect key={left} className={styles.text} x={left + 8} y={top + 4} width="16" height="5" rx="2" />
          ))}
        </g>
      ))}
      {[88, ...COLUMNS.slice(1).map((left) => left - 2)].map((left) => (
        <line key={left} className={styles.line} x1={left} x2={left} y1="24" y2="114" />
      ))}
      <rect className={styles.wrong} x="126" y="60" width="36" height="18" strokeWidth="2" fillOpacity="0.7" />
      <rect className={styles.right} x="198" y="96" width="30" height="18" strokeWidth="2" fillOpacity="0.7" />
    </svg>
  );
}
