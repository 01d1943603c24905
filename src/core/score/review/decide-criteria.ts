import type { JudgedCell } from '../../model/amendment';
import type { LogEntry } from '../../model/appraisal-log';
import { compareDecimals, formatDecimal, negateDecimal, ZERO, type Decimal } from '../../model/decimal';
import type { ReviewRefusal } from '../../model/review';
import type { ScoreRow } from '../../model/score-sheet';
import { parsePoints } from '../read/parse-points';
import { cleanText } from './clean-text';
import {
  decided,
  nameOf,
  refusalInRound,
  refused,
  rowAt,
  rowEntry,
  type Council,
  type Decided,
  type Draft,
} from './decision';
import type { OpenReview } from './review-of';
import { decimalText, knownPoints, selfText } from './review-row';
import { scoreCells, type ScoreCells } from './score-cells';
import { sumCells } from './sum-cells';

/** The self-scores of these criteria stand. One that was accepted and has not changed since is passed over. */
export function accept(open: OpenReview, criteria: readonly number[], council: Council): Decided {
  const refusal = refusalInRound(open, council);
  if (refusal) return refused(refusal);
  const { rows } = open.review.sheet;
  const to = cellsOf(open, council);
  const left = criteria.filter((index) => open.states[index]?.state !== 'accepted');
  const drafts: Draft[] = [];
  const scores = new Map<number, Decimal | null>();
  for (const index of left) {
    const row = rowAt(rows, index);
    const self = knownPoints(row, 'self');
    const isLeftOut = !row.applies && row.points.self?.state !== 'unknown';
    if (!self && !isLeftOut) return refused({ code: 'no-self-score', number: nameOf(row) });
    const outside = self && outOfRange(self, row);
    if (outside) return refused(outside);
    scores.set(index, self);
    drafts.push(draftOf(open, to, index, { after: self, reason: '', action: 'accept' }));
  }
  return decided(open, council, joined(open, drafts, to, scores));
}

/** The council's own score, as typed. Where it is the self-score, that is accepted. */
export function appraise(open: OpenReview, index: number, points: string, note: string, council: Council): Decided {
  const refusal = refusalInRound(open, council);
  if (refusal) return refused(refusal);
  const row = rowAt(open.review.sheet.rows, index);
  const number = nameOf(row);
  const reading = parsePoints(points);
  if (reading.kind !== 'points') return refused({ code: 'not-a-number', number, text: points.trim() });
  const { value } = reading;
  const outside = outOfRange(value, row);
  if (outside) return refused(outside);
  const reason = cleanText(note);
  const isSelf = decimalText(value) === selfText(row);
  if (!isSelf && reason === '') return refused({ code: 'note-missing', number });
  const to = cellsOf(open, council);
  const action = isSelf ? 'accept' : 'appraise';
  return decided(
    open,
    council,
    joined(open, [draftOf(open, to, index, { after: value, reason, action })], to, new Map([[index, value]])),
  );
}

/** Back to the unit, to explain or to mend. The reason stands in the log alone: in the notes it would pass for the unit's. */
export function returnCriterion(open: OpenReview, index: number, reason: string, council: Council): Decided {
  const refusal = refusalInRound(open, council);
  if (refusal) return refused(refusal);
  const row = rowAt(open.review.sheet.rows, index);
  const why = cleanText(reason);
  if (why === '') return refused({ code: 'reason-missing', number: nameOf(row) });
  return decided(open, council, { entries: [rowEntry(open, index, { action: 'return', reason: why })], cells: [] });
}

interface Outcome {
  readonly after: Decimal | null;
  readonly reason: string;
  readonly action: 'accept' | 'appraise';
}

function draftOf(open: OpenReview, to: ScoreCells, index: number, { after, reason, action }: Outcome): Draft {
  const { row } = rowAt(open.review.sheet.rows, index);
  const text = after ? decimalText(after) : '';
  const history = open.review.criteria[index]?.history ?? [];
  const cells: readonly JudgedCell[] = [
    ...to.appraised(row, after ? Number(text) : null),
    ...to.note(row, (before) => withOpinion(before, reason, history, open.form.opinion)),
  ];
  return { entries: [rowEntry(open, index, { action, after: text, reason })], cells };
}

function joined(
  { review, cells: held }: OpenReview,
  drafts: readonly Draft[],
  { captions }: ScoreCells,
  scores: ReadonlyMap<number, Decimal | null>,
): Draft {
  const cells = drafts.flatMap((draft) => draft.cells);
  const sums = sumCells(review.sheet, held, scores);
  return {
    entries: drafts.flatMap((draft) => draft.entries),
    cells: [...(cells.length === 0 ? [] : captions), ...cells, ...sums],
  };
}

function cellsOf({ review, cells, form }: OpenReview, council: Council): ScoreCells {
  return scoreCells(review.sheet, cells, council.form, form);
}

/** 0 to the maximum; of a penalty from what it takes off at most to 0. */
function outOfRange(value: Decimal, row: ScoreRow): ReviewRefusal | null {
  const own = knownPoints(row, 'maximum');
  const isPenalty = row.part === 'penalty';
  const size = own && own.units < 0n ? negateDecimal(own) : own;
  const lowest = isPenalty ? size && negateDecimal(size) : ZERO;
  const highest = isPenalty ? ZERO : own;
  const isLow = lowest !== null && compareDecimals(value, lowest) < 0;
  const isHigh = highest !== null && compareDecimals(value, highest) > 0;
  if (!isLow && !isHigh) return null;
  const text = (limit: Decimal | null): string => (limit ? decimalText(limit) : '');
  const limits = { minimum: text(lowest), maximum: text(highest) };
  return { code: 'out-of-range', number: nameOf(row), value: formatDecimal(value), ...limits };
}

/**
 * The text of the cell of notes once the council has its say. The unit's own words stay as they are: the opinion comes in a
 * line of its own under them. What the council said before, which the log knows, is replaced; '' takes it away.
 */
function withOpinion(text: string, opinion: string, history: readonly LogEntry[], prefix: string): string {
  const before = history.filter(({ action, reason }) => action !== 'return' && reason !== '').at(-1)?.reason ?? '';
  const own = withoutOpinion(text.replace(/\r\n?/g, '\n').normalize('NFC'), before, prefix);
  if (opinion === '') return own;
  return own.trim() === '' ? opinion : `${own}\n${prefix}${opinion}`;
}

function withoutOpinion(text: string, before: string, prefix: string): string {
  if (before === '') return text;
  if (text === before) return '';
  const tail = `\n${prefix}${before}`;
  return text.endsWith(tail) ? text.slice(0, -tail.length) : text;
}
