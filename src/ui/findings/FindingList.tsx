import type { ReactElement } from 'react';
import { mayBeZero } from '../../app/view/may-be-zero';
import type { Finding } from '../../core/model/finding';
import { heading } from '../../messages/title';
import { useWords } from '../language/language-context';
import type { FindingHandlers } from './FindingActions';
import { FindingCard } from './FindingCard';
import { FindingGroupCard } from './FindingGroupCard';
import { groupFindings } from './group-findings';

interface FindingListProps extends FindingHandlers {
  readonly findings: readonly Finding[];
}

/** Fewer than this of one cause are told one by one. */
const MANY = 4;

/** Every finding, the gravest first; many of one cause share a card. */
export function FindingList({ findings, ...handlers }: FindingListProps): ReactElement {
  const { language } = useWords();
  return (
    <>
      {groupFindings(findings, (finding) => heading(finding, language)).flatMap((group) =>
        group.findings.length < MANY && !mayBeZero(group.findings[0])
          ? group.findings.map((finding, index) => (
              <FindingCard key={`${group.key} ${String(index)}`} finding={finding} {...handlers} />
            ))
          : [<FindingGroupCard key={group.key} group={group} {...handlers} />],
      )}
    </>
  );
}
