import type { HostFailure, HostFailureCode } from '../../core/model/result';

/**
 * Leaves the depth of a reader with a failure. Thrown inside `hosts/file` only and caught in `readWorkbook`, which
 * gives it as a `Result`: a check of every tag's result would cost more than the reading.
 */
export class ReadStop extends Error {
  override readonly name = 'ReadStop';

  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function stop(code: HostFailureCode, params: HostFailure['params'] = {}): ReadStop {
  return new ReadStop({ code, retryable: false, params });
}

/** A part of the file that is not what it should be; `cell` where the fault has one. */
export function damaged(part: string, cell?: string): ReadStop {
  return stop('file.damaged', cell === undefined ? { part } : { part, cell });
}
