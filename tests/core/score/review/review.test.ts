import { formatDecimal } from '../../../../src/core/model/decimal';
import { cellKey, valueAt } from '../../../../src/core/model/sheet-data';
import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import { accept, appraise, returnCriterion } from '../../../../src/core/score/review/decide-criteria';
import { takeTyped } from '../../../../src/core/score/review/take-typed';
import { finish, sendBack, startRound } from '../../../../src/core/score/review/decide-round';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { editCell } from './apply-amendment';
import { Appraisal, council, LOG, SHEET, scoreWorkbook, softwareWorkbook } from './open-review';

const by = council();
const cell = (of: Appraisal, row: number, column: number): unknown => {
  const sheet = of.workbook.sheets.find(({ name }) => name === SHEET);
  const value = sheet ? valueAt(sheet, row, column) : null;
  return value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.value : value?.kind;
};

/** All decided but finished: 1.1 as scored, 1.2 half a point less, 2.2 as scored. */
function decided(): Appraisal {
  const of = new Appraisal();
  of.do((open) => accept(open, [1, 5], by));
  of.do((open) => appraise(open, 2, '1', 'Trễ 2 báo cáo', by));
  return of;
}

test('a sheet that nobody appraised waits, but for the survey and a penalty that nobody scored', () => {
  const of = new Appraisal();
  const { review } = of.open;
  expect(review).toMatchObject({ phase: 'new', round: 1, waiting: 3, returned: 0, seal: null, log: [], findings: [] });
  expect(of.states).toBe('1.1 waiting, 1.2 waiting, 2.1 open, 2.2 waiting, 3 open');
});

test('accepting writes the self-score, and the first entry begins the round', () => {
  const of = new Appraisal();
  expect(of.do((open) => accept(open, [1, 5], by))).toBe('start, accept 1.1, accept 2.2');
  expect([cell(of, 4, 4), cell(of, 8, 4), cell(of, 4, 6)]).toEqual([1, 2, 'blank']);
  expect(of.states).toBe('1.1 accepted, 1.2 waiting, 2.1 open, 2.2 accepted, 3 open');
  expect(of.open.review).toMatchObject({ phase: 'appraising', round: 1, waiting: 1, findings: [] });
  expect(of.open.review.criteria[1]?.history).toMatchObject([{ action: 'accept', self: '1', before: '', after: '1' }]);
  expect(of.do((open) => accept(open, [1], by))).toBe('');
});

test("the council's own score needs a reason, which comes under the unit's own words", () => {
  const of = decided();
  expect(cell(of, 5, 4)).toBe(1);
  expect(cell(of, 5, 6)).toBe('Trễ 1 báo cáo\nThẩm định: Trễ 2 báo cáo');
  expect(of.states).toBe('1.1 accepted, 1.2 changed, 2.1 open, 2.2 accepted, 3 open');
  const { totals, findings } = of.open.review;
  expect(totals.appraised && formatDecimal(totals.appraised)).toBe('4');
  expect(totals.self && formatDecimal(totals.self)).toBe('4.5');
  expect(findings).toEqual([]);
  expect(checkScoreSheet(of.open.review.sheet, scoreSheetForm).filter(({ rule }) => rule === 'C9')).toEqual([]);
});

test('a later opinion takes the place of the one before, never of what the unit wrote', () => {
  const of = decided();
  of.do((open) => appraise(open, 2, '0,5', 'Trễ 3 báo cáo', by));
  expect(cell(of, 5, 6)).toBe('Trễ 1 báo cáo\nThẩm định: Trễ 3 báo cáo');
  of.do((open) => accept(open, [2], by));
  expect([cell(of, 5, 4), cell(of, 5, 6)]).toEqual([1.5, 'Trễ 1 báo cáo']);
  of.do((open) => appraise(open, 1, '0', 'Chưa ban hành', by));
  expect(cell(of, 4, 6)).toBe('Chưa ban hành');
  of.do((open) => accept(open, [1], by));
  expect(cell(of, 4, 6)).toBe('blank');
});

test.each([
  ['1,25', 'Trễ', '1.25'],
  ['1.25', 'Trễ', '1.25'],
  [' 1,5 ', '', '1.5'],
  ['0', 'Không có', '0'],
])('points typed as %j', (points, note, after) => {
  const of = new Appraisal();
  of.do((open) => appraise(open, 2, points, note, by));
  expect(of.open.review.log.at(-1)).toMatchObject({ after });
});

test.each([
  ['1,25', '  ', 'note-missing'],
  ['2,5', 'Thừa', 'out-of-range'],
  ['-0,5', 'Thiếu', 'out-of-range'],
  ['hai', 'Chữ', 'not-a-number'],
  ['', 'Trống', 'not-a-number'],
  ['50%', 'Tỷ lệ', 'not-a-number'],
])('points typed as %j with the note %j are refused: %s', (points, note, refusal) => {
  expect(new Appraisal().do((open) => appraise(open, 2, points, note, by))).toBe(refusal);
});

