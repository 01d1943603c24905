import { wordsOf } from '../../../src/core/form/form-words';
import { buildReport, type ReportOptions } from '../../../src/core/table/report/build-report';
import type { ReportCell, ReportTable } from '../../../src/core/report/report-table';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { finding } from '../../../src/core/model/finding';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierReport } from '../../../src/forms/dossier.report';
import { addSums, compared, consolidation, field, indicators, SETTINGS, sums, unit } from './sample-consolidation';

// 6 + 3 + 1 = 10 received; 4 + 3 + 1 = 8 resolved, 7 on time = 87,50 %; 2 pending.
const A = sums([6, 3, 1, 4, 3, 1, 1, 1]);
// 15 + 5 + 0 = 20 received; 10 + 9 + 0 = 19 resolved, all on time; 1 pending.
const B = sums([15, 5, 0, 10, 9, 0, 1, 0]);
const NOTHING = sums([0, 0, 0, 0, 0, 0, 0, 0]);
const SUM = addSums([A, B]);

function report(
  data: Parameters<typeof consolidation>,
  settings = SETTINGS,
  say = (): string => 'câu',
): Record<string, ReportTable> {
  const tables = buildReport(consolidation(...data), dossierForm, settings, dossierReport, say, {
    linkBase: '../kỳ 6',
  });
  return Object.fromEntries(tables.map((table) => [table.key, table]));
}

/** A cell of the row with this name, by the key of its column. */
function cellOf(table: ReportTable, name: string, column: string): ReportCell | undefined {
  const at = (key: string): number => table.columns.findIndex((each) => each.key === key);
  return table.rows.find(({ cells }) => cells[at('name')] === name)?.cells[at(column)];
}

const two = [
  [unit('Xã A', A, { rank: 2 }), unit('Xã B', B, { rank: 1 })],
  [field('Chứng thực', A), field('Hộ tịch', B)],
] as const;

