import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Card } from '../parts/Card';
import { ClampedText } from '../parts/ClampedText';
import { usePieces } from '../parts/use-pieces';

const useStyles = makeStyles({
  card: { padding: '14px 16px' },
  title: { margin: '0 0 10px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  after: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  summary: {
    width: 'fit-content',
    marginTop: '10px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', marginTop: '6px', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '4px 12px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { textAlign: 'start' },
  },
  head: { color: tokens.colorNeutralForeground3 },
});

interface ChartCardProps {
  readonly title: string;
  /** After the title, in small letters. */
  readonly note?: string;
  readonly asTable: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}

/** A chart, and the same as a table. */
export function ChartCard({ title, note, asTable, columns, rows, children }: ChartCardProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { shown, end } = usePieces(rows);
  return (
    <Card className={styles.card}>
      <h3 className={styles.title}>
        {title} {note === undefined ? null : <span className={styles.after}>· {note}</span>}
      </h3>
      {children}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{asTable}</summary>
        {open ? (
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`${styles.cell} ${styles.head}`}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(([name = '', ...values]) => (
                <tr key={name}>
                  <th scope="row" className={styles.cell}>
                    <ClampedText text={name} />
                  </th>
                  {values.map((value, index) => (
                    <td key={columns[index + 1]} className={styles.cell}>
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
              {end && (
                <tr key={shown.length} ref={end}>
                  <td />
                </tr>
              )}
            </tbody>
          </table>
        ) : null}
      </details>
    </Card>
  );
}
