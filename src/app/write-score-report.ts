import { isOfYear } from '../core/score/compute/usual-year';
import type { ScoreReportDefinition } from '../core/score/form/score-report-definition';
import { scoreSheetOf } from '../core/model/checked-file';
import { DEFAULT_POLICY, type Settings } from '../core/settings/settings';
import type { Result } from '../core/model/result';
import { planReport } from '../core/report/plan-report';
import type { ScoreRemarks } from '../core/score/report/score-report-input';
import { scoreReport } from '../core/score/report/score-report';
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
  const remarks = remarksOf(scored);
  const input = { year, set, units, computed, comparison, targets, outcomes, remarks, policy };
  return sink.save(planReport(scoreReport(input, settings, definition)));
}

function remarksOf({ run, year, missing, expected }: ScoreRun): ScoreRemarks {
  const errors = new Map<string, number>();
  const unread: string[] = [];
  const otherYears: { name: string; year: number }[] = [];
  for (const checked of run.files) {
    const { file, findings, setAside } = checked;
    if (setAside) continue;
    const scoreSheet = scoreSheetOf(checked);
    if (!scoreSheet) {
      if (findings.some(({ code }) => code === 'read.unreadable')) unread.push(file.replace(/^.*\//, ''));
    } else if (scoreSheet.year !== null && !isOfYear(scoreSheet, year)) {
      otherYears.push({ name: scoreSheet.unit.name, year: scoreSheet.year });
    } else {
      const count = findings.filter(({ severity }) => severity === 'error').length;
      if (count > 0) errors.set(file, count);
    }
  }
  for (const { file, named } of run.passed) if (named?.unit) unread.push(file.replace(/^.*\//, ''));
  return { missing, expected, otherYears, unread, errors };
}