test('a penalty takes off between nothing and its maximum', () => {
  const of = new Appraisal();
  expect(of.do((open) => appraise(open, 6, '0,5', 'Vi phạm', by))).toBe('out-of-range');
  expect(of.do((open) => appraise(open, 6, '-1,5', 'Vi phạm', by))).toBe('out-of-range');
  expect(of.do((open) => appraise(open, 6, '-0,5', 'Vi phạm', by))).toBe('start, appraise 3');
  expect(cell(of, 9, 4)).toBe(-0.5);
});

test('who decides has to be known, and what has no self-score can only be scored', () => {
  const of = new Appraisal();
  expect(of.do((open) => accept(open, [1], { ...by, who: ' ' }))).toBe('who-missing');
  of.workbook = editCell(of.workbook, SHEET, [4, 3], null);
  expect(of.do((open) => accept(open, [1], by))).toBe('no-self-score');
  expect(of.do((open) => appraise(open, 1, '0', 'Không tự chấm', by))).toBe('start, appraise 1.1');
  expect(of.do((open) => returnCriterion(open, 2, '', by))).toBe('reason-missing');
});

test('a second round: returned and mended criteria wait again, the others stay decided', () => {
  const of = new Appraisal();
  of.do((open) => accept(open, [1, 5], by));
  expect(of.do((open) => returnCriterion(open, 2, 'Nộp thêm báo cáo quý 3', by))).toBe('return 1.2');
  expect(of.open.review).toMatchObject({ waiting: 0, returned: 1 });
  expect(of.do((open) => finish(open, by))).toBe('still-waiting');
  expect(of.do((open) => startRound(open, by))).toBe('not-returned');
  expect(of.do((open) => sendBack(open, '', by))).toBe('return');
  expect(of.open.review.phase).toBe('returned');
  expect(of.do((open) => accept(open, [1], by))).toBe('returned');

  of.workbook = editCell(of.workbook, SHEET, [5, 5], 'BC số 34, số 78');
  of.workbook = editCell(of.workbook, SHEET, [8, 3], 1.75);
  expect(of.said).toEqual([]);
  expect(of.do((open) => startRound(open, by))).toBe('start, self 1.2, self 2.2');
  expect(of.open.review).toMatchObject({ phase: 'appraising', round: 2, waiting: 2, returned: 0 });
  expect(of.states).toBe('1.1 accepted, 1.2 waiting, 2.1 open, 2.2 waiting, 3 open');
  expect(of.open.review.log.at(-1)).toMatchObject({ action: 'self', before: '2', after: '1.75', round: 2 });
  expect(of.do((open) => accept(open, [2, 5], by))).toBe('accept 1.2, accept 2.2');
  expect(cell(of, 8, 4)).toBe(1.75);
  expect(of.do((open) => finish(open, by))).toBe('finish');
});

test('a sheet goes back with a reason, or with criteria that have one', () => {
  const of = new Appraisal();
  expect(of.do((open) => sendBack(open, '', by))).toBe('reason-missing');
  expect(of.do((open) => sendBack(open, 'Thiếu phụ lục', by))).toBe('start, return');
});

test('finishing closes the sheet; nothing can be decided afterwards', () => {
  const of = decided();
  const decision = finish(of.open, by);
  expect(decision.ok && decision.amendment.close).toEqual([SHEET]);
  expect(of.do((open) => finish(open, by))).toBe('finish');
  expect(of.open.review).toMatchObject({ phase: 'finished', waiting: 0, findings: [] });
  expect(of.open.review.seal).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
  expect(of.do((open) => accept(open, [1], by))).toBe('finished');
  expect(of.do((open) => appraise(open, 1, '0', 'Muộn', by))).toBe('finished');
  expect(of.do((open) => sendBack(open, 'Muộn', by))).toBe('finished');
  expect(of.do((open) => startRound(open, by))).toBe('finished');
});

test('points changed beside the log are said with both values, and wait again', () => {
  const of = decided();
  of.workbook = editCell(of.workbook, SHEET, [5, 4], 2);
  const [found] = of.open.review.findings;
  expect(found).toMatchObject({
    code: 'log.points',
    severity: 'error',
    at: { file: 'cham-diem.xlsx', sheet: SHEET, cell: { row: 5, column: 4 } },
    params: { cell: 'E6', number: '1.2', value: '2', logged: '1' },
  });
  expect(of.do((open) => finish(open, by))).toBe('still-waiting');
  of.do((open) => appraise(open, 2, '1', 'Trễ 2 báo cáo', by));
  expect(of.open.review.log.at(-1)).toMatchObject({ before: '2', after: '1' });
  expect(of.said).toEqual([]);
});

