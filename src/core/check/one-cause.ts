import type { Equation, Term } from './equation';
import { correctionsOf, type Correction } from './correction';
import { applyChange, equationSystem } from './equation-system';

/** Equations that fail for one reason. */
export interface Cause {
  /** The equation to speak of: the first of those that fail for this reason, or the one whose total is the culprit. */
  readonly equation: Equation;
  /** How many failing equations hold once the one figure is corrected. */
  readonly explained: number;
  /** The one figure whose correction does it, with its right value; null when several would, or none. */
  readonly culprit: { readonly term: Term; readonly value: number } | null;
}

/**
 * One cause gives one finding. A cause is one mistyped figure, together with the totals into which a formula carried the
 * mistake. Correcting it must make failing equations hold, break none and take the others nearer to holding. For each
 * failing equation in turn, the correction that mends most equations (then: that moves fewest cells) is applied in
 * thought, and what still fails is looked at next. An equation that no single correction mends is a cause of its own.
 *
 * `equations` come in the order in which people should hear of them; `implied` follow from them. Does not prove who is right: two mistakes that
 * cancel out look like none, and a cause without `culprit` only says that the figures contradict each other.
 */
export function findCauses(equations: readonly Equation[], implied: readonly Equation[] = []): readonly Cause[] {
  const system = equationSystem(equations, implied);
  const causes: Cause[] = [];
  for (const equation of equations) {
    if (system.gaps.get(equation) === 0) continue;
    const best = bestOf(correctionsOf(equation, system));
    const [chosen] = best;
    if (!chosen) {
      causes.push({ equation, explained: 1, culprit: null });
      continue;
    }
    const { culprit, delta, moved, mends } = chosen;
    const certain = best.every((other) => other.culprit.key === culprit.key);
    const value = (system.values.get(culprit.key) ?? 0) + delta;
    const own = certain ? [...mends].find(({ total }) => total.key === culprit.key) : undefined;
    causes.push({
      equation: own ?? equation,
      explained: mends.size,
      culprit: certain ? { term: culprit, value } : null,
    });
    applyChange(system, moved, delta);
  }
  return causes;
}

/** Those that mend most and, among them, move fewest cells. */
function bestOf(corrections: readonly Correction[]): readonly Correction[] {
  const most = Math.max(0, ...corrections.map(({ mends }) => mends.size));
  const mending = corrections.filter(({ mends }) => mends.size === most);
  const fewest = Math.min(...mending.map(({ moved }) => moved.length));
  return mending.filter(({ moved }) => moved.length === fewest);
}
