/** What was typed for a criterion and not recorded; null where nothing was. */
export interface Draft {
  readonly points: string | null;
  readonly note: string | null;
}

export const NO_DRAFT: Draft = { points: null, note: null };
