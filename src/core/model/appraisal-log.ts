/**
 * What was done in an appraisal.
 * - `start`: a round begins. `accept`: the self-score stands. `appraise`: the council gives its own score.
 * - `return`: one criterion goes back to the unit, or all the sheet where `criterion` is ''.
 * - `self`: the unit has changed its self-score, its evidence or what it declares since the criterion was last decided.
 * - `finish`: the appraisal is closed; nothing may follow.
 */
export type LogAction = 'start' | 'accept' | 'appraise' | 'return' | 'self' | 'finish';

/** One line of the log of an appraisal. Points are decimal text with a point, '' for a blank cell. */
export interface LogEntry {
  /** Local time of the action: "2025-01-20 14:05:00". */
  readonly at: string;
  readonly who: string;
  /** From 1. */
  readonly round: number;
  readonly action: LogAction;
  /**
   * Number of the criterion as the sheet has it, its name where it has none; after the numbers above it and a slash where
   * several have the same ("II/1"). '' for the whole sheet.
   */
  readonly criterion: string;
  /** The unit's self-score at that time. */
  readonly self: string;
  /** The appraised score before and after; of `self` the self-score before and after. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /**
   * Fingerprint of what the unit declared and named as evidence at that time, '' for neither: 12 hexadecimal digits. It
   * tells that they are others now, not what they were.
   */
  readonly basis: string;
}

/** An entry as it stands in the log, bound to all entries before it. */
export interface ChainedEntry extends LogEntry {
  /** SHA-256 over the hash before, the place in the log and every field of this entry; 64 hexadecimal digits. */
  readonly hash: string;
}
