import { monthsOf, type Period } from '../../model/period';
import { isWithin } from './expected-units';
import type { SentFile, SentUnit } from './place-files';

/** Which of a unit's files make up the period. */
export interface ChosenFiles {
  /** Files to join, in the order of their periods; no month is in two of them. */
  readonly used: readonly SentFile[];
  /** Files for a longer period whose months came one by one: compared with them, never added. */
  readonly cumulative: readonly SentFile[];
  /** Ids of periods with several files of which the user has chosen none, with these files. */
  readonly duplicates: ReadonlyMap<string, readonly SentFile[]>;
  /** Months that some file stands for, also an undecided one. */
  readonly covered: ReadonlySet<string>;
  /** Every file for the period or a part of it, in the order of the periods; but those for which another one stands. */
  readonly all: readonly SentFile[];
  /** Those for which another one stands. */
  readonly setAside: readonly SentFile[];
}

/**
 * Chooses among what a unit sent. Months come first; a file for a longer period (a quarter, the period itself) stands for its
 * months only when none of them came by itself. Two files for the same period are never joined: the user chooses one.
 */
export function chooseFiles(unit: SentUnit | undefined, period: Period, chosen: ReadonlySet<string>): ChosenFiles {
  const months = monthsOf(period);
  const used: SentFile[] = [];
  const cumulative: SentFile[] = [];
  const duplicates = new Map<string, readonly SentFile[]>();
  const covered = new Set<string>();
  const given = [...(unit?.periods.values() ?? [])].filter(([sent]) => sent && isWithin(sent.period, months));
  const isCounted = ({ file, setAside }: SentFile): boolean => setAside === undefined || chosen.has(file);
  const groups = given.map((sent) => sent.filter(isCounted));
  for (const sent of [...groups].sort(byLength)) {
    const [first] = sent;
    if (!first) continue;
    const own = monthsOf(first.period).map(({ id }) => id);
    const picked = sent.length === 1 ? sent : sent.filter(({ file }) => chosen.has(file));
    const [only] = picked;
    if (own.some((id) => covered.has(id))) {
      if (only && picked.length === 1) cumulative.push(only);
      continue;
    }
    for (const id of own) covered.add(id);
    if (only && picked.length === 1) used.push(only);
    else duplicates.set(first.period.id, sent);
  }
  const setAside = given.flat().filter((sent) => !isCounted(sent));
  return { used: used.sort(byTime), cumulative, duplicates, covered, all: groups.flat().sort(byTime), setAside };
}

/** Months before longer periods; among these the longest first, since it stands for most. */
function byLength([a]: readonly SentFile[], [b]: readonly SentFile[]): number {
  if (!a || !b) return 0;
  const length = ({ period }: SentFile): number => (period.kind === 'month' ? 99 : monthsOf(period).length);
  return length(b) - length(a) || byTime(a, b);
}

function byTime(a: SentFile, b: SentFile): number {
  const [first, second] = [monthsOf(a.period)[0]?.id ?? '', monthsOf(b.period)[0]?.id ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return monthsOf(a.period).length - monthsOf(b.period).length || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
