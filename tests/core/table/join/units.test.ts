import { finding } from '../../../../src/core/model/finding';
import { codes, figures, join, sent, statuses, unit } from './checked-files';

const table = (resolved: number, late: number): string =>
  `Hộ tịch | ${[resolved, resolved, 0, 0, resolved, resolved - late, 0, late, 0, 0, 0].join(' ')}`;
const units = [unit('A'), unit('B'), unit('C')];
const error = finding({
  rule: 'R5',
  code: 'read.number.negative',
  severity: 'error',
  at: { file: '2024-06/Xã B.xlsx' },
  params: { cell: 'E10', value: -1 },
});

describe('who has sent', () => {
  test('received, faulty and missing; in the order of the settings', () => {
    const result = join(
      '2024-06',
      [sent('B', '2024-06', table(10, 1), { findings: [error] }), sent('A', '2024-06', table(20, 0))],
      { units },
    );
    expect(statuses(result)).toEqual(['A:received', 'B:error', 'C:missing']);
    expect(result.units[2]).toMatchObject({
      files: [],
      missingMonths: ['2024-06'],
      sums: null,
      indicators: null,
      rank: null,
    });
    expect(result.findings).toMatchObject([
      { code: 'read.number.negative' },
      {
        rule: 'missing',
        code: 'join.missing',
        severity: 'warning',
        params: { unit: 'Xã C', months: ['2024-06'], all: true },
      },
    ]);
    expect(result.total.sums['received']?.value).toBe(30);
  });

  test('a month missing in a longer period: the others count, the unit is not ranked', () => {
    const files = ['2024-04', '2024-06'].map((month) => sent('A', month, table(10, 0)));
    const all = ['2024-04', '2024-05', '2024-06'].map((month) => sent('B', month, table(10, 1)));
    const result = join('2024-Q2', [...files, ...all], { units: [unit('A'), unit('B')] });
    expect(statuses(result)).toEqual(['A:missing', 'B:received']);
    expect(result.units.map(({ rank }) => rank)).toEqual([null, 1]);
    expect(result.ranked).toBe(1);
    expect(result.total.sums['resolved']?.value).toBe(50);
    expect(result.findings).toMatchObject([{ code: 'join.missing', params: { months: ['2024-05'], all: false } }]);
  });

  test('bands go by the unrounded rate, for units that are ranked', () => {
    const files = [
      sent('A', '2024-06', table(100000, 2001)),
      sent('B', '2024-06', table(50, 1)),
      sent('C', '2024-06', table(10, 9)),
    ];
    const bands = [
      { name: 'Tốt', from: '98' },
      { name: 'Khá', from: '90' },
    ];
    const listed = [...units, unit('D')];
    const result = join('2024-06', files, { units: listed, settings: { bands } });
    expect(result.units.map(({ band }) => band)).toEqual(['Khá', 'Tốt', null, null]);
    expect(join('2024-06', files, { units }).units.map(({ band }) => band)).toEqual([null, null, null]);
  });

  test('two files for one month are never added; the user chooses', () => {
    const files = [
      sent('A', '2024-06', table(10, 0), { file: 'a.xlsx' }),
      sent('A', '2024-06', table(12, 0), { file: 'a (2).xlsx' }),
      sent('B', '2024-06', table(5, 0)),
    ];
    const result = join('2024-06', files, { units: [unit('A'), unit('B')] });
    expect(statuses(result)).toEqual(['A:duplicate', 'B:received']);
    expect(result.units[0]).toMatchObject({
      sums: null,
      duplicateMonths: ['2024-06'],
      files: ['a (2).xlsx', 'a.xlsx'],
    });
    expect(result.total.sums['received']?.value).toBe(5);
    expect(result.findings).toMatchObject([
      {
        rule: 'duplicate',
        severity: 'error',
        params: { unit: 'Xã A', period: '2024-06', files: ['a (2).xlsx', 'a.xlsx'] },
      },
    ]);

    const chosen = join('2024-06', files, { units: [unit('A'), unit('B')], chosenFiles: ['a (2).xlsx'] });
    expect(statuses(chosen)).toEqual(['A:received', 'B:received']);
    expect(chosen.total.sums['received']?.value).toBe(17);
    expect(codes(chosen)).toEqual([]);
  });

  test('late by the deadline of the settings', () => {
    const files = [
      sent('A', '2024-06', table(1, 0), { receivedOn: '2024-06-17' }),
      sent('B', '2024-06', table(1, 0), { receivedOn: '2024-06-20' }),
    ];
    const result = join('2024-06', files, { units: units.slice(0, 2), settings: { deadlineDays: 3 } });
    expect(result.units).toMatchObject([
      { status: 'received', receivedOn: '2024-06-17' },
      { status: 'late', daysLate: 3 },
    ]);
    expect(result.findings).toMatchObject([
      { rule: 'late', params: { unit: 'Xã B', days: 3, receivedOn: '2024-06-20', deadline: '2024-06-17' } },
    ]);
    expect(statuses(join('2024-06', files, { units: units.slice(0, 2) }))).toEqual(['A:received', 'B:received']);
  });

  test('ranks by the chosen definition, places shared', () => {
    const files = [
      sent('A', '2024-06', table(100, 2)),
      sent('B', '2024-06', table(50, 1)),
      sent('C', '2024-06', table(10, 0)),
    ];
    const result = join('2024-06', files, { units });
    expect(result.units.map(({ rank }) => rank)).toEqual([2, 2, 1]);
    expect(result.ranked).toBe(3);
    const without = join('2024-06', [...files.slice(0, 2), sent('C', '2024-06', table(0, 0))], { units });
    expect(without.units.map(({ rank }) => rank)).toEqual([1, 1, null]);
  });
});

