/** A value that changes, and tells those who show it. `get` gives the same object until the next change. */
export interface Store<Value> {
  readonly get: () => Value;
  /** Tells after each change; the result ends it. */
  readonly subscribe: (changed: () => void) => () => void;
}

export interface WritableStore<Value> extends Store<Value> {
  readonly set: (value: Value) => void;
}

export function createStore<Value>(initial: Value): WritableStore<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const tell of [...listeners]) tell();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}

/** One screen without its look: where it stands, and what can be asked of it. */
export interface Desk<State, Actions> {
  readonly state: Store<State>;
  readonly actions: Actions;
}
