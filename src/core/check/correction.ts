import type { Equation, Term } from './equation';
import { gapChanges, type EquationSystem } from './equation-system';

/** One figure corrected by `delta`, and the totals that follow it by formula. */
export interface Correction {
  readonly culprit: Term;
  readonly delta: number;
  /** The culprit first. */
  readonly moved: readonly Term[];
  /** Failing equations that hold afterwards. */
  readonly mends: ReadonlySet<Equation>;
}

/** Corrections of a single figure of a failing equation that make it hold and do no harm elsewhere. */
export function correctionsOf(failing: Equation, system: EquationSystem): readonly Correction[] {
  const gap = system.gaps.get(failing) ?? 0;
  return [failing.total, ...failing.parts].flatMap((term) => {
    const delta = term === failing.total ? -gap : gap;
    return [term, ...partsBelow(term, system)].flatMap((culprit) =>
      withFollowers(culprit, system).flatMap((moved) => {
        const mends = mendedBy(moved, delta, system);
        return mends?.has(failing) ? [{ culprit, delta, moved, mends }] : [];
      }),
    );
  });
}

/** The parts of a row's figure that is itself a sum: a mistake in them reaches the equation through the sum's formula. */
function partsBelow(whole: Term, { rowSums }: EquationSystem): readonly Term[] {
  return (rowSums.get(whole.key) ?? []).flatMap(({ total, parts }) => (total.key === whole.key ? parts : []));
}

/** The figure alone; with the totals of its column; with the total of its row; with all of them. */
function withFollowers(culprit: Term, system: EquationSystem): readonly (readonly Term[])[] {
  const down = totalsOfColumn(culprit, system);
  const across = (system.rowSums.get(culprit.key) ?? [])
    .map(({ total }) => total)
    .filter(({ key }) => key !== culprit.key);
  const alone = [[culprit]];
  const byColumn = down.length > 0 ? [[culprit, ...down]] : [];
  const byRow = across.length > 0 ? [[culprit, ...across]] : [];
  const corner = across.flatMap((total) => totalsOfColumn(total, system));
  const byBoth = corner.length > 0 ? [[culprit, ...down, ...across, ...corner]] : [];
  return [...alone, ...byColumn, ...byRow, ...byBoth];
}

function totalsOfColumn(cell: Term, { byTerm, columnTotals }: EquationSystem): readonly Term[] {
  if (cell.row.kind === 'subtotal') return [columnTotals.get(cell.figure) ?? []].flat();
  return (byTerm.get(cell.key) ?? [])
    .filter(({ rule, total }) => rule.kind === 'column-total' && total.key !== cell.key)
    .map(({ total }) => total);
}

/** What the change mends; null when a figure would be negative, an equation would break or be further from holding. */
function mendedBy(moved: readonly Term[], delta: number, system: EquationSystem): ReadonlySet<Equation> | null {
  if (moved.some(({ key }) => (system.values.get(key) ?? 0) + delta < 0)) return null;
  const mends = new Set<Equation>();
  for (const [equation, change] of gapChanges(system, moved, delta)) {
    const before = system.gaps.get(equation) ?? 0;
    const after = before + change;
    if (Math.abs(after) >= Math.abs(before)) return null;
    if (after === 0) mends.add(equation);
  }
  return mends;
}
