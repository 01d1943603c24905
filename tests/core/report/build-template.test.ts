import { buildTemplate } from '../../../src/core/table/report/build-template';
import { planTemplate } from '../../../src/core/report/plan-template';
import { REPORT_NAME } from '../../../src/core/report/report-name';
import { templateRows, type TemplateRow } from '../../../src/core/table/report/template-fields';
import { templateGuide } from '../../../src/core/table/report/template-guide';
import type { WriteOperation, WritePlan } from '../../../src/core/report/write-plan';
import { formatAddress, formatRange } from '../../../src/core/model/address';
import { parsePeriodId, type Period } from '../../../src/core/model/period';
import type { Unit } from '../../../src/core/model/unit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierTemplate } from '../../../src/forms/dossier.template';
import { buildSubmission } from '../build-submission';

const unit: Unit = { code: 'X1', name: 'Xã Nam Dong', otherNames: [], parent: 'H' };
const units: readonly Unit[] = [unit, { code: 'H', name: 'Huyện Cư Jút', otherNames: [] }];
const july = parsePeriodId('2024-07') as Period;
const ROWS: readonly TemplateRow[] = [
  { name: 'Hộ tịch', carriedIn: 4 },
  { name: '=1+1', carriedIn: null },
  { name: 'Đất đai', carriedIn: 3 },
];

function tableOf(rows = ROWS, settings: Partial<Settings> = {}, of = unit) {
  const all = { ...DEFAULT_SETTINGS, units, ...settings };
  return buildTemplate({ unit: of, period: july, rows, form: dossierForm, settings: all, definition: dossierTemplate });
}

function planOf(rows = ROWS): WritePlan {
  return planTemplate([tableOf(rows), templateGuide(dossierForm, dossierTemplate, july, true)], dossierTemplate);
}

function operations<Op extends WriteOperation['op']>(plan: WritePlan, op: Op): Extract<WriteOperation, { op: Op }>[] {
  return plan.operations.filter((each): each is Extract<WriteOperation, { op: Op }> => each.op === op);
}

function cellsOf(plan: WritePlan): ReadonlyMap<string, unknown> {
  return new Map(
    operations(plan, 'write-cells')
      .filter(({ sheet }) => sheet === 'Biểu 06a')
      .flatMap(({ at, rows }) =>
        rows.flatMap((row, r) =>
          row.map((cell, c) => [formatAddress({ row: at.row + r, column: at.column + c }), cell] as const),
        ),
      ),
  );
}

test('the head names form, unit, receiver and period', () => {
  const table = tableOf();
  expect(table.head).toEqual({
    kind: 'form',
    left: ['Biểu số II.06a/VPCP/KSTT'],
    right: ['- Đơn vị báo cáo: UBND xã Nam Dong', '- Đơn vị nhận báo cáo: UBND huyện Cư Jút'],
  });
  expect(table.subtitles).toEqual(['Kỳ báo cáo: tháng 7 năm 2024 (từ ngày 15/6/2024 đến ngày 14/7/2024)']);
  expect(table.signatures?.right.title).toBe('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');
});

test('a basis only where the office gives one; an agency that is no committee is named as it is', () => {
  const heading = { ...DEFAULT_SETTINGS.heading, legalBasis: 'Theo QĐ 12', agency: 'SỞ TƯ PHÁP' };
  const office = { code: 'S', name: 'Phòng Tư pháp', otherNames: [] };
  const table = tableOf(ROWS, { heading, units: [office] }, office);
  expect(table.head).toMatchObject({
    left: ['Biểu số II.06a/VPCP/KSTT', 'Theo QĐ 12'],
    right: ['- Đơn vị báo cáo: Phòng Tư pháp', '- Đơn vị nhận báo cáo: SỞ TƯ PHÁP'],
  });
  expect(table.signatures?.right.title).toBe('THỦ TRƯỞNG ĐƠN VỊ');
});

test('totals are formulas that say nothing before their parts are entered', () => {
  // Two lines of head and a gap, title, period, a gap, the unit of count, three rows of captions, the numbers: rows 1 to 11.
  const cells = cellsOf(planOf());
  expect(cells.get('B12')).toBe('Hộ tịch');
  expect(cells.get('C12')).toEqual({ formula: 'IF(COUNT(D12,E12,F12)=3,SUM(D12,E12,F12),"")', value: '' });
  expect(cells.get('G12')).toEqual({ formula: 'IF(COUNT(H12,I12,J12)=3,SUM(H12,I12,J12),"")', value: '' });
  expect(cells.get('K13')).toEqual({ formula: 'IF(COUNT(L13,M13)=2,SUM(L13,M13),"")', value: '' });
  expect([cells.get('D12'), cells.get('F12'), cells.get('F13'), cells.get('F14')]).toEqual([null, 4, null, 3]);
  expect(cells.get('F15')).toEqual({ formula: 'IF(COUNT(F12:F14)>0,SUM(F12:F14),"")', value: 7 });
  expect(cells.get('M15')).toEqual({ formula: 'IF(COUNT(M12:M14)>0,SUM(M12:M14),"")', value: '' });
  expect(cells.get('B13')).toBe('=1+1');
});