test('a self-score or evidence changed in the middle of a round is said and waits again', () => {
  const of = decided();
  of.workbook = editCell(of.workbook, SHEET, [4, 3], 0.5);
  of.workbook = editCell(of.workbook, SHEET, [8, 5], 'BC số 57');
  expect(of.said).toEqual(['warning log.self-changed', 'warning log.evidence-changed']);
  expect(of.states).toBe('1.1 waiting, 1.2 changed, 2.1 open, 2.2 waiting, 3 open');
});

test('after the end every change is an error, also points where the log has none', () => {
  const of = decided();
  of.do((open) => finish(open, by));
  of.workbook = editCell(of.workbook, SHEET, [4, 3], 0.5);
  of.workbook = editCell(of.workbook, SHEET, [5, 4], null);
  of.workbook = editCell(of.workbook, SHEET, [9, 4], -1);
  expect(of.said).toEqual(['error log.self-changed', 'error log.points', 'error log.points']);
  expect(of.open.review.phase).toBe('finished');
});

test('a criterion of the log that the sheet no longer has is said', () => {
  const of = decided();
  of.workbook = editCell(of.workbook, SHEET, [5, 0], '1.3');
  expect(of.said).toEqual(['warning log.no-criterion']);
});

test('a sheet without columns for the council gets them to the right, and the next reading finds them', () => {
  const of = new Appraisal(softwareWorkbook());
  expect(of.do((open) => appraise(open, 1, '0,5', 'Ban hành muộn', by))).toBe('start, appraise 1.1');
  expect([cell(of, 2, 6), cell(of, 2, 7)]).toEqual(['Điểm thẩm định', 'Ý kiến thẩm định']);
  expect([cell(of, 4, 6), cell(of, 4, 7)]).toEqual([0.5, 'Ban hành muộn']);
  expect(of.open.review.sheet.columns).toMatchObject({ self: 5, appraised: 6, note: 7 });
  expect(of.do((open) => accept(open, [2], by))).toBe('accept 1.2');
  expect([cell(of, 5, 6), cell(of, 2, 8)]).toEqual([2, 'blank']);
  expect(of.said).toEqual([]);
  expect(of.do((open) => finish(open, by))).toBe('finish');
});

test('new columns are judged blank and take over the look of their neighbours', () => {
  const decision = accept(new Appraisal(softwareWorkbook()).open, [1], by);
  expect(decision.ok && decision.amendment.cells).toMatchObject([
    { cell: { row: 2, column: 6 }, value: 'Điểm thẩm định', like: { row: 2, column: 5 }, width: 10 },
    { cell: { row: 2, column: 7 }, value: 'Ý kiến thẩm định', like: { row: 2, column: 1 }, width: 36 },
    { cell: { row: 4, column: 6 }, value: 1, like: { row: 4, column: 5 } },
  ]);
});

test('a formula in the cell of the appraised score gives way to the number', () => {
  const of = new Appraisal();
  const sheet = of.workbook.sheets[0]!;
  const cells = new Map(sheet.cells).set(cellKey(4, 4), { value: { kind: 'number', value: 1 }, formula: 'D5' });
  of.workbook = { ...of.workbook, sheets: [{ ...sheet, cells }] };
  const decision = accept(of.open, [1], by);
  expect(decision.ok && decision.amendment.cells).toMatchObject([{ value: 1, judged: { formula: 'D5' } }]);
});

test('criteria with one number under several parents are told apart in the log', () => {
  const of = new Appraisal(
    scoreWorkbook([
      ['BẢNG CHẤM ĐIỂM NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Ghi chú'],
      ['I', 'Chỉ đạo', 2, 2],
      ['1', 'Kế hoạch', 2, 2],
      ['II', 'Thể chế', 3, 3],
      ['1', 'Rà soát', 3, 3],
    ]),
  );
  expect(of.do((open) => accept(open, [1, 3], by))).toBe('start, accept I/1, accept II/1');
  expect(of.states).toBe('1 accepted, 1 accepted');
});

test('the log is no score table', () => {
  const of = decided();
  const log = of.workbook.sheets.find(({ name }) => name === LOG)!;
  expect(of.open.review.sheet.sheet).toBe(SHEET);
  expect(() => new Appraisal({ ...of.workbook, sheets: [log] }).open).toThrow('no score sheet');
});

