import { endAllHeads, endHeads, endPassedHeads, isUnderTotal, OVER_ALL, settle } from './end-parts';
import { markAt, wholeAt, step, withMark, type Head, type Mark, type Reading, type State } from './reading';
import {
  AGAIN,
  ALL_BEHIND,
  FORMULA,
  HEAD,
  LOST_TOTAL,
  NO_TOTAL,
  NOT_RIGHT_BELOW,
  RECORD_BEHIND,
  TOTAL_TOO_EARLY,
  UNLIKE,
  UNMARKED_END,
} from './role-costs';
import type { RowEvidence } from './row-evidence';
import { explainedBits, plus } from './row-figures';
import type { Ground } from './search-ground';

/** Rank of a row without a number where ranks are compared. */
const UNNUMBERED = 3;
/** Fewer bits than this are no reason to take a row for a sum that nothing else says to be one. */
const LEAST_SAVED = 3;

/** What a reading has explained, and what it will have if heads and the last record turn out to be the sums of their rows. */
export function promiseOf({ figures }: Ground, { score, heads, whole }: State): number {
  let promise = score;
  for (const { index } of heads) promise += figures[index]?.worth ?? 0;
  return whole?.parts && whole.told ? promise + (figures[whole.index]?.worth ?? 0) : promise;
}

/**
 * Every role that the evidence leaves open for the next row, tried on one reading of the rows above it; those that promise less than the
 * `floor` are not.
 */
export function takeRow(ground: Ground, before: State, index: number, floor: number): readonly State[] {
  const cost = ground.costs[index];
  if (!ground.figures[index] || !cost) return [passRow(ground, before, index)];
  const state = endPassedHeads(ground, before, index);
  if (state.closed !== null) return [asBehind(ground, state, index)];
  if (cost.certain) return [asRecord(ground, state, index)];
  const most = promiseOf(ground, state) - floor;
  const made: State[] = [];
  if (cost.record <= most) made.push(asRecord(ground, state, index));
  if (cost.aside <= most) made.push(asAside(state, index, cost.aside));
  if (state.records > 0 && (ground.marked[index] || isUnderTotal(state))) {
    made.push(asBehind(ground, endTable(ground, state, index), index));
  }
  const part = asPart(ground, state, index);
  if (part) made.push(part);
  const head = asHead(ground, state, index);
  if (head) made.push(head);
  if (state.records > 0) made.push(...asSum(ground, state, index));
  return made.length > 0 ? made : [asAside(state, index, cost.aside)];
}

/** Ends a reading with the last row. */
export function finishReading(ground: Ground, before: State): Reading {
  const settled = settle(ground, before);
  const hasTotal = settled.closed !== null || settled.records === 0 || isUnderTotal(settled);
  const { score, last, sums } = endAllHeads(ground, settled);
  return {
    score: score - (hasTotal ? 0 : lackOfTotal(settled)),
    last,
    counted: sums,
    ended: settled.heads.map(({ index }) => index),
  };
}

function asRecord(ground: Ground, before: State, index: number): State {
  const row = ground.rows[index] as RowEvidence;
  const state = endHeads(ground, settle(ground, before), index);
  const kinds = kindsWith(state.kinds, row, 1);
  const isAgain = !row.again && row.repeats !== null && row.repeats < state.summedUp;
  return {
    ...state,
    score: state.score - (ground.costs[index]?.record ?? 0) - kinds.cost - (isAgain ? AGAIN : 0),
    sums: plus(state.sums, ground.figures[index]?.sums ?? state.sums),
    records: state.records + 1,
    whole: wholeAt(index),
    skipped: 0,
    kinds: kinds.kinds,
    last: step(state, before, index, 'record'),
  };
}

function asAside(state: State, index: number, cost: number): State {
  return {
    ...state,
    score: state.score - cost,
    skipped: state.skipped + 1,
    last: step(state, state, index, 'aside'),
  };
}

