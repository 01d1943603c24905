import type { ScoreReportDefinition } from '../core/forms/score-report-definition';
import { DEFAULT_POLICY, type Settings } from '../core/forms/settings';
import type { Result } from '../core/model/result';
import { planReport } from '../core/report/plan-report';
import { scoreReport } from '../core/report/score/score-report';
import type { ReportSink } from './ports/report-sink';
import type { ScoreRun } from './score-files';

export interface ScoreReportRequest {
  readonly scored: ScoreRun;
  readonly settings: Settings;
  readonly definition: ScoreReportDefinition;
  readonly sink: ReportSink;
}

/** Lays out the report on scores and has the host write it. */
export async function writeScoreReport(request: ScoreReportRequest): Promise<Result<string>> {
  const { scored, settings, definition, sink } = request;
  const { year, set, units, computed, comparison, targets, outcomes, hasNotApplicable } = scored;
  const policy = hasNotApplicable ? (settings.notApplicable ?? DEFAULT_POLICY) : null;
  const input = { year, set, units, computed, comparison, targets, outcomes, policy };
  return sink.save(planReport(scoreReport(input, settings, definition)));
}