describe('sums that were typed', () => {
  const rows = [
    ['BẢNG CHẤM ĐIỂM NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Điểm đạt được', 'Ghi chú'],
    ['1', 'Chỉ đạo', 4, 3, 3, null, 4],
    ['1.1', 'Kế hoạch', 1, 1, 1, null, 1],
    ['1.2', 'Báo cáo', 2, 2, 2, null, 2],
    ['1.3', 'Mức độ hài lòng của người dân', 1, null, null, 1, 1],
    ['2', 'Điểm thưởng', 2, 1, 1, null, 1],
    ['', 'Tổng điểm', 4, 3, 3, null, 4],
  ];

  test('follow the new score, up to the total; bonus is in the total where it was', () => {
    const of = new Appraisal(scoreWorkbook(rows));
    of.do((open) => appraise(open, 1, '0,25', 'Muộn', by));
    expect([cell(of, 3, 4), cell(of, 2, 4), cell(of, 7, 4)]).toEqual([0.25, 2.25, 2.25]);
    expect([cell(of, 3, 6), cell(of, 2, 6), cell(of, 7, 6)]).toEqual([0.25, 3.25, 3.25]);
    const inTotal = rows.map((row, index) => (index === 7 ? ['', 'Tổng điểm', 4, 4, 4, null, 5] : row));
    const withBonus = new Appraisal(scoreWorkbook(inTotal));
    withBonus.do((open) => appraise(open, 1, '0,25', 'Muộn', by));
    expect([cell(withBonus, 7, 4), cell(withBonus, 7, 6)]).toEqual([3.25, 4.25]);
  });

  test('stay as they are where they are formulas, blank, or of what can not be read', () => {
    const blank = rows.map((row, index) => (index === 2 || index === 7 ? row.slice(0, 4) : row));
    const of = new Appraisal(scoreWorkbook(blank));
    of.do((open) => appraise(open, 1, '0,25', 'Muộn', by));
    expect([cell(of, 2, 4), cell(of, 7, 4), cell(of, 2, 6)]).toEqual(['blank', 'blank', 'blank']);
    const unreadable = new Appraisal(
      scoreWorkbook(rows.map((row, index) => (index === 4 ? ['1.2', 'Báo cáo', 2, 2, 'hai'] : row))),
    );
    unreadable.do((open) => appraise(open, 1, '0,25', 'Muộn', by));
    expect([cell(unreadable, 2, 4), cell(unreadable, 7, 4)]).toEqual([3, 3]);
  });

  test('so that a sheet without errors has none afterwards', () => {
    const of = new Appraisal(scoreWorkbook(rows));
    const wrong = (): readonly string[] =>
      checkScoreSheet(of.open.review.sheet, scoreSheetForm)
        .filter(({ rule }) => rule === 'C3')
        .map(({ code }) => code);
    of.do((open) => accept(open, [1, 2], by));
    expect(wrong()).toEqual([]);
    of.do((open) => appraise(open, 1, '0,25', 'Muộn', by));
    of.do((open) => appraise(open, 2, '1', 'Trễ', by));
    expect(wrong()).toEqual([]);
  });
});

describe('scores of the council that were typed before there was a log', () => {
  /** 1.1 as self-scored, 1.2 a quarter less with the unit's note, 2.2 another without any note. */
  function typed(): Appraisal {
    let workbook = scoreWorkbook();
    for (const [row, value] of [
      [4, 1],
      [5, 1.25],
      [8, 1.75],
    ] as const) {
      workbook = editCell(workbook, SHEET, [row, 4], value);
    }
    return new Appraisal(workbook);
  }

  test('come into the log as they stand; no cell changes', () => {
    const of = typed();
    expect(of.do((open) => takeTyped(open, [1, 2], by))).toBe('start, accept 1.1, appraise 1.2');
    expect(of.states).toBe('1.1 accepted, 1.2 changed, 2.1 open, 2.2 waiting, 3 open');
    expect(of.open.review.log.at(-1)).toMatchObject({
      self: '1.5',
      before: '1.25',
      after: '1.25',
      reason: 'Ghi chú trong bảng: Trễ 1 báo cáo',
    });
    expect([cell(of, 4, 4), cell(of, 5, 4), cell(of, 5, 6)]).toEqual([1, 1.25, 'Trễ 1 báo cáo']);
    expect(of.open.review.findings).toEqual([]);
  });

  test('one that differs needs a note', () => {
    expect(typed().do((open) => takeTyped(open, [1, 5], by))).toBe('note-missing');
  });

  test('a later opinion does not take the place of the note, which may be the unit’s', () => {
    const of = typed();
    of.do((open) => takeTyped(open, [2], by));
    of.do((open) => appraise(open, 2, '1', 'Trễ 2 báo cáo', by));
    expect(cell(of, 5, 6)).toBe('Trễ 1 báo cáo\nThẩm định: Trễ 2 báo cáo');
  });

  test('nothing is taken where no score stands', () => {
    expect(new Appraisal().do((open) => takeTyped(open, [1, 2, 5], by))).toBe('');
  });
});
