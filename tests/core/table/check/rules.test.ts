import { wordsOf } from '../../../../src/core/form/form-words';
import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import type { Finding } from '../../../../src/core/model/finding';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission, type SubmissionOptions } from '../../build-submission';

interface Case extends SubmissionOptions {
  readonly previous?: string;
  readonly settings?: Partial<Settings>;
}

function check(table: string, { previous, settings, ...options }: Case = {}): readonly Finding[] {
  const before = previous === undefined ? null : buildSubmission(previous, { period: '2024-05', file: 't5.xlsx' });
  return checkSubmission(buildSubmission(table, options), dossierForm, { ...DEFAULT_SETTINGS, ...settings }, before);
}

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe('carry-over (R6)', () => {
  const june = `
Hộ tịch | 10 5 1 4 9 9 0 0 1 1 0
Đất đai | 5 3 0 2 5 5 0 0 0 0 0
T:TỔNG CỘNG | 15 8 1 6 14 14 0 0 1 1 0`;

  test('agrees field by field', () => {
    const previous = 'Hộ tịch | 9 5 4 0 5 5 0 0 4 4 0\nĐất đai | 8 8 0 0 6 6 0 0 2 2 0';
    expect(check(june, { previous })).toEqual([]);
  });

  test('differs: at the opening figure, with file and cell of the closing one', () => {
    const previous = 'Hộ tịch | 9 5 4 0 5 5 0 0 4 4 0\nĐất đai | 8 8 0 0 7 7 0 0 1 1 0';
    expect(check(june, { previous })).toMatchObject([
      {
        rule: 'R6',
        code: 'check.carry-over.differs',
        severity: 'warning',
        at: { cell: { row: 10, column: 5 } },
        params: {
          cell: 'F11',
          field: 'Đất đai',
          value: 2,
          previous: 1,
          previousPeriod: '2024-05',
          previousCell: 'K11',
        },
      },
    ]);
  });

  test('a field renamed with all its dossiers is not reported', () => {
    const previous = 'Hộ tịch | 9 5 4 0 5 5 0 0 4 4 0\nĐịa chính | 8 8 0 0 6 6 0 0 2 2 0';
    expect(check(june, { previous })).toEqual([]);
  });

  test('dossiers that appear with a new field or vanish with a lost one', () => {
    const previous = 'Hộ tịch | 9 5 4 0 5 5 0 0 4 4 0\nTrồng trọt | 8 8 0 0 5 5 0 0 3 3 0';
    expect(check(june, { previous })).toMatchObject([
      { code: 'check.carry-over.new-field', params: { cell: 'F11', field: 'Đất đai', value: 2 } },
      { code: 'check.carry-over.lost-field', params: { field: 'Trồng trọt', previous: 3, previousCell: 'K11' } },
    ]);
  });

  test('the same field under two sources is two fields', () => {
    const table = (first: number, second: number): string => `
# Trên Hệ thống các Bộ
Hộ tịch | ${String(5 + first)} 5 0 ${String(first)} 5 5 0 0 ${String(first)} ${String(first)} 0
# Trên Hệ thống tỉnh
Hộ tịch | ${String(5 + second)} 5 0 ${String(second)} 5 5 0 0 ${String(second)} ${String(second)} 0`;
    const agreed = check(table(1, 2), { previous: table(1, 2) });
    expect(agreed.filter(({ rule }) => rule === 'R6')).toEqual([]);
    expect(codes(check(table(1, 2), { previous: table(2, 1) }))).toEqual([
      'check.carry-over.differs',
      'check.carry-over.differs',
    ]);
  });

  test('a mistyped opening figure that row and column show already is not reported twice', () => {
    const wrong = june.replace('5 3 0 2 5', '5 3 0 20 5');
    const previous = 'Hộ tịch | 9 5 4 0 5 5 0 0 4 4 0\nĐất đai | 8 8 0 0 6 6 0 0 2 2 0';
    expect(check(wrong, { previous })).toMatchObject([{ code: 'check.part.mismatch', params: { cell: 'F11' } }]);
  });
});