/** No row of the table, which has ended above it. A row that goes on with its numbers, or has a name of its own, was lost. */
function asBehind({ rows, costs, marked }: Ground, state: State, index: number): State {
  const row = rows[index] as RowEvidence;
  const cost = costs[index]?.behind ?? 0;
  const isRecord = cost === RECORD_BEHIND || goesOnBehind(row, state);
  const left = state.left || marked[index] === true;
  const behind = isRecord || left ? state.behind : Math.min(ALL_BEHIND, state.behind + cost);
  const score = state.score - (isRecord ? RECORD_BEHIND : behind - state.behind);
  return { ...state, score, behind, left, last: step(state, state, index, 'aside') };
}

function goesOnBehind({ numbering, below, repeats, countsFrom }: RowEvidence, { closed }: State): boolean {
  return numbering !== null && below === null && repeats === null && countsFrom < (closed ?? 0);
}

function asPart({ rows, figures }: Ground, state: State, index: number): State | null {
  const { whole } = state;
  const row = rows[index] as RowEvidence;
  const above = whole && rows[whole.index];
  const cost = above ? partCost(above, row) : null;
  const own = figures[index];
  if (!whole || cost === null || !own) return null;
  const rank = row.numbering?.rank ?? null;
  const isOfKind = whole.count === 0 || whole.rank === rank;
  const parts = whole.parts ? plus(whole.parts, own.sums) : own.sums;
  const told = whole.told && (rank !== null || row.word === 'detail' || row.label.continued);
  const kinds = kindsWith(state.kinds, row, 2);
  return {
    ...state,
    score: state.score - cost - kinds.cost,
    whole: isOfKind ? { index: whole.index, parts, count: whole.count + 1, rank, told } : whole,
    kinds: kinds.kinds,
    last: step(state, state, index, 'part'),
  };
}

/** What it costs to take a row for a part of the record above it; null where it can't be one. */
function partCost(above: RowEvidence, row: RowEvidence): number | null {
  const known = row.known && !row.label.continued ? HEAD.known : 0;
  if (row.label.continued) return 2;
  if (row.word === 'detail') return 0;
  if (!row.numbering) return row.label.text === '' || row.below !== null ? null : 6 + known;
  if (row.numbering.rank <= (above.numbering?.rank ?? UNNUMBERED)) return null;
  const { parent } = row.numbering;
  return (parent !== null && parent === above.label.ordinal.replaceAll(',', '.') ? 0 : 1) + known;
}

function asHead(ground: Ground, before: State, index: number): State | null {
  const row = ground.rows[index] as RowEvidence;
  const isFirst = ground.nextFilled[0] === index;
  const isTotal = row.word === 'total';
  if (isTotal && !isFirst) return null;
  const added = ground.added[index];
  const told = added && added.from > index ? added.to : null;
  const deeper = ground.deeper[index] === true;
  const end = told ?? (deeper || isTotal ? null : ground.headEnd(index));
  if (!deeper && end === null && !isTotal) return null;
  const isOverAll = isFirst && (isTotal || (!row.numbering && !row.known && (end ?? 0) >= ground.lastFilled));
  const state = endHeads(ground, settle(ground, before), index);
  const kinds = kindsWith(state.kinds, row, 3);
  const rank = isOverAll ? OVER_ALL : (row.numbering?.rank ?? UNNUMBERED);
  const head: Head = { ...markAt(state, index), rank, end: isOverAll ? null : end };
  return {
    ...state,
    score: state.score - headCost(row, deeper, isOverAll) + (told === null ? 0 : FORMULA) - kinds.cost,
    heads: [...state.heads, head],
    marks: withMark(state.marks, head),
    // A total may say first what it is made of.
    whole: isOverAll ? wholeAt(index) : null,
    kinds: kinds.kinds,
    last: step(state, before, index, 'head'),
  };
}

function headCost(row: RowEvidence, deeper: boolean, isOverAll: boolean): number {
  if (isOverAll) return row.word === 'total' ? 0 : HEAD.total;
  const known = row.known ? HEAD.known : 0;
  if (row.word === 'section') return known;
  if (!row.numbering) return HEAD.unnumbered + known;
  if (!deeper) return HEAD.asDeep + known;
  return (row.numbering.rank < UNNUMBERED ? 0 : HEAD.deeper) + known;
}

