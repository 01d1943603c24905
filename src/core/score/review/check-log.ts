import type { LogForm } from '../form/log-form';
import { finding, type Finding } from '../../model/finding';
import type { ScoreSheet } from '../../model/score-sheet';
import type { WorkbookData } from '../../model/sheet-data';
import { looksLikeLog } from './read-log';
import { openReview } from './review-of';

export interface CheckedLog {
  readonly findings: readonly Finding[];
  /** Of an appraisal that is finished, its log whole and its scores those of the log: under others it would vouch for them. */
  readonly seal: string | null;
}

const NOTHING: CheckedLog = { findings: [], seal: null };

/**
 * What the log of an appraisal says against a sheet, for readers who do not review it: damage, points that
 * were changed beside it, and that the appraisal is not finished. Nothing where the workbook has no log.
 */
export function checkLog(workbook: WorkbookData, sheet: ScoreSheet, form: LogForm): CheckedLog {
  const open = openReview({ workbook, sheet, form, policy: 'full', computed: new Map() });
  if (!open?.log) return NOTHING;
  const { review, log } = open;
  if (log.damage?.kind === 'no-table' && !looksLikeLog(log.sheet, form)) return NOTHING;
  const { findings } = review;
  if (log.damage) return { findings, seal: null };
  if (review.phase === 'finished') {
    const isAltered = findings.some(({ severity }) => severity === 'error');
    return { findings, seal: isAltered ? null : review.seal };
  }
  const { waiting, returned, round, phase } = review;
  const at = { file: sheet.file, sheet: sheet.sheet };
  const params = { waiting: waiting + returned, round, returned: phase === 'returned' };
  const unfinished = finding({ rule: 'log', code: 'log.unfinished', severity: 'note', at, params });
  return { findings: [...findings, unfinished], seal: null };
}
