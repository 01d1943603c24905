import type { Equation, Term } from './equation';
import { correctionsOf, type Correction } from './correction';
import { applyMoves, equationSystem, type EquationSystem } from './equation-system';

/** Equations that fail for one reason. */
export interface Cause {
  /** The equation to speak of: the first of those that fail for this reason, or the one whose total is the culprit. */
  readonly equation: Equation;
  /** How many failing equations hold once the mistake is undone, implied ones included. */
  readonly explained: number;
  /** The one figure that was mistyped, with its right value; null when several may be, or none by itself. */
  readonly culprit: { readonly term: Term; readonly value: number } | null;
}

/**
 * One cause gives one finding. A cause is one mistake: a mistyped figure, together with the totals into which a formula
 * carried it; dossiers entered in the wrong one of two columns; a row with several figures mistyped. For each failing
 * equation in turn, the correction that mends most equations for those it breaks (then: that moves fewest cells) is applied
 * in thought, and what still fails is looked at next. The undoing of a single mistake mends everything and breaks nothing,
 * so no other correction comes before it. Once a correction that breaks something was followed (several mistakes met), no
 * figure is called the culprit any more.
 *
 * `equations` come in the order in which people should hear of them; `implied` follow from them. Does not prove who is
 * right: two mistakes that cancel out look like none, and a cause without `culprit` only says that figures contradict
 * each other.
 */
export function findCauses(equations: readonly Equation[], implied: readonly Equation[] = []): readonly Cause[] {
  const system = equationSystem(equations, implied);
  const failsAsSent = equations.filter((equation) => system.gaps.get(equation) !== 0);
  const causes: Cause[] = [];
  let guessed = false;
  for (const equation of failsAsSent) {
    if (system.gaps.get(equation) === 0) continue;
    const best = bestOf(correctionsOf(equation, system));
    const [chosen] = best;
    guessed ||= chosen === undefined || chosen.harms > 0;
    causes.push(causeOf(equation, best, guessed, system));
    if (chosen) applyMoves(system, chosen.moves);
  }
  return causes;
}

function causeOf(equation: Equation, best: readonly Correction[], guessed: boolean, { values }: EquationSystem): Cause {
  const [chosen] = best;
  if (!chosen) return { equation, explained: 1, culprit: null };
  const { culprit, moves, mends, witnesses } = chosen;
  const explained = mends.size + witnesses;
  const certain = !guessed && best.every((other) => other.culprit?.key === culprit?.key);
  if (!certain || !culprit) return { equation, explained, culprit: null };
  const own = [...mends].find(({ total }) => total.key === culprit.key);
  const value = (values.get(culprit.key) ?? 0) + (moves[0]?.delta ?? 0);
  return { equation: own ?? equation, explained, culprit: { term: culprit, value } };
}

/** Those that mend most for what they break and, among them, move fewest cells. */
function bestOf(corrections: readonly Correction[]): readonly Correction[] {
  const gain = ({ mends, harms }: Correction): number => mends.size - harms;
  const most = corrections.reduce((top, correction) => Math.max(top, gain(correction)), 1);
  const mending = corrections.filter((correction) => gain(correction) === most);
  const fewest = mending.reduce((least, { moves }) => Math.min(least, moves.length), Infinity);
  return mending.filter(({ moves }) => moves.length === fewest);
}
