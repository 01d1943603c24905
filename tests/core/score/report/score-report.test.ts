import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { compareYears } from '../../../../src/core/score/compute/compare-years';
import type { CriteriaSet } from '../../../../src/core/score/set/criteria-set';
import { criteriaOf } from '../../../../src/core/score/set/criteria-tree';
import type { ComputedRow, ComputedSheet } from '../../../../src/core/model/computed-sheet';
import type { UnitScore } from '../../../../src/core/model/score-sheet';
import type { ReportCell, ReportTable } from '../../../../src/core/report/report-table';
import { planReport } from '../../../../src/core/report/plan-report';
import { shadeOf } from '../../../../src/core/score/report/matrix-tables';
import type { ScoreReportInput } from '../../../../src/core/score/report/score-report-input';
import { scoreReport } from '../../../../src/core/score/report/score-report';
import { criteriaCommuneIllustrative } from '../../../../src/forms/criteria-commune-illustrative';
import { scoreReportDefinition } from '../../../../src/forms/score.report';
import { decimal, manyUnits, NO_SCORE, ranked, unitScore } from './sample-scores';

const SET: CriteriaSet = {
  id: 'small',
  title: 'Bộ thử',
  basis: { text: 'Quyết định số 1', confirmed: true },
  totals: { appraisal: '67', survey: '33' },
  bands: [
    { name: 'Tốt', from: '80' },
    { name: 'Khá', from: '0' },
  ],
  criteria: criteriaOf([
    { number: '1', name: 'Chỉ đạo', maximum: '67' },
    { number: '1.1', name: 'Kế hoạch', maximum: '7' },
    { number: '1.2', name: 'Thủ tục', maximum: '60' },
    { number: '1.2.1', name: 'Đúng hạn', maximum: '50' },
    { number: '1.2.2', name: 'Công khai', maximum: '10' },
    { number: '2', name: 'Tác động', maximum: '33', part: 'survey' },
  ]),
};

/** 66,5 by appraisal of 67 and 30,1 by survey of 33: 96,6. */
const HA_DONG = unitScore(SET, 'Hà Đông', {
  '1.1': { self: '7', appraised: '7' },
  '1.2.1': { self: '50', appraised: '49.5', note: 'Một hồ sơ trễ' },
  '1.2.2': { self: '10', appraised: '10' },
  '2': { survey: '30.1' },
});
const OTHER = unitScore(SET, 'Xã Khác', {
  '1.1': { self: '5', appraised: '5' },
  '1.2.1': { self: '40', appraised: '38.25' },
  '1.2.2': { self: '10', appraised: '10' },
  '2': { survey: '20' },
});

function report(units: readonly UnitScore[], more: Partial<ScoreReportInput> = {}): readonly ReportTable[] {
  const input = { year: 2024, set: SET, units, comparison: null, policy: null, ...more };
  return scoreReport(input, DEFAULT_SETTINGS, scoreReportDefinition);
}

function table(tables: readonly ReportTable[], key: string): ReportTable {
  return tables.find((each) => each.key === key)!;
}

/** What a cell shows. */
function shown(cell: ReportCell | undefined): unknown {
  if (cell === null || cell === undefined || typeof cell !== 'object') return cell;
  if (cell.kind === 'shaded') return shown(cell.cell);
  return 'value' in cell ? cell.value : 'text' in cell ? cell.text : null;
}

/** Shown rows of a table. */
function rows(tables: readonly ReportTable[], key: string): unknown[][] {
  return table(tables, key).rows.map(({ cells }) => cells.map(shown));
}

