import type { LogForm } from '../forms/log-form';
import { finding, type Finding } from '../model/finding';
import type { ScoreSheet } from '../model/score-sheet';
import type { WorkbookData } from '../model/sheet-data';
import { looksLikeLog } from './read-log';
import { openReview } from './review-of';

/**
 * What the log of an appraisal says against a sheet, for whoever reads the file without reviewing it: damage, points that
 * were changed beside it, and that the appraisal is not finished. Nothing where the workbook has no log.
 */
export function checkLog(workbook: WorkbookData, sheet: ScoreSheet, form: LogForm): readonly Finding[] {
  const open = openReview({ workbook, sheet, form, policy: 'full', computed: new Map() });
  if (!open?.log) return [];
  const { review, log } = open;
  if (log.damage?.kind === 'no-table' && !looksLikeLog(log.sheet, form)) return [];
  if (log.damage || review.phase === 'finished') return review.findings;
  const { waiting, returned, round, phase } = review;
  const at = { file: sheet.file, sheet: sheet.sheet };
  const params = { waiting: waiting + returned, round, returned: phase === 'returned' };
  const unfinished = finding({ rule: 'log', code: 'log.unfinished', severity: 'note', at, params });
  return [...review.findings, unfinished];
}
