import { createStore, type Desk, type Store, type WritableStore } from '../app/desk/store';

/** One action of a desk with what it is given. */
export type Call<Actions> = {
  readonly [Name in keyof Actions]-?: NonNullable<Actions[Name]> extends (...given: infer Given) => void
    ? { readonly name: Name; readonly given: Given }
    : never;
}[keyof Actions];

/** Desks by name, as one side of a port knows them. */
type Desks = Readonly<Record<string, Desk<unknown, object>>>;

/** What the side that shows the desks asks: an action of one of them. */
export type DeskCall<All extends Desks> = {
  readonly [Name in keyof All]: {
    readonly kind: 'desk';
    readonly desk: Name;
    readonly call: Call<All[Name]['actions']>;
  };
}[keyof All];

/** What the side that works answers: where one of the desks stands now. */
export type DeskState<All extends Desks> = {
  readonly [Name in keyof All]: {
    readonly kind: 'state';
    readonly desk: Name;
    readonly state: All[Name] extends Desk<infer State, object> ? State : never;
  };
}[keyof All];

/** A desk whose work is done on the other side of a port: what is asked of it is sent, and `state` is set by what comes back. */
export function deskOverPort<State, Actions extends object>(
  first: State,
  send: (call: Call<Actions>) => void,
): Desk<State, Actions> & { readonly state: WritableStore<State> } {
  return { state: createStore(first), actions: actionsThat(send) };
}

/** Actions of every name: each is passed on with what it is given. The same name gives the same function. */
export function actionsThat<Actions extends object>(pass: (call: Call<Actions>) => void): Actions {
  const made = new Map<string | symbol, (...given: readonly unknown[]) => void>();
  const nothing: object = {};
  return new Proxy(nothing, {
    get: (_, name) => {
      const known = made.get(name);
      if (known) return known;
      const action = (...given: readonly unknown[]): void =>
        pass({ name, given: given.filter((each) => !isEvent(each)) } as Call<Actions>);
      made.set(name, action);
      return action;
    },
  }) as Actions;
}

/** A button gives its event to whatever it calls; no action takes one, and none can cross a port. */
function isEvent(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'nativeEvent' in given;
}

/** The side that works: does what was asked of a desk. */
export function perform<Actions extends object>(actions: Actions, { name, given }: Call<Actions>): void {
  (actions[name] as (...given: readonly unknown[]) => void)(...given);
}

/** Tells where a desk stands after each change. */
export function tellChanges<State>(state: Store<State>, tell: (state: State) => void): void {
  state.subscribe(() => tell(state.get()));
}
