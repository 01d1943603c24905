import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { ComputedScore, Review } from '../../../src/core/model/review';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { readScoreSheet } from '../../../src/core/score/read/read-score-sheet';
import { accept, appraise, returnCriterion } from '../../../src/core/score/review/decide-criteria';
import { finish, sendBack, startRound } from '../../../src/core/score/review/decide-round';
import type { Council, Decided } from '../../../src/core/score/review/decision';
import { openReview, type OpenReview } from '../../../src/core/score/review/review-of';
import { appraisalLogForm } from '../../../src/forms/appraisal-log.form';
import { scoreSheetForm } from '../../../src/forms/score-sheet.form';
import { applyAmendment, editCell } from '../../core/score/review/apply-amendment';
import { workbook as open } from './sample-run';

const COMPUTED: Readonly<Record<string, ComputedScore>> = {
  '1.1.2': { state: 'known', value: { units: 1n, scale: 0 }, from: 'declared' },
  '1.2': { state: 'known', value: { units: 15n, scale: 1 }, from: 'declared' },
  '1.3.1': { state: 'none', reason: 'not-declared' },
  '3.1': { state: 'known', value: { units: 2n, scale: 0 }, from: 'dossiers' },
};
const COUNCIL: Council = { who: 'Nguyễn Thị Hoa', at: '2025-01-20 14:05:00', form: scoreSheetForm };

/** A sheet of the sample as its appraisal goes on: the columns of the council are emptied first. */
class SampleReview {
  private workbook: WorkbookData;

  constructor(workbook: WorkbookData) {
    this.workbook = workbook;
  }

  get open(): OpenReview {
    const { workbook } = this;
    const { sheet } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: workbook.name });
    const computed = new Map(
      sheet?.rows.flatMap(({ number }, index) => (COMPUTED[number] ? [[index, COMPUTED[number]]] : [])),
    );
    const now = sheet && openReview({ workbook, sheet, form: appraisalLogForm, policy: 'full', computed });
    if (!now) throw new Error('no score sheet');
    return now;
  }

  do(decision: Decided): void {
    if (!decision.ok) throw new Error(decision.refusal.code);
    this.workbook = applyAmendment(this.workbook, decision.amendment);
  }

  empty(): void {
    const { sheet } = this.open.review;
    const { appraised } = sheet.columns;
    for (const { row, part } of sheet.rows) {
      if (appraised !== undefined && part !== 'survey') this.edit(row, appraised, null);
    }
  }

  /** The first criteria that wait: most stand, some are scored otherwise, one goes back. */
  decide(count: number): void {
    const waiting = this.open.review.criteria.filter(({ state }) => state === 'waiting').slice(0, count);
    for (const { index, number } of waiting) {
      if (number === '2.1') this.do(returnCriterion(this.open, index, 'Văn bản chưa có số, ngày ban hành', COUNCIL));
      else if (number === '1.2') this.do(appraise(this.open, index, '1,25', 'Báo cáo quý III gửi trễ', COUNCIL));
      else this.do(accept(this.open, [index], COUNCIL));
    }
  }

  /** By hand, beside the log. */
  edit(row: number, column: number, value: number | null): void {
    this.workbook = editCell(this.workbook, this.open.review.sheet.sheet, [row, column], value);
  }

  breakLog(): void {
    this.workbook = editCell(this.workbook, appraisalLogForm.sheet, [6, 2], 'Người khác');
  }
}

export type SampleStage = 'new' | 'appraising' | 'returned' | 'second' | 'finished' | 'tampered' | 'edited';

/** The sheet of xã Nam Dong at a stage of its appraisal. */
export async function sampleReview(stage: SampleStage): Promise<Review> {
  const sample = new SampleReview(await open('scores/chamdiem_xa-nam-dong_2024.xlsx'));
  sample.empty();
  if (stage === 'new') return sample.open.review;
  sample.decide(stage === 'finished' ? 100 : 14);
  if (stage === 'returned' || stage === 'second' || stage === 'finished') {
    sample.do(sendBack(sample.open, 'Bổ sung văn bản minh chứng', COUNCIL));
  }
  if (stage === 'second' || stage === 'finished') sample.do(startRound(sample.open, COUNCIL));
  if (stage === 'finished') {
    const back = sample.open.review.criteria.filter(({ state }) => state === 'waiting').map(({ index }) => index);
    sample.do(accept(sample.open, back, COUNCIL));
    sample.do(finish(sample.open, COUNCIL));
  }
  if (stage === 'tampered') sample.breakLog();
  if (stage === 'edited') {
    const { columns, rows } = sample.open.review.sheet;
    const row = rows.find(({ number }) => number === '1.2');
    sample.edit(row?.row ?? 0, columns.appraised ?? 0, 1.5);
  }
  return sample.open.review;
}
