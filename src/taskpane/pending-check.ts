import type { CheckActions, CheckState } from '../app/desk/check-state';
import { createStore, type Desk } from '../app/desk/store';
import type { Desks } from './make-desks';

/** Stands in for the desk of Kiểm tra while it is loaded: the button can be pressed at once, and is answered then. */
export function pendingCheck(coming: Promise<Desks>): Desk<CheckState, CheckActions> {
  const state = createStore<CheckState>({ kind: 'waiting' });
  const nothing = (): void => undefined;
  function check(): void {
    if (state.get().kind !== 'waiting') return;
    state.set({ kind: 'working', before: null });
    coming.then(
      (desks) => desks.check.actions.check(),
      (error: unknown) => state.set({ kind: 'broken', error }),
    );
  }
  return {
    state,
    actions: { check, mark: nothing, goTo: nothing, showSheet: nothing, fix: nothing, fillZeros: nothing },
  };
}
