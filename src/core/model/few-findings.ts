import { formatAddress } from './address';
import { finding, type Finding } from './finding';

/** Findings of one file that are kept one by one. Nobody mends more at a time, and a long sheet could fill the memory. */
export const MOST_FINDINGS = 1000;

/**
 * The findings of a file; where there are too many, the first of each kind, rare kinds whole, and how many more there are of
 * each. The order stays.
 */
export function fewFindings(findings: readonly Finding[], most = MOST_FINDINGS): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kinds = new Map<string, Kind>();
  for (const each of findings) {
    const kind = kinds.get(kindOf(each));
    if (kind) kind.count += 1;
    else kinds.set(kindOf(each), { first: each, count: 1, kept: 0 });
  }
  let left = most;
  const byCount = [...kinds.values()].sort((a, b) => a.count - b.count);
  byCount.forEach((kind, index) => {
    kind.kept = Math.min(kind.count, Math.floor(left / (byCount.length - index)));
    left -= kind.kept;
  });
  const seen = new Map<string, number>();
  const kept = findings.filter((each) => {
    const key = kindOf(each);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number <= (kinds.get(key)?.kept ?? 0);
  });
  return [...kept, ...[...kinds.values()].filter(({ count, kept: shown }) => count > shown).map(moreAlike)];
}

interface Kind {
  readonly first: Finding;
  count: number;
  kept: number;
}

function kindOf({ code, severity }: Finding): string {
  return `${severity} ${code}`;
}

function moreAlike({ first, count, kept }: Kind): Finding {
  const { rule, severity, at } = first;
  const params = { count: count - kept, cell: at.cell ? formatAddress(at.cell) : null };
  const { cell: _, ...place } = at;
  return finding({ rule, code: 'file.more-alike', severity, at: place, params });
}
