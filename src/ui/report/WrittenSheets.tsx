import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';

const useStyles = makeStyles({ title: { display: 'block' } });

interface WrittenSheetsProps {
  readonly sheets: readonly string[];
  readonly onGoTo: (sheet: string) => void;
}

/** What was written, and the way to it. */
export function WrittenSheets({ sheets, onGoTo }: WrittenSheetsProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { report } = words;
  return (
    <Notice
      tone="good"
      actions={sheets.map((sheet) => (
        <Button key={sheet} size="small" title={report.goToSheet(sheet)} onClick={() => onGoTo(sheet)}>
          {sheet}
        </Button>
      ))}
    >
      <strong className={styles.title}>{report.written}</strong>
      {report.writtenText(sheets.length)}
    </Notice>
  );
}
