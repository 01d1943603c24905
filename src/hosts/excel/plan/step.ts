import type { CellRange } from '../../../core/model/address';
import { formatRange } from '../../../core/model/address';

/** Something to ask of Excel while writing a plan, with what it takes of a request. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** What a request of Microsoft's client takes for one object, one range, one call or property; measured, rounded up. */
export const OBJECT_BYTES = 200;
export const RANGE_BYTES = 520;
export const CALL_BYTES = 130;

/** Kept below 1 MB with room for what is estimated too low; Excel on the web refuses 5 MB. */
const BATCH_BYTES = 700_000;

/** Steps in order, as many in each batch as one request takes. */
export function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    bytes += step.bytes;
    batches.at(-1)?.push(step);
  }
  return batches;
}

/** Characters of an address of several ranges; Excel takes 8192. */
const ADDRESS_LENGTH = 4000;

/** "A1:B2,D4,…" for many ranges, in as few texts as the limit allows. */
export function addressesOf(ranges: readonly CellRange[]): readonly string[] {
  const texts: string[] = [];
  for (const range of ranges) {
    const address = formatRange(range);
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH) {
      texts[texts.length - 1] = `${last},${address}`;
    } else texts.push(address);
  }
  return texts;
}
