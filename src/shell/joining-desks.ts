import { createConsolidateDesk, type ConsolidateDesk } from '../app/desk/consolidate-desk';
import { createReportDesk, type ReportDesk, type ReportDeskNeeds } from '../app/desk/report-desk';
import { createScoreDesk, type ScoreDesk } from '../app/desk/score-desk';
import type { Store } from '../app/desk/store';
import type { SubmissionReader } from '../app/ports/submission-reader';
import type { WorkbookSource } from '../app/ports/workbook-source';
import type { Settings } from '../core/settings/settings';
import { FORMS, SCORE_REPORT } from '../forms';
import { sentence } from '../messages/sentence';

export interface JoiningDesks {
  readonly consolidate: ConsolidateDesk;
  readonly report: ReportDesk;
  readonly score: ScoreDesk;
}

interface JoiningNeeds {
  /** Where reports are written. */
  readonly workbook: ReportDeskNeeds['workbook'];
  readonly settings: Store<Settings>;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  /** Opens last year's results. */
  readonly source: WorkbookSource;
  readonly show: (screen: 'consolidate' | 'report' | 'score') => void;
}

/** Tổng hợp, Báo cáo and the ranking of Chấm điểm, the first handing over to the others. */
export function makeJoiningDesks({ workbook, settings, readerFor, source, show }: JoiningNeeds): JoiningDesks {
  const report = createReportDesk({
    workbook,
    forms: FORMS,
    settings,
    // The report is an official paper: Vietnamese, whatever the language of the screens.
    say: (finding) => sentence(finding, 'vi'),
    toConsolidate: () => show('consolidate'),
  });
  const score = createScoreDesk({
    workbook,
    forms: FORMS,
    settings,
    definition: SCORE_REPORT,
    readerFor,
    source,
  });
  const consolidate = createConsolidateDesk({
    forms: FORMS,
    settings,
    readerFor,
    onReport: (consolidation) => {
      report.open(consolidation);
      show('report');
    },
    onScores: (files) => {
      show('score');
      score.add(files);
    },
  });
  return { consolidate, report, score };
}
