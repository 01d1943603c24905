import { wordsOf } from '../../../../src/core/form/form-words';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { figures, join, sent, unit, codes } from './checked-files';

const january = `
Hộ tịch | 12 6 4 2 10 6 3 1 2 1 1
Đất đai | 5 3 2 0 4 4 0 0 1 1 0`;
const february = `
Hộ tịch | 10 5 3 2 7 5 2 0 3 3 0
Đất đai | 4 2 1 1 4 2 2 0 0 0 0`;
const march = `
Hộ tịch | 9 4 2 3 9 9 0 0 0 0 0
Trồng trọt | 2 1 1 0 1 1 0 0 1 1 0`;
const months = [sent('A', '2024-01', january), sent('A', '2024-02', february), sent('A', '2024-03', march)];

describe('months into a longer period (R7)', () => {
  const quarter = join('2024-Q1', months, { units: [unit('A')] });

  test('opening of the first month, closing of the last, the rest added, totals formed again', () => {
    const [land, births] = [quarter.fields.find(({ key }) => key === 'đất đai'), quarter.fields[0]];
    // online 6+5+4, direct 4+3+2, opening 2; resolved 10+7+9; closing of March 0.
    expect(figures(births?.sums)).toEqual([26, 15, 9, 2, 26, 20, 5, 1, 0, 0, 0]);
    // Not on the sheet of March: nothing is open any more.
    expect(figures(land?.sums)).toEqual([8, 5, 3, 0, 8, 6, 2, 0, 0, 0, 0]);
    expect(figures(quarter.total.sums)).toEqual([36, 21, 13, 2, 35, 27, 7, 1, 1, 1, 0]);
  });

  test('the months by themselves', () => {
    expect(quarter.months.map(({ period, units, sums }) => [period.id, units, sums['received']?.value])).toEqual([
      ['2024-01', 1, 17],
      ['2024-02', 1, 14],
      ['2024-03', 1, 11],
    ]);
  });

  test('rates come from totals', () => {
    expect(quarter.total.indicators['DH1']).toEqual({ value: { numerator: 34n, denominator: 35n } });
    expect(quarter.units[0]?.indicators).toEqual(quarter.total.indicators);
  });

  test('where every row came from', () => {
    expect(quarter.provenance).toHaveLength(6);
    expect(quarter.provenance[2]).toMatchObject({
      unitCode: 'A',
      unitName: 'Xã A',
      periodId: '2024-02',
      fieldName: 'Hộ tịch',
      file: '2024-02/Xã A.xlsx',
      sheet: 'Biểu 06a',
      row: 9,
      figures: { received: { column: 2, value: 10 }, pendingLate: { column: 12, value: 0 } },
    });
  });

  test('a single month is taken as sent, also with a total that differs from its parts', () => {
    const month = join('2024-01', [sent('A', '2024-01', 'Hộ tịch | 13 6 4 2 10 6 3 1 2 1 1')]);
    expect(figures(month.total.sums)).toEqual([13, 6, 4, 2, 10, 6, 3, 1, 2, 1, 1]);
  });
});

