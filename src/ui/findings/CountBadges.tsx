import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding';
import type { SeverityCounts } from '../../messages/ui-texts';
import { useWords } from '../language/language-context';
import { StateBadge } from '../parts/StateBadge';
import { TONES } from '../parts/tone';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** How many of each, with their noun; a severity without findings is not shown. */
export function CountBadges({ counts }: { readonly counts: SeverityCounts }): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <div className={styles.row}>
      {some.length === 0 ? <StateBadge tone="good" text={words.check.clean} /> : null}
      {some.map((severity) => (
        <StateBadge key={severity} tone={TONES[severity]} text={words.check.count[severity](counts[severity])} />
      ))}
    </div>
  );
}
