import type { CriteriaSet, ScorePart } from '../set/criteria-set';
import { parentOf } from '../set/criteria-tree';
import type { Decimal } from '../../model/decimal';
import type { ScoreRow, ScoreSheet, UnitScore } from '../../model/score-sheet';

/** A criterion as the tables print it. */
export interface PrintedCriterion {
  /** By which rows of sheets are found. */
  readonly key: string;
  readonly number: string;
  readonly name: string;
  /** Null where the sheets give none. */
  readonly maximum: Decimal | null;
  readonly part: ScorePart | null;
  /** Places in the list of the criteria right under it; empty for leaves. */
  readonly children: readonly number[];
  readonly isTop: boolean;
}

/** The criteria of the set; without one those of the units' sheets, in the order in which they are first met. */
export function printedCriteria(set: CriteriaSet | null, units: readonly UnitScore[]): readonly PrintedCriterion[] {
  const rows = set
    ? set.criteria.map((criterion): Row => ({ ...criterion, key: criterion.number, above: parentOf(criterion.number) }))
    : rowsOfSheets(units);
  const places = new Map(rows.map(({ key }, place) => [key, place]));
  const children = rows.map((): number[] => []);
  const tops = new Set<number>();
  rows.forEach(({ above }, place) => {
    const parent = above === null ? undefined : places.get(above);
    if (parent === undefined) tops.add(place);
    else children[parent]?.push(place);
  });
  return rows.map(({ key, number, name, maximum, part }, place) => ({
    key,
    number,
    name,
    maximum,
    part,
    children: children[place] ?? [],
    isTop: tops.has(place),
  }));
}

interface Row extends Pick<PrintedCriterion, 'key' | 'number' | 'name' | 'maximum' | 'part'> {
  readonly above: string | null;
}

/**
 * The rows of a sheet by the keys of the criteria: their numbers in a set (names for criteria without a number); without one the numbers from the top down, since
 * sections may begin to count anew.
 */
export function rowsByKey({ rows }: ScoreSheet, hasSet: boolean): ReadonlyMap<string, ScoreRow> {
  const keys: string[] = [];
  const found = new Map<string, ScoreRow>();
  for (const row of rows) {
    const above = row.parent === null || hasSet ? undefined : keys[row.parent];
    const own = row.number === '' ? row.name : row.number;
    const key = above === undefined ? own : `${above}\n${own}`;
    keys.push(key);
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

function rowsOfSheets(units: readonly UnitScore[]): readonly Row[] {
  const met = new Map<string, Row>();
  for (const { sheet } of units) {
    for (const [key, { number, name, points, part }] of rowsByKey(sheet, false)) {
      if (met.has(key)) continue;
      const maximum = points.maximum?.state === 'known' ? points.maximum.value : null;
      const cut = key.lastIndexOf('\n');
      met.set(key, { key, number, name, maximum, part, above: cut < 0 ? null : key.slice(0, cut) });
    }
  }
  return [...met.values()];
}
