import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import { ScreenLayout } from '../parts/ScreenLayout';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  report: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '160px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: 'vertical',
  },
});

interface DefectReportProps {
  readonly report: string;
  readonly onRestart: () => void;
}

/** A fault of ours, with the text that helps to mend it, ready to be copied. */
export function DefectReport({ report, onRestart }: DefectReportProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const text = `${report}\n${navigator.userAgent}`;

  function copy(): void {
    // The clipboard of an Excel web view may be closed to pages; the older way works in all of them.
    box.current?.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    setCopied(document.execCommand('copy'));
  }

  return (
    <ScreenLayout announcement={copied ? words.defect.copied : ''}>
      <Notice
        tone="danger"
        urgent
        actions={
          <>
            <Button appearance="primary" onClick={copy}>
              {copied ? words.defect.copied : words.defect.copy}
            </Button>
            <Button onClick={onRestart}>{words.defect.restart}</Button>
          </>
        }
      >
        <h2 className={styles.title}>{words.defect.title}</h2>
        <p className={styles.text}>{words.defect.text}</p>
      </Notice>
      <textarea ref={box} className={styles.report} aria-label={words.defect.report} readOnly value={text} />
    </ScreenLayout>
  );
}
