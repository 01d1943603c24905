import { createStore } from '../../src/app/desk/store';
import { deskOverPort, perform, tellChanges } from '../../src/shell/desk-over-port';

interface Actions {
  readonly choose: (name: string, on: boolean) => void;
  readonly stop: () => void;
}

/** Both sides with a port between them that copies what it carries, as threads do. */
function connected() {
  const done: unknown[] = [];
  const state = createStore({ step: 0 });
  const actions: Actions = {
    choose: (name, on) => {
      done.push([name, on]);
      state.set({ step: state.get().step + 1 });
    },
    stop: () => void done.push('stop'),
  };
  const shown = deskOverPort<{ step: number }, Actions>({ step: -1 }, (call) =>
    perform(actions, structuredClone(call)),
  );
  tellChanges(state, (now) => shown.state.set(structuredClone(now)));
  return { shown, done };
}

test('what is asked on one side is done on the other, and its state comes back', () => {
  const { shown, done } = connected();
  expect(shown.state.get()).toEqual({ step: -1 });
  shown.actions.choose('Theo đơn vị', true);
  shown.actions.stop();
  expect(done).toEqual([['Theo đơn vị', true], 'stop']);
  expect(shown.state.get()).toEqual({ step: 1 });
});

test('an action stays the same function, so that screens are not drawn anew', () => {
  const { shown } = connected();
  expect(shown.actions.stop).toBe(shown.actions.stop);
});

test('an event that a button gives along does not cross the port', () => {
  const { shown, done } = connected();
  const onClick = shown.actions.stop as (event: object) => void;
  onClick({ nativeEvent: () => undefined });
  expect(done).toEqual(['stop']);
});