describe('which units', () => {
  test('without settings everyone who sent, by name; names that differ in case and spaces are one unit', () => {
    const files = [
      sent('B', '2024-06', table(1, 0), { code: null, unit: 'Xã  Ea Pô', file: 'x.xlsx' }),
      sent('A', '2024-06', table(2, 0), { code: null, unit: 'Xã Cư Knia', file: 'y.xlsx' }),
      sent('B', '2024-05', table(3, 0), { code: null, unit: 'xã Ea Pô', file: 'z.xlsx' }),
    ];
    expect(join('2024-06', files).units.map(({ name, files: own }) => [name, own])).toEqual([
      ['Xã Cư Knia', ['y.xlsx']],
      ['Xã  Ea Pô', ['x.xlsx']],
    ]);
  });

  test('a unit that the settings do not know is counted, and owes nothing', () => {
    const files = [sent('A', '2024-06', table(1, 0)), sent('X', '2024-06', table(2, 0), { code: null })];
    const result = join('2024-06', files, { units: [unit('A')] });
    expect(statuses(result)).toEqual(['A:received', 'Xã X:received']);
    expect(result.total.sums['received']?.value).toBe(3);
  });

  test('a unit that joins others is neither expected nor added to them', () => {
    const district = [unit('H'), unit('A', { parent: 'H' })];
    const files = [sent('A', '2024-06', table(1, 0)), sent('H', '2024-06', table(1, 0))];
    const result = join('2024-06', files, { units: district });
    expect(statuses(result)).toEqual(['A:received']);
    expect(result.findings).toMatchObject([{ code: 'join.parent-unit', params: { file: '2024-06/Xã H.xlsx' } }]);
  });

  test('each month is owed by the units that exist at its end', () => {
    const changed = [unit('Old', { validTo: '2025-06-30' }), unit('New', { validFrom: '2025-07-01' })];
    const files = [
      ...['2025-04', '2025-05', '2025-06'].map((month) => sent('Old', month, table(1, 0))),
      ...['2025-07', '2025-08', '2025-09'].map((month) => sent('New', month, table(2, 0))),
    ];
    expect(statuses(join('2025-Q2', files, { units: changed }))).toEqual(['Old:received']);
    expect(statuses(join('2025-Q3', files, { units: changed }))).toEqual(['New:received']);
    const nine = join('2025-9M', files, { units: changed });
    expect(nine.units.map(({ missingMonths }) => missingMonths)).toEqual([['2025-01', '2025-02', '2025-03'], []]);
  });
});

