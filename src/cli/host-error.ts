import type { HostFailure } from '../core/model/result';

/** The host could not give or take something the run can't do without; ends it with one sentence and exit status 2. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.code);
    this.failure = failure;
  }
}
