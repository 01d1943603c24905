import type { Result } from '../../core/model/result';
import type { WritePlan } from '../../core/report/write-plan';

/** Writes a report whole or not at all. The value is where it was written, as the user named it. */
export interface ReportSink {
  readonly save: (plan: WritePlan) => Promise<Result<string>>;
}
