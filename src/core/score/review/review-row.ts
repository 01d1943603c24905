import { plainDecimal } from '../compute/plain-decimal';
import type { ChainedEntry } from '../../model/appraisal-log';
import { formatDecimal, type Decimal } from '../../model/decimal';
import type { CriterionState, ReviewPhase } from '../../model/review';
import { isApart, type ScoreColumn, type ScoreRow } from '../../model/score-sheet';
import { fingerprint } from './chain';
import { lastOf, loggedPoints } from './log-state';

/** One criterion of the sheet against what the log says of it. */
export interface RowState {
  readonly state: CriterionState;
  /** The unit's score, evidence or declaration is not what was decided upon. */
  readonly isMended: boolean;
  /** The appraised score in the sheet is not the one in the log. */
  readonly isBeside: boolean;
}

export function rowState(row: ScoreRow, history: readonly ChainedEntry[], phase: ReviewPhase, round: number): RowState {
  const last = lastOf(history);
  const isMended = last !== null && (last.self !== selfText(row) || last.basis !== basisOf(row));
  const logged = loggedPoints(history);
  const isBeside = logged !== null && logged !== pointsText(row, 'appraised');
  const said = { isMended: isMended && isForCouncil(row), isBeside: isBeside && isForCouncil(row) };
  if (!isForCouncil(row)) return { ...said, state: 'open' };
  if (last?.action === 'return') return { ...said, state: last.round === round ? 'returned' : 'waiting' };
  if (last === null || last.action === 'self') {
    return { ...said, state: last === null && isUnclaimed(row) ? 'open' : 'waiting' };
  }
  // A finished appraisal is not opened again by an edit: it is reported.
  if (phase !== 'finished' && (isMended || isBeside)) return { ...said, state: 'waiting' };
  return { ...said, state: last.action === 'accept' ? 'accepted' : 'changed' };
}

/** What the council decides: leaves, but for those of the survey. */
export function isForCouncil({ isLeaf, part }: ScoreRow): boolean {
  return isLeaf && part !== 'survey';
}

/** A bonus or a penalty that neither the unit nor anybody else has scored needs no decision. */
function isUnclaimed(row: ScoreRow): boolean {
  const isOutside = isApart(row.part);
  const zero = knownPoints(row, 'self')?.units === 0n;
  return isOutside && (zero || pointsText(row, 'self') === '') && pointsText(row, 'appraised') === '';
}

export function knownPoints(row: ScoreRow, column: ScoreColumn): Decimal | null {
  const points = row.points[column];
  return points?.state === 'known' ? points.value : null;
}

/** Points as the log writes them: "1.25", '' for a blank cell, '?' for one that can't be read as points. */
export function pointsText(row: ScoreRow, column: ScoreColumn): string {
  const points = row.points[column];
  if (points?.state === 'unknown') return '?';
  return points?.state === 'known' ? decimalText(points.value) : '';
}

export function decimalText(value: Decimal): string {
  return formatDecimal(plainDecimal(value));
}

/** The self-score for the log, which holds points only: a cell that can't be read as points gives ''. */
export function selfText(row: ScoreRow): string {
  const text = pointsText(row, 'self');
  return text === '?' ? '' : text;
}

export function basisOf({ declared, evidence }: ScoreRow): string {
  return fingerprint([declared, evidence]);
}
