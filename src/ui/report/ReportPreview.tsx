import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TablePreview } from '../../app/view/table-preview';
import { cellText } from '../../messages/cell-text';
import { useWords } from '../language/language-context';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    marginTop: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '3px 6px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    maxWidth: '180px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground3 },
  group: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  end: { textAlign: 'end' },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const NUMERIC: ReadonlySet<string> = new Set(['count', 'rate', 'points', 'number']);

/** The first rows of a table as they will be written, without the form's look. */
export function ReportPreview({ table }: { readonly table: TablePreview }): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map(({ key, path, width }) => (
                <th
                  key={key}
                  scope="col"
                  className={`${styles.cell} ${styles.head}`}
                  style={{ minWidth: `min(${String(width)}ch, 18ch)` }}
                >
                  {path.length > 1 ? <span className={styles.group}>{path[0]}</span> : null}
                  {path.at(-1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, kind }, row) => (
              <tr key={row} className={kind === 'row' ? undefined : styles.strong}>
                {cells.map((cell, column) => (
                  <td
                    key={table.columns[column]?.key}
                    className={`${styles.cell} ${NUMERIC.has(table.columns[column]?.look ?? '') ? styles.end : ''}`}
                  >
                    {cellText(cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rowCount > table.rows.length ? (
        <p className={styles.note}>{words.report.firstRows(table.rows.length, table.rowCount)}</p>
      ) : null}
    </>
  );
}
