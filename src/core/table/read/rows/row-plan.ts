import type { Reading, RowRole } from './reading';

/** A reading of the table, row by row. */
export interface RowPlan {
  /** Null for rows without figures. */
  readonly roles: readonly (RowRole | null)[];
  /** For heads and sums: the rows they stand for lie between these two, neither included. */
  readonly spans: ReadonlyMap<number, { readonly after: number; readonly before: number }>;
}

/** Unrolls a reading, which the search keeps backwards. */
export function planOf({ last, ended }: Reading, length: number): RowPlan {
  const roles = Array.from({ length }, (): RowRole | null => null);
  const spans = new Map<number, { after: number; before: number }>();
  for (const head of ended) spans.set(head, { after: head, before: length });
  for (let step = last; step; step = step.before) {
    const { index, role, from } = step;
    if (role) roles[index] = role;
    for (const head of step.ended) spans.set(head, { after: head, before: index });
    if (role === 'sum' || role === 'total') spans.set(index, { after: from, before: index });
  }
  return { roles, spans };
}
