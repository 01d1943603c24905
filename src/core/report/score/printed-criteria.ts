import type { CriteriaSet, ScorePart } from '../../forms/criteria-set';
import { parentOf } from '../../forms/criteria-tree';
import type { Decimal } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';

/** A criterion as the tables print it. */
export interface PrintedCriterion {
  readonly number: string;
  readonly name: string;
  /** Null where the sheets give none. */
  readonly maximum: Decimal | null;
  readonly part: ScorePart | null;
  /** Places in the list of the criteria right under it; empty for leaves. */
  readonly children: readonly number[];
  readonly isTop: boolean;
}

interface Row {
  readonly number: string;
  readonly name: string;
  readonly maximum: Decimal | null;
  readonly part: ScorePart | null;
}

/** The criteria of the set; without one those of the units' sheets, in the order in which they are first met. */
export function printedCriteria(set: CriteriaSet | null, units: readonly UnitScore[]): readonly PrintedCriterion[] {
  const rows = set ? set.criteria : rowsOfSheets(units);
  const places = new Map(rows.map(({ number }, place) => [number, place]));
  const children = rows.map((): number[] => []);
  const tops = new Set<number>();
  rows.forEach(({ number }, place) => {
    const parent = parentOf(number);
    const above = parent === null ? undefined : places.get(parent);
    if (above === undefined) tops.add(place);
    else children[above]?.push(place);
  });
  return rows.map(({ number, name, maximum, part }, place) => ({
    number,
    name,
    maximum,
    part,
    children: children[place] ?? [],
    isTop: tops.has(place),
  }));
}

function rowsOfSheets(units: readonly UnitScore[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { sheet } of units) {
    for (const { number, name, points } of sheet.rows) {
      if (rows.has(number) || number === '') continue;
      const maximum = points.maximum?.state === 'known' ? points.maximum.value : null;
      rows.set(number, { number, name, maximum, part: null });
    }
  }
  return [...rows.values()];
}
