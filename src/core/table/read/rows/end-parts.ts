import { step, type State } from './reading';
import { EMPTY_HEAD, UNTOLD_PARTS, WRONG_FIGURE, WRONG_SUM } from './role-costs';
import { exceeds, explainedBits } from './row-figures';
import type { Ground } from './search-ground';

/** Rank of a head over the whole table. */
export const OVER_ALL = 0;

/** The first row is the total of all those below it. */
export function isUnderTotal({ heads }: State): boolean {
  return heads[0]?.rank === OVER_ALL;
}

/** Closes the last record: parts that add up to it are explained by it. They need not be all there is, but are no more than the whole. */
export function settle({ figures }: Ground, state: State): State {
  const { whole } = state;
  const own = whole && figures[whole.index];
  if (!whole) return state;
  if (!own || !whole.parts) return { ...state, whole: null };
  const saved = whole.count < 2 ? 0 : explainedBits(own, whole.parts, null);
  const tooMuch = Math.min(WRONG_SUM, exceeds(own, whole.parts) * WRONG_FIGURE);
  const score = state.score + (saved > 0 ? saved : -tooMuch - (whole.told ? 0 : UNTOLD_PARTS));
  return { ...state, score, whole: null };
}

/** Ends the heads that a row does not stand under by its number; without a number it ends none. */
export function endHeads(ground: Ground, state: State, index: number): State {
  const rank = ground.rows[index]?.numbering?.rank ?? Infinity;
  const first = state.heads.findIndex((head) => head.end === null && rank <= head.rank);
  return first < 0 ? state : withoutHeads(ground, state, first);
}

/** Ends the heads whose last row is above this one, whatever this one may be. */
export function endPassedHeads(ground: Ground, before: State, index: number): State {
  const first = before.heads.findIndex(({ end }) => end !== null && index > end);
  if (first < 0) return before;
  const state = withoutHeads(ground, before, first);
  return { ...state, last: step(state, before, index, null) };
}

export function endAllHeads(ground: Ground, state: State): State {
  return state.heads.length === 0 ? state : withoutHeads(ground, state, 0);
}

function withoutHeads({ figures }: Ground, state: State, first: number): State {
  let { score } = state;
  for (const head of state.heads.slice(first)) {
    const own = figures[head.index];
    const isEmpty = head.records === state.records || !own;
    score += isEmpty ? -EMPTY_HEAD : explainedBits(own, state.sums, head.sums);
  }
  return { ...state, score, heads: state.heads.slice(0, first) };
}
