import type { Amendment, JudgedCell, RecordRows } from '../../model/amendment';
import type { ChainedEntry, LogEntry } from '../../model/appraisal-log';
import { Defect } from '../../model/defect';
import type { ReviewRefusal } from '../../model/review';
import type { ScoreRow } from '../../model/score-sheet';
import type { LogColumn, LogForm } from '../form/log-form';
import type { ScoreForm } from '../form/score-form';
import { chain } from './chain';
import { cleanText } from './clean-text';
import type { ReadLog } from './read-log';
import type { OpenReview } from './review-of';
import { basisOf, isForCouncil, pointsText, selfText } from './review-row';

/** 0-based row of the first entry in a sheet that is made: under title, hint, a blank row and the captions. */
const FIRST_ROW = 4;

/** What is to be written for new entries: below those that are there, or as a new sheet. */
function logRows(log: ReadLog | null, entries: readonly ChainedEntry[], form: LogForm): RecordRows {
  const before = log?.entries.length ?? 0;
  return {
    sheet: log?.sheet.name ?? form.sheet,
    head: log ? null : { title: form.title, hint: form.hint, captions: form.columns.map(({ caption }) => caption) },
    widths: form.columns.map(({ width }) => width),
    row: log?.nextRow ?? FIRST_ROW,
    rows: entries.map((entry, index) => logRow(entry, before + index + 1, form)),
  };
}

function logRow(entry: ChainedEntry, place: number, form: LogForm): readonly string[] {
  const { at, who, round, criterion, action, self, before, after, reason, basis, hash } = entry;
  const texts: Readonly<Record<LogColumn, string>> = {
    row: String(place),
    ...{ at, who, criterion, reason, basis, hash },
    round: String(round),
    action: form.actions[action],
    self: points(self),
    before: points(before),
    after: points(after),
  };
  return form.columns.map(({ column }) => texts[column]);
}

function points(text: string): string {
  return text.replace('.', ',');
}

/** Who decides and when, as the log will say. `at` is local time, "2025-01-20 14:05:00": core has no clock. */
export interface Council {
  readonly who: string;
  readonly at: string;
  /** By whose captions new columns are placed. */
  readonly form: ScoreForm;
}

export type Decided =
  | { readonly ok: true; readonly amendment: Amendment; readonly entries: readonly ChainedEntry[] }
  | { readonly ok: false; readonly refusal: ReviewRefusal };

/** What one decision brings, before it is bound to the log. */
export interface Draft {
  readonly entries: readonly Omit<LogEntry, 'at' | 'who'>[];
  readonly cells: readonly JudgedCell[];
  readonly close?: readonly string[];
}

export function refused(refusal: ReviewRefusal): Extract<Decided, { ok: false }> {
  return { ok: false, refusal };
}

/** Why nothing at all can be decided just now; null when it can. */
export function refusalNow({ review, log }: OpenReview, { who }: Pick<Council, 'who'>): ReviewRefusal | null {
  if (log?.damage) return { code: 'log-broken' };
  if (review.phase === 'finished') return { code: 'finished' };
  if (cleanText(who) === '') return { code: 'who-missing' };
  return null;
}

/** The same, for what is decided while a round is under way. */
export function refusalInRound(open: OpenReview, council: Pick<Council, 'who'>): ReviewRefusal | null {
  return refusalNow(open, council) ?? (open.review.phase === 'returned' ? { code: 'returned' } : null);
}

/** Binds a decision to the log. The first of an appraisal begins its first round. */
export function decided(open: OpenReview, council: Council, { entries, cells, close = [] }: Draft): Decided {
  const { review, log, form } = open;
  const start = review.phase === 'new' && entries[0]?.action !== 'start' ? [wholeEntry('start', 1, '')] : [];
  const { at } = council;
  const who = cleanText(council.who);
  const all = [...start, ...entries].map((entry): LogEntry => ({ ...entry, at, who }));
  if (entries.length === 0) return { ok: true, amendment: { cells, record: null, close }, entries: [] };
  const bound = chain(log?.entries ?? [], all);
  return { ok: true, amendment: { cells, record: logRows(log, bound, form), close }, entries: bound };
}

export function wholeEntry(action: LogEntry['action'], round: number, reason: string): Draft['entries'][number] {
  return { action, round, reason, criterion: '', self: '', before: '', after: '', basis: '' };
}

/** An entry about one criterion as it stands; what is not told stays as it was. */
export function rowEntry(
  { review, keys }: OpenReview,
  index: number,
  told: Pick<LogEntry, 'action'> & Partial<Omit<LogEntry, 'at' | 'who'>>,
): Draft['entries'][number] {
  const row = rowAt(review.sheet.rows, index);
  const now = pointsText(row, 'appraised').replace('?', '');
  return {
    criterion: keys[index] ?? '',
    round: review.round,
    ...{ self: selfText(row), before: now, after: now, reason: '', basis: basisOf(row) },
    ...told,
  };
}

export function rowAt(rows: readonly ScoreRow[], index: number): ScoreRow {
  const row = rows[index];
  if (!row || !isForCouncil(row)) throw new Defect(`criterion ${String(index)} is not for the council`);
  return row;
}

/** How a refusal names a criterion. */
export function nameOf({ number, name }: ScoreRow): string {
  return number || name;
}
