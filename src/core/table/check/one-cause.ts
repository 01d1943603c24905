import { correctionsOf, type Correction } from './correction';
import type { Equation, Term } from './equation';
import { applyMoves, doubt, equationSystem, undone, type EquationSystem } from './equation-system';

/** More than two mistakes make fail: a figure stands in four equations at most. */
const MANY_FAILING = 16;

/**
 * Two mistyped figures that together explain all that fails: for each the first failing equation that it mends; null when there are no such two. Tried one by one: unlike the search from equation to equation, this can't miss them.
 * Which figures they are stays open, since other pairs may explain as much. `failing` comes in the order of speech.
 */
function twoMistyped(failing: readonly Equation[], system: EquationSystem): readonly Equation[] | null {
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

/** Equations that fail for one reason. */
export interface Cause {
  /** The equation to speak of: the first of those that fail for this reason, or the one whose total is the culprit. */
  readonly equation: Equation;
  /**
   * The one figure that was mistyped, with its right value, when two equations or more, implied ones included, confirm it;
   * null when several figures may be, or none by itself.
   */
  readonly culprit: { readonly term: Term; readonly value: number } | null;
}

/**
 * One cause gives one finding. A cause is one mistake: a mistyped figure, together with the totals into which a formula
 * carried it; dossiers entered in the wrong one of two columns; a row with several figures mistyped. For each failing
 * equation in turn, the correction that mends most equations for those it breaks (then: that moves fewest cells) is applied
 * in thought, and what still fails is looked at next. The undoing of a single mistake mends everything and breaks nothing,
 * so no other correction comes before it. Once a correction that breaks something was followed (several mistakes met), no
 * figure is called the culprit any more. Where this gives more than two causes, though two mistyped figures explain all
 * that fails, there are two.
 *
 * `equations` come in the order in which people should hear of them; `implied` follow from them. Does not prove who is
 * right: two mistakes that cancel out look like none, three may look like two others, and a cause without `culprit` only
 * says that figures contradict each other.
 */
export function findCauses(equations: readonly Equation[], implied: readonly Equation[] = []): readonly Cause[] {
  const system = equationSystem(equations, implied);
  const failing = equations.filter((equation) => system.gaps.get(equation) !== 0);
  const causes = oneAfterAnother(failing, system);
  if (causes.length <= 2) return causes;
  const two = twoMistyped(failing, equationSystem(equations, implied));
  return two?.map((equation) => ({ equation, culprit: null })) ?? causes;
}

function oneAfterAnother(failing: readonly Equation[], system: EquationSystem): readonly Cause[] {
  const causes: Cause[] = [];
  let guessed = false;
  for (const equation of failing) {
    if (system.gaps.get(equation) === 0) continue;
    const best = bestOf(correctionsOf(equation, system));
    const [chosen] = best;
    guessed ||= chosen === undefined || chosen.harms > 0;
    const cause = causeOf(equation, best, guessed, system);
    causes.push(cause);
    if (!cause.culprit) for (const { moves } of best) doubt(system, moves);
    if (chosen) applyMoves(system, chosen.moves);
  }
  return causes;
}

function causeOf(
  equation: Equation,
  best: readonly Correction[],
  guessed: boolean,
  { values, doubtful }: EquationSystem,
): Cause {
  const [chosen] = best;
  if (!chosen) return { equation, culprit: null };
  const { culprit, moves, mends, witnesses } = chosen;
  const confirming = [...mends].filter((mended) => !doubtful.has(mended)).length + witnesses;
  const certain = !guessed && confirming > 1 && best.every((other) => other.culprit?.key === culprit?.key);
  if (!certain || !culprit) return { equation, culprit: null };
  const own = [...mends].find(({ total }) => total.key === culprit.key);
  const value = (values.get(culprit.key) ?? 0) + (moves[0]?.delta ?? 0);
  return { equation: own ?? equation, culprit: { term: culprit, value } };
}

/** Those that mend most for what they break and, among them, move fewest cells. */
function bestOf(corrections: readonly Correction[]): readonly Correction[] {
  const gain = ({ mends, harms }: Correction): number => mends.size - harms;
  const most = corrections.reduce((top, correction) => Math.max(top, gain(correction)), 1);
  const mending = corrections.filter((correction) => gain(correction) === most);
  const fewest = mending.reduce((least, { moves }) => Math.min(least, moves.length), Infinity);
  return mending.filter(({ moves }) => moves.length === fewest);
}
