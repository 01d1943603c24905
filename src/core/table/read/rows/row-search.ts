import { beginning, type Reading, type State } from './reading';
import type { TableEvidence } from './row-evidence';
import { searchGround } from './search-ground';
import { finishReading, promiseOf, takeRow } from './take-row';

/** The best reading, and the best of those that count something else. */
export interface Readings {
  readonly best: Reading;
  readonly rival: Reading | null;
}

/** A reading that promises this many bits less than another will not be the best. */
const HOPELESS = 120;

/** How many readings are followed side by side: fewer in long tables, so that the time grows with their length. */
function width(rows: number): number {
  return rows < 150 ? 48 : rows < 1000 ? 24 : 8;
}

/**
 * Finds the roles of all rows together. Row by row, every role that the evidence leaves open is tried on every reading kept so
 * far; what a reading explains is counted in bits (`role-costs.ts`, `row-figures.ts`), and the best are kept. Linear in
 * the number of rows.
 */
export function searchRows(evidence: TableEvidence): Readings {
  const ground = searchGround(evidence);
  const most = width(evidence.rows.length);
  let states: readonly State[] = [beginning(evidence.columns.length)];
  let floor = -Infinity;
  for (let index = 0; index < evidence.rows.length; index++) {
    const next: Candidate[] = [];
    for (const state of states) {
      for (const made of takeRow(ground, state, index, floor))
        next.push({ state: made, promise: promiseOf(ground, made) });
    }
    next.sort((a, b) => b.promise - a.promise);
    floor = (next[0]?.promise ?? 0) - HOPELESS;
    states = next.length > 1 ? bestOf(next, floor, most) : next.map(({ state }) => state);
  }
  const readings = states.map((state) => finishReading(ground, state)).sort((a, b) => b.score - a.score);
  const [best] = readings;
  if (!best) throw new Error('no reading is left');
  const rival = readings.find(({ counted }) => counted.some((value, at) => value !== best.counted[at]));
  return { best, rival: rival ?? null };
}

/** Of the readings that are kept, one in so many may be one in which the table has ended. */
const CLOSED_SHARE = 4;

interface Candidate {
  readonly state: State;
  readonly promise: number;
}

/**
 * Keeps the most promising; of readings that differ in nothing that still counts, only the better one. Those in which the table has
 * ended don't crowd out those in which it goes on.
 */
function bestOf(candidates: readonly Candidate[], floor: number, most: number): readonly State[] {
  const kept: State[] = [];
  const seen = new Set<string>();
  let [open, closed] = [0, 0];
  for (const { state, promise } of candidates) {
    if (promise < floor) break;
    if (state.closed === null ? open >= most : closed >= most / CLOSED_SHARE) continue;
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (state.closed === null) open += 1;
    else closed += 1;
  }
  return kept;
}

function keyOf({ sums, heads, whole, marks, closed, kinds }: State): string {
  const over = heads.map(({ index }) => index).join('.');
  return [closed, kinds, over, whole?.index, whole?.count, marks.at(-1)?.index, sums.join(',')].join('|');
}