describe('files that do not belong', () => {
  test('other periods of the tree are no finding', () => {
    const files = ['2024-05', '2024-06', '2023-06', '2024-H1'].map((period) => sent('A', period, table(1, 0)));
    const result = join('2024-06', files, { units: [unit('A')] });
    expect(result.findings).toEqual([]);
    expect(result.units[0]?.files).toEqual(['2024-06/Xã A.xlsx']);
  });

  test('a file without a period is said once; one without a table keeps its findings', () => {
    const file = 'la.xlsx';
    const unknown = finding({
      rule: 'period',
      code: 'read.period.unknown',
      severity: 'warning',
      at: { file },
      params: { text: null },
    });
    const unread = finding({
      rule: 'unreadable',
      code: 'read.unreadable',
      severity: 'error',
      at: { file: 'b.xlsx' },
      params: { file: 'b.xlsx', reason: 'file.cut-short' },
    });
    const result = join('2024-06', [
      sent('A', null, table(1, 0), { file, findings: [unknown] }),
      { file: 'b.xlsx', content: null, findings: [unread] },
    ]);
    expect(codes(result)).toEqual(['join.unplaced', 'read.unreadable']);
    expect(figures(result.total.sums)).toEqual(Array(11).fill(null));
  });
});

describe('figures that are not known', () => {
  test('an unknown figure makes the total unknown, names its cell, and its unit is not ranked by it', () => {
    const files = [sent('A', '2024-06', 'Hộ tịch | 5 5 0 0 5 ? 0 0 0 0 0'), sent('B', '2024-06', table(4, 0))];
    const result = join('2024-06', files);
    expect(result.total.sums['early']).toEqual({
      value: null,
      missing: [{ file: '2024-06/Xã A.xlsx', sheet: 'Biểu 06a', cell: { row: 9, column: 7 } }],
    });
    expect(result.total.sums['resolved']?.value).toBe(9);
    expect(result.total.indicators['DH1']).toEqual({ value: null, reason: 'unknown-figure' });
    expect(result.units.map(({ rank }) => rank)).toEqual([null, 1]);
  });

  test('months with blank parts: totals that join in their own way are joined all the same', () => {
    const files = ['2024-01', '2024-02', '2024-03'].map((month) => sent('A', month, 'Hộ tịch | 9 _ _ _ 7 _ _ _ 2 _ _'));
    const { sums } = join('2024-Q1', files).total;
    expect([sums['resolved']?.value, sums['pending']?.value, sums['received']?.value]).toEqual([21, 2, null]);
  });
});

test('the same field under two sources stays two rows; fields in the order of the settings', () => {
  const two = `
# Trên Hệ thống các Bộ
Hộ tịch | 1 1 0 0 1 1 0 0 0 0 0
Chứng thực | 4 4 0 0 4 4 0 0 0 0 0
# Trên Hệ thống tỉnh
Hộ tịch | 2 2 0 0 2 2 0 0 0 0 0`;
  const fields = ['chứng thực', 'hộ tịch'].map((code) => ({ code, name: code, otherNames: [] }));
  const result = join('2024-06', [sent('A', '2024-06', two), sent('B', '2024-06', two)], { settings: { fields } });
  expect(result.fields.map(({ source, name, sums }) => [source, name, sums['received']?.value])).toEqual([
    ['Trên Hệ thống các Bộ', 'Chứng thực', 8],
    ['Trên Hệ thống các Bộ', 'Hộ tịch', 2],
    ['Trên Hệ thống tỉnh', 'Hộ tịch', 4],
  ]);
});
