import type { Indicator } from '../model/indicator';
import { ratio, subtractRatios, type Ratio } from '../model/ratio';

/** How a count changed. `share`: the change over the earlier count, null when that is 0. */
export interface CountChange {
  readonly difference: number;
  readonly share: Ratio | null;
}

/** Null when one of the counts is not known. */
export function countChange(now: number | null, before: number | null): CountChange | null {
  if (now === null || before === null) return null;
  return { difference: now - before, share: ratio(now - before, before) };
}

/** Difference of two shares; times 100 it is percentage points. Null when one of them has no value. */
export function indicatorChange(now: Indicator | undefined, before: Indicator | undefined): Ratio | null {
  return now?.value && before?.value ? subtractRatios(now.value, before.value) : null;
}
