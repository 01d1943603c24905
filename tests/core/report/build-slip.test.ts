import { tableContent } from '../../../src/core/model/checked-file';
import { wordsOf } from '../../../src/core/form/form-words';
import { buildSlip, needsSlip, type SlipInput } from '../../../src/core/table/report/build-slip';
import { planReport } from '../../../src/core/report/plan-report';
import { REPORT_NAME } from '../../../src/core/report/report-name';
import { finding, type Finding } from '../../../src/core/model/finding';
import { parsePeriodId } from '../../../src/core/model/period';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { slipReport } from '../../../src/forms/slip.report';
import { buildSubmission } from '../build-submission';

const FILE = 'nhan/2024-06/nam-dong.xlsx';
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  heading: { ...DEFAULT_SETTINGS.heading, agency: 'UBND HUYỆN CƯ JÚT', place: 'Cư Jút' },
};

function notANumber(row: number, severity: Finding['severity'], sheet = 'Biểu 06a', text = 'ba'): Finding {
  const at = { file: FILE, sheet, cell: { row, column: 3 } };
  const code = 'read.number.not-a-number';
  return finding({ rule: 'R5', code, severity, at, params: { cell: `D${String(row + 1)}`, text }, actual: text });
}

function slip(findings: readonly Finding[], more: Partial<SlipInput> = {}) {
  return buildSlip({
    checked: { file: FILE, content: tableContent(buildSubmission('Hộ tịch | 1 1 0 0 1 1 0 0 0 0 0')), findings },
    unit: 'Xã Nam Dong',
    period: parsePeriodId('2024-06'),
    form: dossierForm,
    settings,
    definition: slipReport,
    say: ({ code }) => `=${code}`,
    ...more,
  });
}

test('goes to the unit, from the office of the settings, and says what was looked at', () => {
  const table = slip([notANumber(9, 'error'), notANumber(11, 'warning'), notANumber(10, 'error')]);
  expect(table).toMatchObject({
    orientation: 'portrait',
    addressee: 'Kính gửi: UBND xã Nam Dong',
    head: { agency: 'UBND HUYỆN CƯ JÚT', placeAndDate: 'Cư Jút, ngày …… tháng …… năm ……' },
    signatures: { right: { title: 'THỦ TRƯỞNG ĐƠN VỊ' } },
  });
  expect(table.summary[0]).toBe(
    'Qua kiểm tra báo cáo theo Biểu số II.06a/VPCP/KSTT, kỳ báo cáo tháng 6 năm 2024 (từ ngày 15/5/2024 đến ngày 14/6/2024), ' +
      'tệp "nam-dong.xlsx" do đơn vị gửi, phát hiện 2 lỗi, 1 điểm cần xem lại, nêu tại bảng dưới đây.',
  );
});

test('gravest first, then by sheet, row and column', () => {
  const findings = [
    notANumber(12, 'note'),
    notANumber(11, 'warning'),
    notANumber(10, 'error'),
    notANumber(20, 'warning', 'Nguyên nhân'),
    notANumber(9, 'warning'),
  ];
  expect(slip(findings).rows.map(({ cells }) => [cells[0], cells[1], cells[2]])).toEqual([
    [1, 'Lỗi', 'Biểu 06a, ô\u00a0D11'],
    [2, 'Cần xem lại', 'Biểu 06a, ô\u00a0D10'],
    [3, 'Cần xem lại', 'Biểu 06a, ô\u00a0D12'],
    [4, 'Cần xem lại', 'Nguyên nhân, ô\u00a0D21'],
    [5, 'Lưu ý', 'Biểu 06a, ô\u00a0D13'],
  ]);
});