describe('reasons (R9)', () => {
  const table = 'Hộ tịch | 10 10 0 0 8 5 0 3 2 0 2\nĐất đai | 1 1 0 0 1 0 0 1 0 0 0';

  test('late and overdue dossiers against the count of the sheet of reasons', () => {
    expect(check(table, { reasons: 6 })).toEqual([]);
    expect(check(table, { reasons: 4 })).toMatchObject([
      { rule: 'R9', code: 'check.reasons.differ', at: { sheet: 'Nguyên nhân' }, params: { late: 6, reasons: 4 } },
    ]);
    expect(check(table, { reasons: 8 })).toMatchObject([
      { rule: 'R9', code: 'check.reasons.differ', params: { late: 6, reasons: 8 } },
    ]);
  });

  test('a missing sheet is reported only when the settings ask for it', () => {
    expect(check(table)).toEqual([]);
    expect(check(table, { settings: { reasonsRequired: true } })).toMatchObject([
      { code: 'check.reasons.missing', severity: 'warning', params: { late: 6 } },
    ]);
    expect(check('Hộ tịch | 1 1 0 0 1 1 0 0 0 0 0', { settings: { reasonsRequired: true } })).toEqual([]);
  });
});

describe('not entered (R10)', () => {
  const row = 'Hộ tịch | 10 10 0 0 8 5 0 3 2 0 2';

  test('a row without figures has to be looked at, in all its cells, and adds nothing to the total row', () => {
    const [found, ...others] = check(`${row}\nNuôi con nuôi |\nT:TỔNG CỘNG | 10 10 0 0 8 5 0 3 2 0 2`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'R10',
      code: 'check.row.not-entered',
      severity: 'warning',
      at: { cell: { row: 10, column: 2 } },
      params: { row: 11, field: 'Nuôi con nuôi', inTotal: false },
    });
    expect(found?.cells?.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('totals of 0 over blank cells are formulas, not entries: the row is not entered', () => {
    const found = check(`${row}\nNuôi con nuôi | 0 _ _ _ 0 _ _ _ 0 _ _`);
    expect(found).toMatchObject([{ code: 'check.row.not-entered', params: { inTotal: false } }]);
    expect(found[0]?.cells?.map(({ column }) => column)).toEqual([3, 4, 5, 7, 8, 9, 11, 12]);
    expect(codes(check(`${row}\nNuôi con nuôi | 0 _ 0 _ 0 _ _ _ 0 _ _`))).toEqual(['check.cells.not-entered']);
    expect(codes(check(`${row}\nNuôi con nuôi | ? _ _ _ 0 _ _ _ 0 _ _`))).toEqual(['check.cells.not-entered']);
    expect(codes(check(`${row}\nNuôi con nuôi | 2 _ _ _ 0 _ _ _ 2 _ _`))).toEqual(['check.cells.not-entered']);
  });

  test('a form without a single figure is one error, not many notes; a dash is an entry', () => {
    expect(check('Hộ tịch |\nNuôi con nuôi |\nT:TỔNG CỘNG |')).toMatchObject([
      { rule: 'R10', code: 'check.form.not-entered', severity: 'error', at: { cell: { row: 9 } }, params: { rows: 2 } },
    ]);
    expect(codes(check('Hộ tịch | - - - - - - - - - - -\nNuôi con nuôi |'))).toEqual(['check.row.not-entered']);
    expect(codes(check('Hộ tịch |', { previous: row }))).not.toContain('check.change.large');
  });

  test('a form without a row of a field is one error, whatever its total row says', () => {
    const bare = [{ rule: 'R10', code: 'check.form.not-entered', severity: 'error', params: { rows: 0 } }];
    expect(check('')).toMatchObject(bare);
    expect(check('T:TỔNG CỘNG | 10 10 0 0 8 5 0 3 2 0 2')).toMatchObject(bare);
  });

  test('a total that lacks its parts, and a column that lacks a row, follow from them and are not named', () => {
    expect(check('Hộ tịch | _ _ _ 4 8 5 0 3 2 0 2\nT:TỔNG CỘNG | _ _ _ 4 8 5 0 3 2 0 2')).toMatchObject([
      { code: 'check.cells.not-entered', params: { row: 10, cells: ['D10', 'E10'] } },
    ]);
  });

  test('a row of zeros is entered', () => {
    expect(check(`${row}\nNuôi con nuôi | 0 0 0 0 0 0 0 0 0 0 0`)).toEqual([]);
  });

  test('an empty row whose figures the total row has: said there, nothing of the total row', () => {
    expect(check(`${row}\nNuôi con nuôi |\nT:TỔNG CỘNG | 12 11 1 0 10 7 0 3 2 0 2`)).toMatchObject([
      { code: 'check.row.not-entered', severity: 'warning', params: { row: 11, inTotal: true } },
    ]);
  });

  test('an empty row does not excuse a wrong total row', () => {
    expect(check(`${row}\nNuôi con nuôi |\nT:TỔNG CỘNG | 12 10 0 0 8 5 0 3 2 0 2`)).toMatchObject([
      { code: 'check.row.not-entered', params: { inTotal: false } },
      { rule: 'R8', params: { cell: 'C12', value: 12, sum: 10, rows: 1 } },
    ]);
  });

  test('a blank total with its parts: the value to enter', () => {
    expect(check('Hộ tịch | _ 7 2 1 8 5 0 3 2 0 2')).toMatchObject([
      {
        code: 'check.total.not-entered',
        severity: 'warning',
        params: { cell: 'C10', total: wordsOf(dossierForm, 'received'), value: 10 },
        fix: { value: 10 },
      },
    ]);
  });

  test('a blank total takes part in the balance with the sum of its parts', () => {
    expect(codes(check('Hộ tịch | _ 7 2 2 8 5 0 3 2 0 2'))).toEqual([
      'check.balance.mismatch',
      'check.total.not-entered',
    ]);
  });

  test('one blank part: the value that its total leaves over', () => {
    expect(check('Hộ tịch | 10 7 2 1 8 5 _ 3 2 0 2')).toMatchObject([
      { code: 'check.cells.not-entered', params: { cells: ['I10'] }, fix: { cell: { row: 9, column: 8 }, value: 0 } },
    ]);
  });

  test('dashes have been reported by reading', () => {
    expect(check('Hộ tịch | 10 10 - - 8 5 - 3 2 - 2')).toEqual([]);
    expect(check('Hộ tịch | - - - - - - - - - - -')).toEqual([]);
  });

  test('the total row left blank, wholly or in one cell', () => {
    expect(codes(check(`${row}\nT:TỔNG CỘNG |`))).toEqual(['check.total-row.not-entered']);
    expect(check(`${row}\nT:TỔNG CỘNG | 10 10 0 0 8 5 0 _ 2 0 2`)).toMatchObject([
      {
        code: 'check.total.not-entered',
        params: { cell: 'J11', total: wordsOf(dossierForm, 'late'), value: 3 },
        fix: { value: 3 },
      },
    ]);
  });
});

describe('large change (R11)', () => {
  const previous = 'Hộ tịch | 100 100 0 0 100 100 0 0 0 0 0\nT:TỔNG CỘNG | 100 100 0 0 100 100 0 0 0 0 0';
  const now = (count: number): string => {
    const figures = [count, count, 0, 0, count, count, 0, 0, 0, 0, 0].join(' ');
    return `Hộ tịch | ${figures}\nT:TỔNG CỘNG | ${figures}`;
  };

  test('speaks above the threshold, not at it', () => {
    expect(check(now(150), { previous })).toEqual([]);
    expect(check(now(50), { previous })).toEqual([]);
    expect(check(now(151), { previous })).toMatchObject([
      {
        rule: 'R11',
        severity: 'note',
        params: {
          cell: 'C11',
          figure: wordsOf(dossierForm, 'received'),
          value: 151,
          previous: 100,
          percent: '+51.0',
          threshold: 50,
        },
      },
    ]);
    expect(check(now(49), { previous })[0]).toMatchObject({ params: { percent: '-51.0' } });
  });

  test('figures that rise together are said once, those that part are said each', () => {
    const parted = 'Hộ tịch | 160 160 0 0 40 40 0 0 120 120 0';
    expect(check(parted, { previous }).map(({ params }) => 'figure' in params && params.figure)).toEqual([
      wordsOf(dossierForm, 'received'),
      wordsOf(dossierForm, 'resolved'),
    ]);
  });

  test('the threshold is the settings’; there is no per cent of nothing', () => {
    expect(check(now(151), { previous, settings: { largeChangePercent: 60 } })).toEqual([]);
    expect(check(now(10), { previous: now(0) })).toEqual([]);
  });
});
