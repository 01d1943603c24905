import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import type { UiTexts } from '../../messages/ui-texts';
import { useWords } from '../language/language-context';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' } });

/** What can be done about findings; an action that the host does not offer is absent. */
export interface FindingHandlers {
  readonly onGoTo?: (finding: Finding) => void;
  readonly onFix?: (findings: readonly Finding[]) => void;
  readonly onFillZeros?: (findings: readonly Finding[]) => void;
}

interface FindingActionsProps extends FindingHandlers {
  readonly finding: Finding;
  /** Names the buttons' subject for screen readers. */
  readonly labelledBy: string;
}

/** "Đến ô" and, where the right value is certain, the fix. */
export function FindingActions({ finding, labelledBy, onGoTo, onFix }: FindingActionsProps): ReactElement | null {
  const styles = useStyles();
  const { words } = useWords();
  const fix = onFix ? fixText(finding, words) : null;
  const goTo = onGoTo && finding.at.cell !== undefined ? onGoTo : null;
  if (goTo === null && fix === null) return null;
  return (
    <div className={styles.row}>
      {goTo ? (
        <Button size="small" aria-describedby={labelledBy} onClick={() => goTo(finding)}>
          {words.check.goTo}
        </Button>
      ) : null}
      {fix === null ? null : (
        <Button size="small" appearance="primary" aria-describedby={labelledBy} onClick={() => onFix?.([finding])}>
          {fix}
        </Button>
      )}
    </div>
  );
}

/** What the button of a certain fix says; it does exactly that. */
function fixText(finding: Finding, words: UiTexts): string | null {
  const { fix, actual } = finding;
  if (fix === undefined) return null;
  if (typeof fix.value === 'string') return words.check.fix('text', fix.value);
  return words.check.fix(typeof actual === 'string' ? 'number' : 'value', words.format.number(fix.value));
}
