import type { UsageProblem } from '../messages/command-line-texts';

/** The command line, or what it names, can't be used; ends the run with one sentence and exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
