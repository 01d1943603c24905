import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { WorkbookData } from '../../../../src/core/model/sheet-data';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import type { Council, Decided } from '../../../../src/core/score/review/decision';
import { openReview, type OpenReview } from '../../../../src/core/score/review/review-of';
import { appraisalLogForm } from '../../../../src/forms/appraisal-log.form';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';
import { applyAmendment } from './apply-amendment';

export const LOG = 'Nhật ký';
export const SHEET = 'Chấm điểm';

/** Rows of the sheet below, by their criterion's place: 0 is field 1, 1 is 1.1 and so on. */
const ROWS: readonly (readonly TestCell[])[] = [
  ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
  ['Đơn vị: UBND xã Nam Dong'],
  [
    'STT',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Điểm tối đa',
    'Điểm tự đánh giá',
    'Điểm thẩm định',
    'Tài liệu kiểm chứng',
    'Giải trình / Ghi chú',
  ],
  ['1', 'Chỉ đạo, điều hành', 3, 2.5, null, null, null],
  ['1.1', 'Kế hoạch', 1, 1, null, 'KH số 12', null],
  ['1.2', 'Báo cáo', 2, 1.5, null, 'BC số 34', 'Trễ 1 báo cáo'],
  ['2', 'Tác động của cải cách hành chính', 3, null, null, null, null],
  ['2.1', 'Điều tra xã hội học về sự hài lòng', 1, null, null, null, null],
  ['2.2', 'Thu ngân sách', 2, 2, null, 'BC số 56', null],
  ['3', 'Điểm trừ', 1, null, null, null, null],
];

export function scoreWorkbook(rows = ROWS): WorkbookData {
  return buildWorkbook(buildSheet(rows, { name: SHEET }));
}

/** A provincial software's sheet: no column for the council, none for notes. */
export function softwareWorkbook(): WorkbookData {
  return scoreWorkbook([
    ['TỰ ĐÁNH GIÁ NĂM 2024'],
    ['Đơn vị: Xã Nam Dong'],
    ['STT', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Số liệu kê khai', 'Cách tính điểm', 'Điểm tự đánh giá'],
    ['1', 'Chỉ đạo', 3, null, null, 3],
    ['1.1', 'Kế hoạch', 1, 'Có', null, 1],
    ['1.2', 'Báo cáo', 2, '12', null, 2],
  ]);
}

export function review(workbook: WorkbookData): OpenReview {
  const { sheet } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: 'cham-diem.xlsx' });
  const open = sheet && openReview({ workbook, sheet, form: appraisalLogForm, policy: 'full', computed: new Map() });
  if (!open) throw new Error('no score sheet');
  return open;
}

let minute = 0;

export function council(who = 'Trần Thị B'): Council {
  minute += 1;
  return { who, at: `2025-01-20 08:${String(minute % 60).padStart(2, '0')}:00`, form: scoreSheetForm };
}

/** An appraisal that goes on from step to step, as a workbook does. */
export class Appraisal {
  workbook: WorkbookData;

  constructor(workbook = scoreWorkbook()) {
    this.workbook = workbook;
  }

  get open(): OpenReview {
    return review(this.workbook);
  }

  /** Takes the decision and writes it; gives the refusal's code, or the actions logged. */
  do(decide: (open: OpenReview) => Decided): string {
    const decision = decide(this.open);
    if (!decision.ok) return decision.refusal.code;
    this.workbook = applyAmendment(this.workbook, decision.amendment);
    return decision.entries.map(({ action, criterion }) => `${action} ${criterion}`.trim()).join(', ');
  }

  get states(): string {
    const { criteria } = this.open.review;
    return criteria
      .filter(({ isLeaf }) => isLeaf)
      .map(({ number, state }) => `${number} ${state}`)
      .join(', ');
  }

  get said(): readonly string[] {
    return this.open.review.findings.map(({ code, severity }) => `${severity} ${code}`);
  }
}