describe('buildReport', () => {
  it('puts what is signed first and what it rests on last', () => {
    const keys = buildReport(consolidation(...two), dossierForm, SETTINGS, dossierReport, () => '').map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['fields', 'units', 'sending', 'months', 'charts', 'findings', 'provenance']);
  });

  it('has the thirteen columns of the form with their groups and numbers', () => {
    const { columns } = report([...two])['fields']!;
    expect(columns.slice(0, 13).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(columns[4]!.path).toEqual(['Số lượng hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính']);
    expect(columns[5]!.path).toEqual(['Số lượng hồ sơ tiếp nhận', 'Từ kỳ trước']);
  });

  it('shows totals and rates as live formulas with their values', () => {
    const { fields } = report([...two]);
    expect(cellOf(fields!, 'TỔNG CỘNG', 'received')).toMatchObject({ kind: 'formula', value: 30 });
    expect(cellOf(fields!, 'TỔNG CỘNG', 'onTimeRate')).toMatchObject({ value: 0.963 }); // 26/27 = 96,296… %
    expect(cellOf(fields!, 'Chứng thực', 'onTimeRate')).toMatchObject({ value: 0.875 });
    expect(cellOf(fields!, 'Chứng thực', 'onlineRate')).toMatchObject({ value: 0.6667 }); // 6/9
  });

  it('shows rank, change against the previous period and state of every unit', () => {
    // Before: 5/8 = 62,50 % on time; now 87,50 %.
    const previous = compared([unit('Xã A', sums([6, 3, 1, 3, 2, 3, 1, 1]))]);
    const { units } = report([...two, { previous }]);
    expect(cellOf(units!, 'Xã A', 'rank')).toBe('2/2');
    expect(cellOf(units!, 'Xã A', 'changePrevious')).toEqual({ kind: 'points', value: 25 });
    expect(cellOf(units!, 'Xã B', 'changePrevious')).toEqual({ kind: 'mark', text: '–' });
    expect(cellOf(units!, 'Xã B', 'status')).toBe('Đã gửi');
  });

  it('says that there is nothing to compare with', () => {
    const { units } = report([...two]);
    expect(units!.columns.some(({ key }) => key === 'changePrevious')).toBe(false);
    expect(units!.notes).toContain('Không có số liệu kỳ trước nên không so sánh.');
  });

  it('prints the chosen definition of the on-time rate in words and computes with it', () => {
    const { units } = report([two[0], two[1], { onTimeDefinition: 'DH3' }]);
    expect(units!.notes[0]).toContain(
      'ĐH3: 100% − [giải quyết quá hạn (10) + đang giải quyết quá hạn (13)] / tiếp nhận (3)',
    );
    expect(cellOf(units!, 'Xã A', 'onTimeRate')).toMatchObject({ value: 0.8 }); // 1 - 2/10
  });

  it('shows an unknown figure as words, in its row and in the total, and says which cell', () => {
    const missing = [{ file: '2024-06/a.xlsx', sheet: 'Biểu 06a', cell: { row: 12, column: 9 } }];
    const own = { ...A, late: { value: null, missing } };
    const { units } = report([[unit('Xã A', own), unit('Xã B', B)], [field('Hộ tịch', B)]]);
    expect(cellOf(units!, 'Xã A', 'late')).toEqual({ kind: 'mark', text: 'chưa rõ' });
    expect(cellOf(units!, 'TỔNG CỘNG', 'late')).toEqual({ kind: 'mark', text: 'chưa rõ' });
    expect(cellOf(units!, 'Xã A', 'resolved')).toBe(8);
    expect(units!.notes.join('\n')).toContain(
      'Chưa rõ giải quyết quá hạn vì 1 ô không có số liệu hợp lệ: J13 (2024-06/a.xlsx, Biểu 06a)',
    );
  });

  it('shows a rate without cases in words, not as 0', () => {
    const { units } = report([[unit('Xã A', NOTHING), unit('Xã B', B)], [field('Hộ tịch', B)]]);
    expect(cellOf(units!, 'Xã A', 'onTimeRate')).toMatchObject({ kind: 'formula', value: 'không phát sinh' });
    expect(cellOf(units!, 'Xã A', 'received')).toMatchObject({ value: 0 });
    expect(units!.notes).toContain('Không phát sinh hồ sơ nên không tính tỷ lệ: Xã A.');
  });

  it("shows the office's bands and what they mean, only where it has some", () => {
    const bands = [
      { name: 'Tốt', from: '98.5' },
      { name: 'Khá', from: '90' },
    ];
    const units = [unit('Xã A', A), unit('Xã B', B, { band: 'Tốt' })];
    const table = report([units, [field('Hộ tịch', SUM)]], { ...SETTINGS, bands })['units']!;
    expect(cellOf(table, 'Xã B', 'band')).toBe('Tốt');
    expect(cellOf(table, 'Xã A', 'band')).toEqual({ kind: 'mark', text: '–' });
    expect(cellOf(table, 'TỔNG CỘNG', 'status')).toBe('');
    expect(table.notes).toContain(
      'Xếp loại theo tỷ lệ đúng hạn chưa làm tròn, các mức của danh mục: Tốt từ 98,5%; Khá từ 90%.',
    );
    expect(report([units, []])['units']!.columns.some(({ key }) => key === 'band')).toBe(false);
  });

  it('keeps a total as it was sent where its parts do not add up, and says so', () => {
    const own = { ...A, received: { value: 11, missing: [] } };
    const { units } = report([
      [unit('Xã A', own, { status: 'error', errors: 1 }), unit('Xã B', B)],
      [field('Hộ tịch', B)],
    ]);
    expect(cellOf(units!, 'Xã A', 'received')).toBe(11);
    expect(cellOf(units!, 'TỔNG CỘNG', 'received')).toMatchObject({ kind: 'formula', value: 31 });
    expect(units!.notes).toContain('1 đơn vị có lỗi, số liệu tính như đã gửi: Xã A (1).');
    expect(units!.notes).toContain('Số in như đã gửi, không khớp phép cộng các phần: Xã A.');
  });

  it('names every unit that is left out', () => {
    const units = [
      unit('Xã A', A),
      unit('Xã B', null, { status: 'missing', files: [] }),
      unit('Xã C', A, { status: 'missing', missingMonths: ['2024-02', '2024-03'] }),
      unit('Xã D', null, { status: 'duplicate', duplicateMonths: ['2024-06'] }),
    ];
    const tables = report([units, [field('Hộ tịch', SUM)]]);
    for (const key of ['fields', 'units', 'months', 'charts']) {
      const notes = tables[key]!.notes.join('\n');
      expect(notes).toContain('2/4 đơn vị chưa gửi đủ báo cáo: Xã B; Xã C (tháng 2, 3/2024).');
      expect(notes).toContain(
        '1 đơn vị gửi trùng, tháng gửi trùng chưa được tính, chờ chọn tệp dùng: Xã D (tháng 6/2024).',
      );
    }
    expect(cellOf(tables['units']!, 'Xã B', 'status')).toBe('Chưa gửi');
    expect(cellOf(tables['units']!, 'Xã B', 'received')).toEqual({ kind: 'mark', text: '–' });
    expect(tables['sending']!.summary[0]).toContain('Trong 4 đơn vị: 1 đơn vị gửi đủ, không lỗi');
    expect(tables['sending']!.summary[0]).toContain('2 đơn vị chưa gửi đủ báo cáo');
  });

  it('gives sources a section and a sub-total each', () => {
    const fields = [field('Hộ tịch', A, 'Trên Hệ thống các Bộ'), field('Hộ tịch', B, 'Trên Hệ thống của tỉnh')];
    const table = report([two[0], fields])['fields']!;
    expect(table.rows.map(({ kind }) => kind)).toEqual([
      'section',
      'row',
      'subtotal',
      'section',
      'row',
      'subtotal',
      'total',
    ]);
    expect(cellOf(table, 'Cộng mục I', 'onTimeRate')).toMatchObject({ value: 0.875 });
    expect(cellOf(table, 'TỔNG CỘNG', 'received')).toMatchObject({
      formula: ['SUM(', { column: 'received', row: 2 }, ',', { column: 'received', row: 5 }, ')'],
    });
  });

  it('takes opening balances from the first month and closing ones from the last', () => {
    const first = consolidation(...two).months[0]!;
    const period = (index: number): typeof first.period => consolidation(...two).months[index]!.period;
    const months = [
      { ...first, period: period(0), sums: sums([6, 3, 1, 4, 3, 1, 1, 1]) },
      { ...first, period: period(1), sums: sums([15, 5, 2, 10, 9, 0, 3, 0]) },
    ];
    // 21 + 8 online and direct, 1 carried in, 14 + 12 + 1 resolved, 3 pending.
    const total = sums([21, 8, 1, 14, 12, 1, 3, 0]);
    const table = report([two[0], two[1], { months, total: { sums: total, indicators: indicators(total) } }])[
      'months'
    ]!;
    expect(cellOf(table, 'TỔNG CỘNG', 'carriedIn')).toMatchObject({ formula: ['SUM(', { row: 0 }, ')'], value: 1 });
    expect(cellOf(table, 'TỔNG CỘNG', 'pendingInTime')).toMatchObject({ formula: ['SUM(', { row: 1 }, ')'], value: 3 });
    expect(cellOf(table, 'TỔNG CỘNG', 'online')).toMatchObject({
      formula: ['SUM(', { row: 0, toRow: 1 }, ')'],
      value: 21,
    });
  });

  it('sorts findings by severity and links them to their cells', () => {
    const one = (severity: 'error' | 'note', row: number) =>
      finding({
        rule: 'R10',
        code: 'check.row.not-entered',
        severity,
        at: { file: '2024-06/Xã A.xlsx', sheet: "Biểu '06a", cell: { row, column: 2 } },
        params: { row, field: 'Hộ tịch', inTotal: false },
        actual: "=cmd|'/C calc'!A0",
      });
    const table = report([...two, { findings: [one('note', 4), one('error', 9)] }], SETTINGS, () => 'Nhập 0.')[
      'findings'
    ]!;
    const [first, second] = table.rows;
    expect([first!.cells[1], second!.cells[1]]).toEqual(['Lỗi', 'Lưu ý']);
    expect(first!.cells[2]).toBe('R10');
    expect(first!.cells[3]).toBe('Xã A');
    expect(first!.cells[6]).toMatchObject({
      kind: 'link',
      text: 'C10',
      target: '../k%E1%BB%B3%206/2024-06/X%C3%A3%20A.xlsx',
      location: "'Biểu ''06a'!C10",
    });
    expect(first!.cells[7]).toBe('Nhập 0.');
    expect(first!.cells[8]).toBe("=cmd|'/C calc'!A0");
    expect(table.summary).toEqual(['1 lỗi, 0 mục cần xem lại, 1 lưu ý.', 'Bấm vào ô để mở tệp tại chỗ đó.']);
  });

  it('fills in what a cell should hold only where that is certain, and names periods in words', () => {
    const at = { file: '2024-06/Xã A.xlsx', sheet: 'Biểu 06a', cell: { row: 9, column: 2 } };
    const params = { cell: 'C10', figure: wordsOf(dossierForm, 'received'), previousPeriod: '2024-05', threshold: 50 };
    const findings = [
      finding({
        rule: 'R11',
        code: 'check.change.large',
        severity: 'note',
        at,
        params: { ...params, value: 99, previous: 57, percent: '+73.7' },
        actual: 99,
        expected: 57,
      }),
      finding({
        rule: 'period',
        code: 'read.period.elsewhere',
        severity: 'note',
        at,
        params: { cell: 'A3', period: '2024-02', other: '2024-03', where: 'folder' },
        actual: '2024-02',
        expected: '2024-03',
      }),
      finding({
        rule: 'number-as-text',
        code: 'read.number.text',
        severity: 'note',
        at,
        params: { cell: 'C10', text: '1.043', value: 1043 },
        actual: '1.043',
        expected: 1043,
        fix: { cell: at.cell, value: 1043 },
      }),
    ];
    const { columns, rows } = report([...two, { findings }])['findings']!;
    expect(columns.slice(8, 10).map(({ path }) => path)).toEqual([['Đang ghi'], ['Theo đối chiếu']]);
    expect(rows.map(({ cells }) => cells.slice(8, 10))).toEqual([
      [99, null],
      ['tháng 2 năm 2024', null],
      ['1.043', 1043],
    ]);
  });

  it('speaks only of tables and columns that are in the report', () => {
    const files = ['1', '2', '3', '4', '5'].map((month) => `2024-0${month}/Xã A.xlsx`);
    const [units, compared] = two;
    const data = consolidation(
      units.map((unit, index) => (index === 0 ? { ...unit, files } : unit)),
      compared,
    );
    const build = (options: ReportOptions) =>
      Object.fromEntries(
        buildReport(data, dossierForm, SETTINGS, dossierReport, () => '', options).map((table) => [table.key, table]),
      );
    const named = (table: ReportTable) => table.rows[0]!.cells.at(-1);
    const whole = build({});
    expect(named(whole['sending']!)).toBe('5 tệp, xem trang tính "Nguồn số liệu"');
    expect(whole['provenance']!.summary.at(-1)).toContain('"Lỗi và cảnh báo"');
    expect(whole['findings']!.summary.join(' ')).not.toContain('Bấm vào ô');
    const keysOf = (table: ReportTable) => table.columns.map(({ key }) => key);
    expect(keysOf(whole['sending']!)).not.toContain('receivedOn');
    const saved = consolidation(
      units.map((unit) => ({ ...unit, receivedOn: '2024-06-20', daysLate: 3 })),
      compared,
    );
    const sent = (deadlineDays: number | null) =>
      buildReport(saved, dossierForm, { ...SETTINGS, deadlineDays }, dossierReport, () => '')[2]!;
    expect(keysOf(sent(null)).filter((key) => /receivedOn|daysLate/.test(key))).toEqual(['receivedOn']);
    expect(keysOf(sent(3)).filter((key) => /receivedOn|daysLate/.test(key))).toEqual(['receivedOn', 'daysLate']);
    expect(sent(3).rows[0]!.cells.slice(5, 7)).toEqual(['20/6/2024', 3]);
    const some = build({ tables: ['sending', 'provenance'] });
    expect(Object.keys(some)).toEqual(['sending', 'provenance']);
    expect(some['provenance']!.summary.join(' ')).not.toContain('Lỗi và cảnh báo');
    expect(named(build({ tables: ['sending'] })['sending']!)).toBe([...files.slice(0, 3), 'và 2 tệp khác'].join('\n'));
  });

  it('has a Vietnamese name for every rule that is a word, and the unit of a report that was not sent', () => {
    const missing = finding({
      rule: 'missing',
      code: 'join.missing',
      severity: 'warning',
      at: { file: '' },
      params: { unit: 'Xã C', months: ['2024-06'], all: true },
    });
    const [row] = report([...two, { findings: [missing] }])['findings']!.rows;
    expect(row!.cells.slice(1, 7)).toEqual(['Cần xem lại', 'Thiếu báo cáo', 'Xã C', '', '', '']);
  });

  it('writes the cells of every row that was counted', () => {
    const row = (columns: readonly number[]) => ({
      unitCode: 'A',
      unitName: 'Xã A',
      periodId: '2024-06',
      fieldName: 'Hộ tịch',
      source: null,
      file: 'a.xlsx',
      sheet: 'Biểu',
      row: 9,
      figures: { received: { column: columns[0]!, value: 5 }, online: { column: columns[1]!, value: null } },
    });
    const table = report([...two, { provenance: [row([2, 3]), row([4, 2])] }])['provenance']!;
    expect(table.rows.map(({ cells }) => cells[5])).toEqual(['C10:D10', 'E10, C10']);
    expect(table.rows[0]!.cells.slice(6, 9)).toEqual([5, { kind: 'mark', text: '–' }, null]);
  });

  it('draws every unit that has a rate, best first, and names the others', () => {
    const table = report([[...two[0], unit('Xã C', NOTHING)], two[1]])['charts']!;
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Xã B', 'Xã A']);
    expect(table.notes).toContain('Không có trong biểu đồ vì không có tỷ lệ: Xã C.');
    expect(table.charts.map(({ title }) => title)).toEqual([
      'Tỷ lệ giải quyết hồ sơ đúng hạn theo đơn vị, 6 tháng đầu năm 2024',
      'Số hồ sơ tiếp nhận và đã giải quyết theo tháng, 6 tháng đầu năm 2024',
    ]);
    expect(table.charts[0]!.series.map(({ look }) => look)).toEqual(['first', 'target']);
  });

  it('splits many units over several charts without losing one', () => {
    const many = Array.from({ length: 40 }, (_, index) => unit(`Xã ${String(index)}`, A));
    const { charts } = report([many, two[1]])['charts']!;
    const drawn = charts.slice(0, -1).map(({ categories: { row, toRow } }) => [row, toRow]);
    expect(drawn).toEqual([
      [0, 13],
      [14, 27],
      [28, 39],
    ]);
  });

  it('prints a legal basis only when the office gave one, and dots where it gave no head', () => {
    const bare = report([...two], DEFAULT_SETTINGS)['fields']!;
    expect(JSON.stringify(bare)).not.toContain('Thông tư');
    expect(bare.head).toMatchObject({ kind: 'official', agency: expect.stringMatching(/^…+$/) as unknown });
    expect(bare.subtitles).toContain('Kỳ báo cáo: 6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024)');
    const heading = { ...SETTINGS.heading, legalBasis: 'Theo Quyết định số 12/QĐ-UBND' };
    expect(report([...two], { ...SETTINGS, heading })['fields']!.subtitles).toContain('Theo Quyết định số 12/QĐ-UBND');
  });

  it('says so when nobody sent anything', () => {
    expect(report([[], [], {}, '2024-06'])['fields']!.notes).toContain('Chưa có báo cáo của đơn vị nào cho kỳ này.');
  });
});