test('only what is entered and the signatures can be changed, and only counts are taken', () => {
  const plan = planOf();
  const validations = operations(plan, 'data-validation');
  expect(validations.map(({ sheet, range }) => [sheet, formatRange(range)])).toEqual([
    ['Biểu 06a', 'D12:F14'],
    ['Biểu 06a', 'H12:J14'],
    ['Biểu 06a', 'L12:M14'],
  ]);
  for (const { rule, prompt, errorAlert } of validations) {
    expect(rule).toEqual({ kind: 'whole-number', minimum: 0 });
    for (const { title, message } of [prompt, errorAlert]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  }
  const [protection, ...others] = operations(plan, 'protect');
  expect(others).toEqual([]);
  expect(protection?.sheet).toBe('Biểu 06a');
  // A blank row and one of little height stand between the total and the place and date.
  expect(protection?.unlocked.map(formatRange)).toEqual(['D12:F14', 'H12:J14', 'L12:M14', 'A18:M22']);
  expect(cellsOf(plan).get('F18')).toMatch(/ngày …… tháng …… năm/);
});

test('is plain JSON, the same every time, and no report of ours', () => {
  const plan = planOf();
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(planOf()).toEqual(plan);
  expect(JSON.stringify(plan)).not.toContain(REPORT_NAME);
});

test('the guide says which columns to fill in and where the opening figures come from', () => {
  const steps = (carriedIn: boolean): string =>
    templateGuide(dossierForm, dossierTemplate, july, carriedIn)
      .rows.map(({ cells }) => cells[1] as string)
      .join('\n');
  expect(steps(true)).toContain('cột (4), (5), (6), (8), (9), (10), (12), (13)');
  expect(steps(true)).toContain('(3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13)');
  expect(steps(true)).toContain('(3) = (7) + (11)');
  expect(steps(true)).toContain('Cột (6) đã có số hồ sơ đang giải quyết cuối kỳ tháng 6 năm 2024, lấy từ cột (11)');
  expect(steps(false)).toContain('Cột (6): nhập số hồ sơ đang giải quyết cuối kỳ tháng 6 năm 2024');
  for (const text of [steps(true), steps(false)]) expect(text).not.toMatch(/[{}]/);
});

describe('rows', () => {
  const fields = [
    { key: 'hộ tịch', name: 'Hộ tịch' },
    { key: 'đất đai', name: 'Đất đai' },
    { key: 'môi trường', name: 'Môi trường' },
  ];

  test('bring over what was pending; what is not known stays blank', () => {
    const previous = buildSubmission(
      'Hộ tịch | 10 10 0 0 8 5 0 3 2 0 2\nĐất đai |\nT:TỔNG CỘNG | 10 10 0 0 8 5 0 3 2 0 2',
    );
    expect(templateRows(dossierForm, fields, previous)).toEqual([
      { name: 'Hộ tịch', carriedIn: 2 },
      { name: 'Đất đai', carriedIn: null },
      { name: 'Môi trường', carriedIn: null },
    ]);
    expect(templateRows(dossierForm, fields, null).map(({ carriedIn }) => carriedIn)).toEqual([null, null, null]);
  });

  test('a field under two sources is one row; one that is not listed comes last while something is pending', () => {
    const previous = buildSubmission(
      '# Trên Hệ thống các Bộ\nHộ tịch | 3 3 0 0 0 0 0 0 3 3 0\nKaraoke | 5 5 0 0 1 1 0 0 4 4 0\nSổ sách | 1 1 0 0 1 1 0 0 0 0 0\n' +
        '# Trên Hệ thống của tỉnh\nHộ tịch | 7 7 0 0 2 2 0 0 5 4 1',
    );
    expect(templateRows(dossierForm, fields.slice(0, 1), previous)).toEqual([
      { name: 'Hộ tịch', carriedIn: 8 },
      { name: 'Karaoke', carriedIn: 4 },
    ]);
  });
});
