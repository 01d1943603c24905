import type { ReadBudget } from '../read-budget';

/** A record of an .xls: what it holds is from `at` to `end`. */
export interface BiffRecord {
  readonly type: number;
  readonly view: DataView;
  readonly at: number;
  readonly end: number;
}

const BOF = 0x0809;
const EOF = 0x000a;

/** The records of the part that begins here, to its end; those of charts inside it are left out. */
export function* biffRecords(view: DataView, from: number, budget: ReadBudget): Generator<BiffRecord> {
  let depth = 0;
  for (let next = from; next + 4 <= view.byteLength;) {
    budget.checkTime();
    const type = view.getUint16(next, true);
    const at = next + 4;
    const end = at + view.getUint16(next + 2, true);
    if (end > view.byteLength) return;
    if (type === BOF) depth++;
    else if (type === EOF) depth--;
    if (depth <= 0) return;
    if (depth === 1) yield { type, view, at, end };
    next = end;
  }
}