describe('scoreReport', () => {
  const both = ranked(SET, [OTHER, HA_DONG]);

  it('gives results best first: 96,6 of 100 is 66,5 by appraisal and 30,1 by survey', () => {
    expect(rows(report(both), 'result')).toEqual([
      [1, 'Hà Đông', 67, 66.5, 30.1, 96.6, 0.966, 'Tốt'],
      [2, 'Xã Khác', 55, 53.25, 20, 73.25, 0.7325, 'Khá'],
    ]);
  });

  it('adds the leaves of a unit up to its parents and total, and says what was taken off', () => {
    expect(rows(report(both), 'unit-1').map((row) => row.slice(0, 8))).toEqual([
      ['1', 'Chỉ đạo', 67, 67, 66.5, 0.5, null, 66.5],
      ['1.1', 'Kế hoạch', 7, 7, 7, 0, null, 7],
      ['1.2', 'Thủ tục', 60, 60, 59.5, 0.5, null, 59.5],
      ['1.2.1', 'Đúng hạn', 50, 50, 49.5, 0.5, null, 49.5],
      ['1.2.2', 'Công khai', 10, 10, 10, 0, null, 10],
      ['2', 'Tác động', 33, null, null, null, 30.1, 30.1],
      ['', 'TỔNG ĐIỂM', 100, 67, 66.5, 0.5, 30.1, 96.6],
    ]);
  });

  it('lists differences, and asks for the reason where none was given', () => {
    const tables = report(both);
    expect(rows(tables, 'differences')).toEqual([
      [1, 'Hà Đông', '1.2.1', 'Đúng hạn', 50, 50, 49.5, -0.5, 'Một hồ sơ trễ'],
      [2, 'Xã Khác', '1.2.1', 'Đúng hạn', 50, 40, 38.25, -1.75, 'chưa ghi lý do'],
    ]);
    expect(table(tables, 'differences').notes[0]).toContain('1 chênh lệch chưa ghi lý do');
  });

  it('has fields, grades, criteria by units and where points are lost', () => {
    const tables = report(both);
    expect(rows(tables, 'fields')[1]).toEqual([2, 'Xã Khác', 55, 53.25, 1.75, null, null, null, 55, 53.25, 1.75, 20]);
    expect(rows(tables, 'grades').map(([, name]) => name)).toEqual([
      'Tốt (từ 80): 1 đơn vị',
      'Hà Đông',
      'Khá (từ 0): 1 đơn vị',
      'Xã Khác',
    ]);
    expect(rows(tables, 'matrix-1')[3]).toEqual(['1.2.1', 'Đúng hạn', 50, 49.5, 38.25]);
    expect(rows(tables, 'matrix-1').at(-1)).toEqual(['', 'TỔNG ĐIỂM', 100, 96.6, 73.25]);
    // (30.1 + 20) / 2 = 25.05 of 33; (49.5 + 38.25) / 2 = 43.875 of 50 is 87.75 %.
    expect(rows(tables, 'losses').slice(0, 2)).toEqual([
      ['2', 'Tác động', 33, 25.05, 0.7591, 7.95, 0, 2],
      ['1.2.1', 'Đúng hạn', 50, 43.88, 0.8775, 6.12, 0, 2],
    ]);
  });

  it('rounds the share of a criterion once, from the exact sum', () => {
    const set = { ...SET, criteria: criteriaOf([{ number: '1', name: 'Công khai', maximum: '2' }]) };
    // 5 × 1.75 + 3 × 1.5 = 13.25 of 16 is 82.8125 %; by the mean to four decimals it would be 82.82 %.
    const units = ['1.75', '1.75', '1.75', '1.75', '1.75', '1.5', '1.5', '1.5'].map((appraised, place) =>
      unitScore(set, `Xã ${String(place)}`, { '1': { self: appraised, appraised } }),
    );
    const tables = report(units, { set });
    expect(rows(tables, 'losses')).toEqual([['1', 'Công khai', 2, 1.66, 0.8281, 0.34, 0, 8]]);
    expect(rows(tables, 'fieldCharts')).toEqual([['1', 'Công khai', 0.8281]]);
  });

  it('compares with last year: +3,54 to 88,01 and from place 2 to 1, with how many were ranked', () => {
    const year = (total: string, rank: number, name = 'Bình Phước'): UnitScore => ({
      ...unitScore(SET, name, { '1.1': { appraised: '0' } }),
      total: decimal(total),
      percent: decimal(total),
      rank,
    });
    const now = [year('88.01', 21), year('70', 22, 'Mới')];
    const tables = report(now, { comparison: compareYears(now, [{ ...year('84.47', 43), outOf: 63 }]) });
    expect(rows(tables, 'years')).toEqual([
      [1, 'Bình Phước', 84.47, 0.8447, '43/63', 88.01, 0.8801, '21/2', 3.54, 3.54, 'tăng 22 bậc'],
      [2, 'Mới', '–', '–', '–', 70, 0.7, '22/2', 'không so sánh', 'không so sánh', 'không so sánh'],
    ]);
    expect(table(tables, 'years').notes.join(' ')).toContain('thay đổi từ 63 thành 2');
  });

  it('says unknown points in words, never as 0, and does not rank the unit', () => {
    const unclear = unitScore(SET, 'Xã Mờ', { '1.1': { self: '1', appraised: '?' }, '2': { survey: '9' } });
    const tables = report(ranked(SET, [unclear, HA_DONG]));
    expect(rows(tables, 'result')[1]).toEqual(['–', 'Xã Mờ', 1, 'chưa rõ', 9, 'chưa rõ', 'chưa rõ', '–']);
    expect(rows(tables, 'unit-2').at(-1)).toEqual(['', 'TỔNG ĐIỂM', 100, 1, 'chưa rõ', null, 9, 'chưa rõ', '', '']);
    expect(table(tables, 'result').notes.join(' ')).toContain('Không xếp hạng vì còn điểm chưa rõ: Xã Mờ');
  });

  it('gives a criterion that does not apply what the policy says, and does not pass over one without points', () => {
    const change = (unit: UnitScore, applies: boolean, total: string | null): UnitScore => {
      const rows = unit.sheet.rows.map((row) => (row.number === '1.1' ? { ...row, applies } : row));
      return { ...unit, total: total === null ? null : decimal(total), sheet: { ...unit.sheet, rows } };
    };
    const without = unitScore(SET, 'Xã Vắng', {
      '1.2.1': { appraised: '40' },
      '1.2.2': { appraised: '10' },
      '2': { survey: '30' },
    });
    const achieved = (unit: UnitScore, policy: ScoreReportInput['policy']): unknown[] =>
      rows(report([unit], { policy }), 'unit-1').map((row) => row[7]);
    // Field, its two criteria, two leaves, survey, total.
    expect(achieved(change(without, false, '87'), 'full')).toEqual([57, 7, 50, 40, 10, 30, 87]);
    expect(achieved(change(without, false, '80'), 'zero')).toEqual([50, 0, 50, 40, 10, 30, 80]);
    expect(achieved(change(without, false, '80'), 'rescale')).toEqual([50, null, 50, 40, 10, 30, 80]);
    const [own] = report([change(without, false, '80')], { policy: 'rescale' }).filter(({ key }) => key === 'unit-1');
    expect(own?.notes).toContain('Tiêu chí không áp dụng cho đơn vị: 1.1.');
    expect(achieved(change(without, true, null), 'full')).toEqual(['chưa rõ', null, 50, 40, 10, 30, 'chưa rõ']);
  });

  it('calls a set official only when it is confirmed', () => {
    const units = manyUnits(criteriaCommuneIllustrative, 3);
    for (const { title, subtitles, notes, sheet } of report(units, { set: criteriaCommuneIllustrative })) {
      const paper = [sheet, title, ...subtitles, ...notes].join('\n');
      expect(paper).toContain('Không phải bộ tiêu chí chính thức: Bộ tiêu chí mẫu (minh họa)');
      expect(paper).toContain('chưa được xác nhận');
      expect(paper).not.toContain('Theo Bộ tiêu chí');
    }
    for (const { subtitles, notes } of report(both)) {
      expect(subtitles).toContain('Theo Quyết định số 1');
      expect(notes.join(' ')).not.toContain('chưa được xác nhận');
    }
  });

  it('takes the criteria of the sheets where there is no set', () => {
    const tables = report(both, { set: null });
    expect(rows(tables, 'unit-1').at(-1)).toEqual(['', 'TỔNG ĐIỂM', 100, 67, 66.5, 0.5, 30.1, 96.6, '', '']);
    expect(tables.some(({ key }) => key === 'grades')).toBe(false);
    expect(table(tables, 'result').subtitles).toContain('Tiêu chí và điểm tối đa lấy từ phiếu của các đơn vị');
  });

  it('prints what the rules give beside the self-score, with live sums where all of it is known', () => {
    const computed = (index: number, value: string, from: 'declared' | 'dossiers'): [number, ComputedRow] => [
      index,
      { ...NO_SCORE, score: { state: 'known', value: decimal(value), from } },
    ];
    const sheet: ComputedSheet = {
      set: { name: 'Quyết định số 1', isExample: false, roundsTo: null },
      rows: new Map([computed(3, '49.2801473714', 'dossiers'), computed(4, '10', 'declared')]),
      dossiersMissing: null,
    };
    const tables = report(both, { computed: new Map([[HA_DONG.sheet, sheet]]) });
    const [head, first] = [table(tables, 'unit-1').columns.map(({ path }) => path[0]), rows(tables, 'unit-1')];
    expect(head.slice(2, 6)).toEqual(['Điểm tối đa', 'Điểm tự đánh giá', 'Điểm theo cách tính', 'Điểm thẩm định']);
    // 1.1 has no figure, so neither field 1 nor the total is known.
    expect(first.map((row) => row[4])).toEqual([null, null, 59.28, 49.28, 10, null, null]);
    expect(table(tables, 'unit-1').rows[2]?.cells[4]).toMatchObject({
      formula: ['ROUND(', 'SUM(', { column: 'computed', row: 3, toRow: 4 }, ')', ',2)'],
    });
    expect(table(tables, 'unit-1').notes.join(' ')).toContain('Tiêu chí 1.2.1 tính từ báo cáo hồ sơ cả năm');
    expect(rows(tables, 'unit-2').map((row) => row[4])).toEqual(Array(7).fill(null));
  });

  it('adds what the rules give up to the total where only the survey has none', () => {
    const known = (value: string): ComputedRow => ({
      ...NO_SCORE,
      score: { state: 'known', value: decimal(value), from: 'declared' },
    });
    const sheet: ComputedSheet = {
      set: { name: 'Quyết định số 1', isExample: false, roundsTo: null },
      rows: new Map([
        [1, known('6.125')],
        [3, known('49')],
        [4, known('10')],
      ]),
      dossiersMissing: null,
    };
    const tables = report(both, { computed: new Map([[HA_DONG.sheet, sheet]]) });
    // 6.125 is printed as 6.13, and the sums are of what is printed.
    expect(rows(tables, 'unit-1').map((row) => row[4])).toEqual([65.13, 6.13, 59, 49, 10, null, 65.13]);
  });

  it('says which units share a rank and what becomes of criteria that do not apply', () => {
    const notes = table(
      report(ranked(SET, [HA_DONG, { ...HA_DONG, name: 'Hà Tây' }]), { policy: 'rescale' }),
      'result',
    ).notes.join(' ');
    expect(notes).toContain('Cùng hạng: hạng 1 gồm Hà Đông, Hà Tây.');
    expect(notes).toContain('được bỏ khỏi điểm tối đa');
  });

  it('fills several sheets where the units are many, and none is lost', () => {
    const units = manyUnits(criteriaCommuneIllustrative, 31);
    const matrices = report(units, { set: criteriaCommuneIllustrative }).filter(({ key }) => key.startsWith('matrix'));
    expect(matrices).toHaveLength(3);
    const names = matrices.flatMap(({ columns }) => columns.slice(3).map(({ path }) => path[0]));
    expect(new Set(names)).toEqual(new Set(units.map(({ name }) => name)));
  });

  it('makes a report of nothing', () => {
    expect(() => planReport(report([]))).not.toThrow();
    expect(() => planReport(report([], { set: null, comparison: compareYears([], []) }))).not.toThrow();
  });
});

describe('shadeOf', () => {
  it('goes by exact shares of the maximum', () => {
    const shade = (value: string): number => shadeOf(decimal(value), decimal('2'));
    expect(['2', '1.999', '1.6', '1.599', '1', '0.999', '0.001', '0'].map(shade)).toEqual([5, 4, 4, 3, 3, 2, 2, 1]);
  });
});

test("the seal of a finished appraisal stands under the unit's own table", () => {
  const sealed = { ...HA_DONG, sheet: { ...HA_DONG.sheet, seal: '3f9a 02bc 77d1' } };
  const tables = report(ranked(SET, [sealed, OTHER]));
  const sealNote = (title: string): readonly string[] =>
    tables
      .filter(({ sheet }) => sheet === title)
      .flatMap(({ notes }) => notes.filter((note) => note.includes('nhật ký')));
  expect(sealNote('Hà Đông')).toEqual(['Mã kiểm tra của nhật ký thẩm định: 3f9a 02bc 77d1.']);
  expect(sealNote('Xã Khác')).toEqual([]);
});
