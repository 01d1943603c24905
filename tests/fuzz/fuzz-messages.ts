export interface FuzzQuestion {
  readonly bytes: Uint8Array;
}

/** How reading ended: "read" or the code of a failure; a crash with what the developers need. */
export type FuzzAnswer = { readonly outcome: string } | { readonly crash: string };
