import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import type { ConsolidateActions, ConsolidatePhase } from '../../app/desk/consolidate-state';
import { leftOutUnits, unlistedUnits } from './left-out-units';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  summary: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface JoinedUnitsProps {
  readonly joined: Extract<ConsolidatePhase, { kind: 'joined' }>;
  readonly summary: string;
  readonly actions: ConsolidateActions;
  readonly onSlip?: ((unit: string) => void) | undefined;
}

/** The table of units, what it leaves out, and findings that belong to no unit in it. */
export function JoinedUnits({ joined, summary, actions, onSlip }: JoinedUnitsProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { units } = joined.consolidation;
  const { missing, duplicate } = leftOutUnits(units);
  const unlisted = unlistedUnits(units);
  return (
    <>
      <h2 className={styles.summary}>{summary}</h2>
      <UnitTable joined={joined} onOpen={actions.openUnit} onUseFile={actions.useFile} onSlip={onSlip} />
      {missing + duplicate > 0 ? <Notice tone="warning">{words.consolidate.leftOut(missing, duplicate)}</Notice> : null}
      {unlisted > 0 ? <Notice tone="warning">{words.consolidate.unlisted(unlisted)}</Notice> : null}
      <FindingList findings={joined.consolidation.findings} />
    </>
  );
}
