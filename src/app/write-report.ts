import type { FormDefinition } from '../core/form/form-definition';
import type { ReportDefinition } from '../core/form/report-definition';
import type { Settings } from '../core/settings/settings';
import type { Consolidation } from '../core/model/consolidation';
import type { Finding } from '../core/model/finding';
import type { Result } from '../core/model/result';
import { buildReport, type ReportOptions } from '../core/table/report/build-report';
import { planReport } from '../core/report/plan-report';
import type { ReportSink } from './ports/report-sink';

export interface ReportRequest {
  readonly consolidation: Consolidation;
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: ReportDefinition;
  /** The sentence of a finding in the language of the report. */
  readonly say: (finding: Finding) => string;
  readonly options: ReportOptions;
  readonly sink: ReportSink;
}

/** Lays out the report of a consolidation and has the host write it. */
export async function writeReport(request: ReportRequest): Promise<Result<string>> {
  const { consolidation, form, settings, definition, say, options, sink } = request;
  return sink.save(planReport(buildReport(consolidation, form, settings, definition, say, options)));
}
