import { mayBeZero } from '../../app/view/may-be-zero';
import type { Finding, Severity } from '../../core/model/finding';

/** Findings of one cause: the same heading at the same severity, or all rows without figures. */
export interface FindingGroup {
  readonly key: string;
  readonly heading: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest first, then in the order of the sheet. */
export function groupFindings(
  findings: readonly Finding[],
  headingOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.severity} ${mayBeZero(finding) ? finding.code : headingOf(finding)}`;
    const group = groups.get(key);
    groups.set(key, {
      key,
      heading: headingOf(finding),
      severity: finding.severity,
      findings: group ? [...group.findings, finding] : [finding],
    });
  }
  return ORDER.flatMap((severity) => [...groups.values()].filter((group) => group.severity === severity));
}

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}
