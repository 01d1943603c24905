import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Consolidation } from '../../core/model/consolidation';
import type { Finding } from '../../core/model/finding';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';
import type { ConsolidateActions } from '../../app/desk/consolidate-state';
import { leftOutUnits } from './left-out-units';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  summary: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface JoinedUnitsProps {
  readonly consolidation: Consolidation;
  readonly summary: string;
  readonly actions: ConsolidateActions;
}

/** The table of units, what it leaves out, and findings that belong to no unit in it. */
export function JoinedUnits({ consolidation, summary, actions }: JoinedUnitsProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { missing, duplicate } = leftOutUnits(consolidation.units);
  return (
    <>
      <h2 className={styles.summary}>{summary}</h2>
      <UnitTable consolidation={consolidation} onUseFile={actions.useFile} />
      {missing + duplicate > 0 ? <Notice tone="warning">{words.consolidate.leftOut(missing, duplicate)}</Notice> : null}
      <FindingList findings={ofNoUnit(consolidation)} />
    </>
  );
}

// Missing and duplicate units are said by the table and the notice under it.
const SAID: ReadonlySet<string> = new Set(['join.missing', 'join.missing.summary', 'join.duplicate']);

function ofNoUnit({ findings, units }: Consolidation): readonly Finding[] {
  const files = new Set(units.flatMap((unit) => unit.files));
  return findings.filter(({ at, code }) => !files.has(at.file) && !SAID.has(code));
}
