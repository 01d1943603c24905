import type { Merger } from '../../settings/settings';
import type { Unit } from '../../model/unit';
import { unitKey } from '../../model/unit-key';

/** What last year's units are today, by their keys (unitKey). */
export interface Successions {
  /** Null: it became several units, or only bears the key of a unit that began since; compared with nobody. */
  readonly successors: ReadonlyMap<string, string | null>;
  /** Names of the units that became a unit, by its key; two and more are a merger. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

/**
 * The successions in force at the end of `year`, chains followed to their end. What had happened by the end of the year
 * before is in that year's scores already: then a part of a merged unit has no score to compare with. A unit that began
 * since is no unit of last year, whatever score bears its code.
 */
export function successionsOf(mergers: readonly Merger[], units: readonly Unit[], year: number | null): Successions {
  const end = year === null ? '9999-12-31' : `${String(year)}-12-31`;
  const before = year === null ? '' : `${String(year - 1)}-12-31`;
  const inForce = mergers.filter(({ since }) => since === null || since <= end);
  const next = new Map<string, Set<string>>();
  for (const { from, to } of inForce) {
    next.set(unitKey(from), (next.get(unitKey(from)) ?? new Set()).add(unitKey(to)));
  }
  const successors = new Map<string, string | null>();
  for (const { code, validFrom = '' } of units) if (year !== null && validFrom > before) successors.set(code, null);
  const isRecent = ({ since }: Merger): boolean => since === null || since > before;
  const recent = partsByUnit(inForce.filter(isRecent), next);
  const earlier = partsByUnit(
    inForce.filter((merger) => !isRecent(merger)),
    next,
  );
  for (const [parts, wasMerged] of [
    [earlier, true],
    [recent, false],
  ] as const) {
    for (const [unit, froms] of parts) {
      for (const from of froms.keys()) successors.set(from, wasMerged && froms.size > 1 ? null : unit || null);
    }
  }
  recent.delete('');
  return { successors, predecessors: new Map([...recent].map(([unit, froms]) => [unit, [...froms.values()]])) };
}

/** The parts of every unit of today with their names, by their keys; under '' those that became several. */
function partsByUnit(
  mergers: readonly Merger[],
  next: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>();
  for (const { from } of mergers) {
    const last = lastOf(unitKey(from), next) ?? '';
    parts.set(last, (parts.get(last) ?? new Map<string, string>()).set(unitKey(from), from.name));
  }
  return parts;
}

/** Null where the way parts. */
function lastOf(key: string, next: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const seen = new Set<string>();
  let last = key;
  for (;;) {
    const after = next.get(last);
    if (!after || seen.has(last)) return last;
    seen.add(last);
    const [only] = after;
    if (after.size !== 1 || only === undefined) return null;
    last = only;
  }
}
