import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { leftOutUnits, sentCounts } from '../../app/view/sent-counts';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import type { ConsolidateActions, ConsolidatePhase } from '../../app/desk/consolidate-state';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  summary: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface JoinedUnitsProps {
  readonly joined: Extract<ConsolidatePhase, { kind: 'joined' }>;
  readonly summary: string;
  readonly hasSettings: boolean;
  readonly actions: ConsolidateActions;
  readonly onSlip?: ((unit: string) => void) | undefined;
}

/** How the units stand, who is left out, the table of them, and findings that belong to no unit in it. */
export function JoinedUnits({ joined, summary, hasSettings, actions, onSlip }: JoinedUnitsProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { absent, units } = joined.consolidation;
  const left = leftOutUnits(units);
  const isWhole = left.notSent.length + left.missingMonths.length + left.duplicate.length === 0;
  const { unlisted } = sentCounts(joined.consolidation, hasSettings);
  return (
    <>
      <h2 className={styles.summary}>{summary}</h2>
      {isWhole ? null : <Notice tone="warning">{words.consolidate.leftOut(left)}</Notice>}
      {absent.length > 0 ? <Notice tone="warning">{words.consolidate.absent(absent)}</Notice> : null}
      {unlisted > 0 ? <Notice tone="warning">{words.consolidate.unlisted(unlisted)}</Notice> : null}
      <UnitTable joined={joined} onOpen={actions.openUnit} onUseFile={actions.useFile} onSlip={onSlip} />
      <FindingList findings={joined.consolidation.findings} />
    </>
  );
}
