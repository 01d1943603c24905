import type { ConsolidateState } from './consolidate-state';
import { createStore, type Store } from './store';

/** Counts how often files were read to be joined, so that users of the readings ask again. */
export function readingsOf(state: Store<ConsolidateState>): Store<number> {
  const readings = createStore(0);
  let before = state.get().phase.kind;
  state.subscribe(() => {
    const { kind } = state.get().phase;
    if (before === 'reading' && kind !== 'reading') readings.set(readings.get() + 1);
    before = kind;
  });
  return readings;
}
