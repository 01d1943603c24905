import { correctionsOf, type Correction } from './correction';
import type { Equation } from './equation';
import { applyMoves, undone, type EquationSystem } from './equation-system';

/** More than two mistakes make fail: a figure stands in four equations at most. */
const MANY_FAILING = 16;

/**
 * Two mistyped figures that together explain all that fails: for each the first failing equation that it mends; null when there are no such two. Tried one by one: unlike the search from equation to equation, this can't miss them.
 * Which figures they are stays open, since other pairs may explain as much. `failing` comes in the order of speech.
 */
export function twoMistyped(failing: readonly Equation[], system: EquationSystem): readonly Equation[] | null {
  if (failing.length > MANY_FAILING) return null;
  // Of two figures one stands alone in some equation, which tells its size. Short equations have fewer figures to try.
  for (const equation of shortFirst(failing)) {
    for (const first of correctionsOf(equation, system).filter(isOneFigure)) {
      applyMoves(system, first.moves);
      const second = allThatFails(system);
      applyMoves(system, undone(first.moves));
      if (second === null) continue;
      const spokenOf = [first, second].flatMap(({ mends }) => failing.find((each) => mends.has(each)) ?? []);
      return [...new Set(spokenOf)];
    }
  }
  return null;
}

/** The one mistyped figure that explains all that fails, or null. */
function allThatFails(system: EquationSystem): Correction | null {
  const left = [...system.gaps].filter(([equation, gap]) => gap !== 0 && !system.implied.has(equation));
  const [shortest] = shortFirst(left.map(([equation]) => equation));
  // A figure changes everything by the same amount.
  if (!shortest || new Set(left.map(([, gap]) => Math.abs(gap))).size > 1) return null;
  const explains = ({ mends, harms }: Correction): boolean => harms === 0 && mends.size === left.length;
  return correctionsOf(shortest, system).filter(isOneFigure).find(explains) ?? null;
}

const isOneFigure = ({ culprit }: Correction): boolean => culprit !== null;

function shortFirst(equations: readonly Equation[]): readonly Equation[] {
  return [...equations].sort((a, b) => a.parts.length - b.parts.length);
}
