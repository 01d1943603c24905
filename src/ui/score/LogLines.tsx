import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LogEntry } from '../../core/model/appraisal-log';
import { logTime } from '../../messages/log-time';
import { pointsOfText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '17px' },
});

interface LogLinesProps {
  readonly entries: readonly LogEntry[];
  /** Of one criterion, which need not be named in every line. */
  readonly own?: boolean;
}

/** Entries of the log: when and who, then what and why. */
export function LogLines({ entries, own = false }: LogLinesProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { log, review } = SCORE_TEXTS[language];
  const shown = (points: string): string => (points === '' ? log.blank : pointsOfText(points, language));
  const change = ({ before, after }: LogEntry): string => {
    if (before === after) return '';
    return before === '' ? ` ${shown(after)}` : `: ${log.change(shown(before), shown(after))}`;
  };
  return (
    <ol className={styles.list}>
      {entries.map((entry, index) => (
        <li key={index} className={styles.line}>
          <div className={styles.head}>
            {[logTime(entry.at, language), entry.who, review.round(entry.round)]
              .filter((text) => text !== '')
              .join(' · ')}
          </div>
          {own ? '' : `${entry.criterion === '' ? log.whole : entry.criterion}: `}
          {log.actions[entry.action]}
          {change(entry)}
          {entry.reason === '' ? '' : `${entry.before === entry.after ? ':' : '.'} ${entry.reason}`}
        </li>
      ))}
    </ol>
  );
}
