import { createConsolidateDesk, type ConsolidateDesk } from '../app/desk/consolidate-desk';
import { createReportDesk, type ReportDesk, type ReportDeskNeeds } from '../app/desk/report-desk';
import type { Store } from '../app/desk/store';
import type { SubmissionReader } from '../app/ports/submission-reader';
import type { Settings } from '../core/forms/settings';
import { dossierForm } from '../forms/dossier.form';
import { dossierReport } from '../forms/dossier.report';
import { sentence } from '../messages/sentence';

export interface JoiningDesks {
  readonly consolidate: ConsolidateDesk;
  readonly report: ReportDesk;
}

interface JoiningNeeds {
  /** Where reports are written. */
  readonly workbook: ReportDeskNeeds['workbook'];
  readonly settings: Store<Settings>;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  readonly show: (screen: 'consolidate' | 'report') => void;
}

/** Tổng hợp and Báo cáo, the one handing over to the other. */
export function makeJoiningDesks({ workbook, settings, readerFor, show }: JoiningNeeds): JoiningDesks {
  const form = dossierForm;
  const report = createReportDesk({
    workbook,
    form,
    settings,
    definition: dossierReport,
    // The report is an official paper: Vietnamese, whatever the language of the screens.
    say: (finding) => sentence(finding, 'vi'),
    toConsolidate: () => show('consolidate'),
  });
  const consolidate = createConsolidateDesk({
    form,
    settings,
    readerFor,
    onReport: (consolidation) => {
      report.open(consolidation);
      show('report');
    },
  });
  return { consolidate, report };
}