describe('a unit’s own sheet for the longer period', () => {
  const right = `
Hộ tịch | 26 15 9 2 26 20 5 1 0 0 0
Đất đai | 8 5 3 0 8 6 2 0 0 0 0
Trồng trọt | 2 1 1 0 1 1 0 0 1 1 0
T:TỔNG CỘNG | 36 21 13 2 35 27 7 1 1 1 0`;

  test('stands for the months when none of them came', () => {
    const quarter = join('2024-Q1', [sent('A', '2024-Q1', right)], { units: [unit('A')] });
    expect(quarter.units[0]).toMatchObject({ status: 'received', missingMonths: [] });
    expect(figures(quarter.total.sums)).toEqual([36, 21, 13, 2, 35, 27, 7, 1, 1, 1, 0]);
  });

  test('is compared with the months when they came, and not added', () => {
    const own = sent('A', '2024-Q1', right);
    const quarter = join('2024-Q1', [...months, own], { units: [unit('A')] });
    expect(quarter.findings).toEqual([]);
    expect(figures(quarter.total.sums)[0]).toBe(36);
    expect(quarter.units[0]?.files).toHaveLength(4);
  });

  test('that adds up what was carried over every month is found, with the part that is wrong', () => {
    const wrong = right.replace('Hộ tịch | 26 15 9 2', 'Hộ tịch | 31 15 9 7');
    const quarter = join('2024-Q1', [...months, sent('A', '2024-Q1', wrong)], { units: [unit('A')] });
    expect(quarter.findings).toMatchObject([
      {
        rule: 'R7',
        code: 'join.cumulative.differs',
        severity: 'error',
        at: { file: '2024-Q1/Xã A.xlsx', cell: { row: 12, column: 5 } },
        params: {
          figure: wordsOf(dossierForm, 'carriedIn'),
          value: 7,
          expected: 2,
          months: ['2024-01', '2024-02', '2024-03'],
        },
      },
    ]);
    expect(quarter.units[0]?.status).toBe('error');
    expect(figures(quarter.total.sums)[3]).toBe(2);
  });

  test('a quarter and the months of the next make a half year', () => {
    const files = [
      sent('A', '2024-Q1', right),
      sent('A', '2024-04', 'Trồng trọt | 3 1 1 1 3 3 0 0 0 0 0'),
      sent('A', '2024-05', 'Trồng trọt | 2 1 1 0 2 2 0 0 0 0 0'),
      sent('A', '2024-06', 'Trồng trọt | 2 1 1 0 1 1 0 0 1 0 1'),
    ];
    const half = join('2024-H1', files, { units: [unit('A')] });
    expect(half.units[0]?.status).toBe('received');
    // received 24 + 16 + 2: online 21+3, direct 13+3, opening of the quarter.
    expect(figures(half.total.sums)).toEqual([42, 24, 16, 2, 41, 33, 7, 1, 1, 0, 1]);
    expect(half.months.map(({ period }) => period.id)).toEqual(['2024-04', '2024-05', '2024-06']);
  });
});

describe('comparison with other periods', () => {
  const one = (count: number): string => {
    const figuresOf = [count, count, 0, 0, count, count, 0, 0, 0, 0, 0].join(' ');
    return `Hộ tịch | ${figuresOf}`;
  };

  test('previous period and same period of last year, from both sets of files', () => {
    const result = join('2024-02', [sent('A', '2024-02', one(5)), sent('A', '2024-01', one(4))], {
      previousFiles: [sent('A', '2023-02', one(3)), sent('A', '2024-01', one(4))],
    });
    expect(result.previous?.period.id).toBe('2024-01');
    expect(result.previous?.sums['received']?.value).toBe(4);
    expect(result.lastYear?.sums['received']?.value).toBe(3);
    expect(Object.keys(result.lastYear?.units ?? {})).toEqual(['A']);
    expect(result.total.sums['received']?.value).toBe(5);
  });

  test('nothing to compare with', () => {
    const result = join('2024-02', [sent('A', '2024-02', one(5))]);
    expect([result.previous, result.lastYear]).toEqual([null, null]);
  });

  test('other units: units one by one, totals are not compared, and it is said', () => {
    const files = [sent('A', '2024-02', one(5)), sent('B', '2024-02', one(7)), sent('A', '2024-01', one(4))];
    const result = join('2024-02', files);
    expect(Object.keys(result.previous?.units ?? {})).toEqual(['A']);
    expect(result.previous?.sums['received']?.value).toBeNull();
    expect(result.previous?.indicators['DH1']).toEqual({ value: null, reason: 'unknown-figure' });
    expect(result.findings).toMatchObject([
      { code: 'join.not-comparable', severity: 'note', params: { unit: 'Xã B', period: '2024-01' } },
    ]);
  });

  test('a longer period with a month missing is not compared', () => {
    const quarter = ['2024-04', '2024-05', '2024-06'].map((month) => sent('A', month, one(5)));
    const before = ['2024-01', '2024-03'].map((month) => sent('A', month, one(4)));
    const result = join('2024-Q2', [...quarter, ...before], { units: [unit('A')] });
    expect(result.previous).toBeNull();
    expect(codes(result)).toEqual([]);
  });
});