/** The sum of the records from one of the marks on, and, where that is the first row, the total with which the table ends. */
function asSum(ground: Ground, before: State, index: number): readonly State[] {
  const row = ground.rows[index] as RowEvidence;
  const own = ground.figures[index];
  const cost = ground.costs[index]?.sum ?? 0;
  if (!own) return [];
  const state = settle(ground, before);
  const isNamed = row.word === 'total' || row.word === 'subtotal' || row.adds !== null;
  const mayBeOne = isNamed || row.label.text === '' || state.hasSums;
  const made: State[] = [];
  let best: { readonly mark: Mark; readonly saved: number } | null = null;
  for (const mark of state.marks) {
    const count = state.records - mark.records;
    if (count === 0 || (count === 1 && !mayBeOne)) continue;
    const agreeing = explainedBits(own, state.sums, mark.sums) + formulaBits(ground, state, mark, index);
    // A sum stands right under what it adds up: further down it is more likely that of another table.
    const saved = state.skipped === 0 ? agreeing : agreeing / 2 - NOT_RIGHT_BELOW;
    if (!isNamed && saved < LEAST_SAVED) continue;
    if (mark.index < 0) {
      const closing = endAllHeads(ground, state);
      const score = closing.score + saved - cost - (row.word === 'total' ? 0 : 1);
      made.push({ ...closing, score, closed: row.row, last: step(closing, before, index, 'total') });
    }
    if (!best || saved > best.saved) best = { mark, saved };
  }
  if (!best) return made;
  made.push({
    ...state,
    score: state.score + best.saved - cost - (row.word === 'total' ? TOTAL_TOO_EARLY : 0),
    marks: withMark(state.marks, markAt(state, index)),
    skipped: 0,
    calledTotal: state.calledTotal || row.word === 'total',
    hasSums: true,
    summedUp: best.mark.index < 0 && row.word !== 'subtotal' ? row.row : state.summedUp,
    last: step(state, before, index, 'sum', best.mark.index),
  });
  return made;
}

/** A formula that adds up the rows from the mark on says itself what it is the sum of. */
function formulaBits({ added, nextFilled }: Ground, { marks }: State, mark: Mark, index: number): number {
  const rows = added[index];
  if (!rows || rows.to > index) return 0;
  const begin = marks.find((each) => each.index < rows.from && (nextFilled[each.index + 1] ?? 0) >= rows.from);
  return begin?.records === mark.records ? FORMULA : mark.index < 0 ? 1 : 0;
}

/** A row without figures: what follows may be summed up by itself, and heads may end. */
function passRow(ground: Ground, before: State, index: number): State {
  const row = ground.rows[index] as RowEvidence;
  if (before.closed !== null) {
    return goesOnBehind(row, before) ? { ...before, score: before.score - RECORD_BEHIND } : before;
  }
  if (row.word === 'detail' || row.word === 'footer') return before;
  const above = before.whole && ground.rows[before.whole.index];
  if (above && row.numbering && partCost(above, row) !== null) return before;
  const state = endHeads(ground, settle(ground, before), index);
  const last = state.heads === before.heads ? state.last : step(state, before, index, null);
  return { ...state, marks: withMark(state.marks, markAt(state, index)), whole: null, last };
}

/** What it costs that no row is the total of all. */
function lackOfTotal({ calledTotal }: State): number {
  return NO_TOTAL + (calledTotal ? LOST_TOTAL : 0);
}

/** Ends the table above a row. */
function endTable(ground: Ground, before: State, index: number): State {
  const settled = settle(ground, before);
  const state = endAllHeads(ground, settled);
  const cost = (isUnderTotal(settled) ? 0 : lackOfTotal(settled)) + (ground.marked[index] ? 0 : UNMARKED_END);
  const last = step(state, before, index, null);
  return { ...state, score: state.score - cost, closed: ground.rows[index]?.row ?? null, last };
}

function kindsWith(
  kinds: number,
  { numbering }: RowEvidence,
  role: 1 | 2 | 3,
): { readonly kinds: number; readonly cost: number } {
  if (!numbering) return { kinds, cost: 0 };
  const shift = numbering.rank * 2;
  const known = (kinds >> shift) & 3;
  const cost = known === 0 || known === role ? 0 : UNLIKE;
  return { kinds: (kinds & ~(3 << shift)) | (role << shift), cost };
}