test('what is written, what it certainly should be, what to do; what a figure is compared with is no value for its cell', () => {
  const at = { file: FILE, sheet: 'Biểu 06a', cell: { row: 9, column: 2 } };
  const parts = [{ name: wordsOf(dossierForm, 'online'), cell: 'D10', value: 17 }];
  const params = { cell: 'C10', total: wordsOf(dossierForm, 'received'), value: 18, parts, sum: 17 };
  const wrong = finding({
    rule: 'R1',
    code: 'check.total.mismatch',
    severity: 'error',
    at,
    params,
    actual: 18,
    expected: 17,
    fix: { cell: at.cell, value: 17 },
  });
  const perhaps = { ...wrong, fix: undefined } as unknown as Finding;
  const otherPeriod = finding({
    rule: 'period',
    code: 'read.period.elsewhere',
    severity: 'warning',
    at,
    params: { cell: 'A3', period: '2024-02', other: '2024-03', where: 'folder' },
    actual: '2024-02',
    expected: '2024-03',
  });
  const grown = finding({
    rule: 'R11',
    code: 'check.change.large',
    severity: 'note',
    at,
    params: {
      cell: 'C10',
      figure: wordsOf(dossierForm, 'received'),
      value: 18,
      previous: 6,
      percent: '+200.0',
      previousPeriod: '2024-05',
      threshold: 50,
    },
    actual: 18,
    expected: 6,
  });
  const rows = slip([wrong, perhaps, otherPeriod, grown]).rows.map(({ cells }) => cells.slice(3));
  expect(rows).toEqual([
    [18, 17, '=check.total.mismatch'],
    [18, null, '=check.total.mismatch'],
    ['tháng 2 năm 2024', null, '=read.period.elsewhere'],
    [18, null, '=check.change.large'],
  ]);
});

test('an unreadable file: no folder of the office, dots for a unit that is not known', () => {
  const params = { file: FILE, reason: 'file.cut-short' };
  const found = finding({ rule: 'unreadable', code: 'read.unreadable', severity: 'error', at: { file: FILE }, params });
  const checked = { file: FILE, content: null, findings: [found] };
  const said = slip([], {
    checked,
    unit: null,
    period: null,
    say: (each) => (each.code === 'read.unreadable' ? each.params.file : ''),
  });
  expect(said.addressee).toBe('Kính gửi: ………………');
  expect(said.summary[0]).toMatch(/^Tệp "nam-dong\.xlsx" do đơn vị gửi không có số liệu đọc được/);
  expect(said.rows[0]?.cells).toEqual([1, 'Lỗi', 'Cả tệp', null, null, 'nam-dong.xlsx']);
  expect(JSON.stringify(said)).not.toContain('nhan/');
});

test('the committee that the units report to signs, also where the file tells no period', () => {
  const units: Settings['units'] = [
    { code: 'CJ', name: 'huyện Cư Jút', otherNames: [] },
    { code: 'CJ02', name: 'Xã Nam Dong', otherNames: [], parent: 'CJ' },
    { code: 'CJ08', name: 'Xã Ea Pô', otherNames: [], parent: 'CJ' },
  ];
  const said = slip([], { period: null, settings: { ...DEFAULT_SETTINGS, units } });
  expect(said.head).toMatchObject({ agency: 'UBND HUYỆN CƯ JÚT' });
});

test('hostile text stays text, and a long one is cut', () => {
  const table = slip([notANumber(9, 'error', "=cmd|'/C calc'!A0", `=HYPERLINK("x")${'y'.repeat(500)}`)]);
  const [row] = table.rows;
  expect(row?.cells[2]).toBe("=cmd|'/C calc'!A0, ô\u00a0D10");
  expect(row?.cells[3]).toMatch(/^=HYPERLINK\("x"\)y+…$/);
  const plan = planReport([table]);
  const formulas = plan.operations.flatMap((each) =>
    each.op === 'write-cells' ? each.rows.flat().filter((cell) => typeof cell === 'object' && cell !== null) : [],
  );
  expect(formulas).toEqual([]);
  // A slip that lies among reports is passed over later.
  expect(plan.operations.at(-1)).toMatchObject({ op: 'define-name', name: REPORT_NAME });
});

test('a hundred cells with one fault are a few rows and a list of the others', () => {
  const many = Array.from({ length: 100 }, (_, index) => notANumber(9 + index, 'warning'));
  const { rows, summary } = slip([notANumber(500, 'error'), ...many]);
  expect(summary[0]).toContain('phát hiện 1 lỗi, 100 điểm cần xem lại');
  expect(rows.map(({ cells }) => cells[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const last = rows[11]?.cells[5];
  expect(last).toBe('Còn 90 ô như trên, đề nghị xử lý tương tự: D20:D109.');
  expect(slip(many.slice(0, 30)).rows).toHaveLength(30);
});

test('only errors and warnings ask for a slip', () => {
  const file = (findings: readonly Finding[]) => ({ file: FILE, content: null, findings });
  expect(needsSlip(file([]))).toBe(false);
  expect(needsSlip(file([notANumber(9, 'note')]))).toBe(false);
  expect(needsSlip(file([notANumber(9, 'note'), notANumber(9, 'warning')]))).toBe(true);
});
