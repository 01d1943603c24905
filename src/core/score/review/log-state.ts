import type { ChainedEntry } from '../../model/appraisal-log';
import type { ReviewPhase } from '../../model/review';

/** What a log says of the appraisal, without a look at the sheet. */
export interface LogState {
  readonly phase: ReviewPhase;
  /** From 1, also before the first begins. */
  readonly round: number;
  /** By the criterion's name in the log, oldest first. */
  readonly histories: ReadonlyMap<string, readonly ChainedEntry[]>;
}

export function logState(entries: readonly ChainedEntry[]): LogState {
  const histories = new Map<string, ChainedEntry[]>();
  let phase: ReviewPhase = 'new';
  let round = 1;
  for (const entry of entries) {
    if (entry.criterion !== '') {
      const history = histories.get(entry.criterion);
      if (history) history.push(entry);
      else histories.set(entry.criterion, [entry]);
    } else if (entry.action === 'start') {
      phase = 'appraising';
      ({ round } = entry);
    } else if (entry.action === 'return') phase = 'returned';
    else if (entry.action === 'finish') phase = 'finished';
  }
  return { phase, round, histories };
}

/** The last of a criterion's entries that tell where it stands. */
export function lastOf(history: readonly ChainedEntry[]): ChainedEntry | null {
  return history.at(-1) ?? null;
}

/** The appraised score that the log says is in the sheet; null where it says nothing. */
export function loggedPoints(history: readonly ChainedEntry[]): string | null {
  return history.filter(({ action }) => action === 'accept' || action === 'appraise').at(-1)?.after ?? null;
}
