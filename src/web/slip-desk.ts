import type { CheckState } from '../app/desk/check-state';
import { createStore, type Store } from '../app/desk/store';
import type { HostFailure, Result } from '../core/model/result';
import type { MadeSlip } from './slip-in-worker';

/** Where the return slip of the open file stands. */
export type SlipState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface SlipDesk {
  readonly state: Store<SlipState>;
  readonly download: () => void;
}

interface SlipNeeds {
  readonly check: Store<CheckState>;
  readonly slip: () => Promise<Result<MadeSlip | null>>;
  readonly give: (bytes: Uint8Array, name: string) => void;
}

/** Gives the return slip of the open file. What is said of it goes when the file is checked anew. */
export function createSlipDesk({ check, slip, give }: SlipNeeds): SlipDesk {
  const state = createStore<SlipState>({ kind: 'none' });
  check.subscribe(() => {
    const { kind } = state.get();
    if (check.get().kind === 'working' && (kind === 'given' || kind === 'failed')) state.set({ kind: 'none' });
  });
  async function download(): Promise<void> {
    state.set({ kind: 'making' });
    const made = await slip();
    if (!made.ok) {
      state.set({ kind: 'failed', failure: made.failure });
      return;
    }
    if (made.value) give(made.value.bytes, made.value.name);
    state.set(made.value ? { kind: 'given', name: made.value.name } : { kind: 'none' });
  }
  return {
    state,
    download: () => {
      if (state.get().kind === 'making') return;
      download().catch((error: unknown) => state.set({ kind: 'broken', error }));
    },
  };
}
