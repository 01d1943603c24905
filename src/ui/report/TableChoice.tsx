import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TablePreview } from '../../app/view/table-preview';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Toggle } from '../parts/Toggle';
import { ReportPreview } from './ReportPreview';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  rows: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  summary: {
    width: 'fit-content',
    marginTop: '2px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface TableChoiceProps {
  readonly table: TablePreview;
  readonly on: boolean;
  readonly onChoose: (on: boolean) => void;
}

/** One table of the report: whether it is written, and how it looks. */
export function TableChoice({ table, on, onChoose }: TableChoiceProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <div className={styles.head}>
        <Toggle label={table.sheet} on={on} onToggle={onChoose} />
        <span className={styles.rows}>{words.report.rows(table.rowCount)}</span>
      </div>
      {table.rowCount > 0 ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles.summary}>{words.report.preview}</summary>
          {open ? <ReportPreview table={table} /> : null}
        </details>
      ) : null}
    </Card>
  );
}
