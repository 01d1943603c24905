import { fc } from '../../support/properties';
import { dossierForm } from '../../../src/forms/dossier.form';
import type { FormDefinition } from '../../../src/core/form/form-definition';
import type { ReportedPeriod } from '../../../src/core/model/period';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { addDays, dateParts, daysBetween } from '../../../src/core/model/plain-date';
import { lengthOf, periodOfDays, periodsCutShort } from '../../../src/core/sheet/period/period-of-days';
import { readSubmission } from '../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook } from '../build-sheet';
import { TABLE } from '../table/read/plain-table';

/** Every window there is from 2023 to 2026, made by another arithmetic than the reader's: "from to" → id. */
const REGULAR = new Map<string, string>();
const CALENDAR = new Map<string, string>();
for (const year of [2023, 2024, 2025, 2026]) {
  const add = (id: string, first: number, last: number): void => {
    const day = (month: number, of: number): string => new Date(Date.UTC(year, month, of)).toISOString().slice(0, 10);
    REGULAR.set(`${day(first - 2, 15)} ${day(last - 1, 14)}`, id);
    CALENDAR.set(`${day(first - 1, 1)} ${day(last, 0)}`, id);
  };
  for (let month = 1; month <= 12; month++) add(`${String(year)}-${String(month).padStart(2, '0')}`, month, month);
  for (let quarter = 1; quarter <= 4; quarter++)
    add(`${String(year)}-Q${String(quarter)}`, quarter * 3 - 2, quarter * 3);
  add(`${String(year)}-H1`, 1, 6);
  add(`${String(year)}-H2`, 7, 12);
  add(`${String(year)}-9M`, 1, 9);
  add(String(year), 1, 12);
}
const NEAR = 9;
/** Up to two months, and around a quarter, a half, nine months and a year; in days. */
const LENGTHS = [70, 100, 190, 285, 370].flatMap((last) =>
  Array.from({ length: last === 70 ? 70 : 20 }, (_, before) => last - before),
);

function idOf(from: string, to: string, kinds: readonly ReportedPeriod[] = dossierForm.periods): string | undefined {
  return periodOfDays({ from, to }, kinds)?.period.id;
}

/** Whether both days are near to those of a window of the period. */
function isNearTo(id: string, from: string, to: string): boolean {
  return [...REGULAR, ...CALENDAR].some(([days, each]) => {
    if (each !== id) return false;
    const [first = '', last = ''] = days.split(' ');
    return Math.abs(daysBetween(first, from)) <= NEAR && Math.abs(daysBetween(last, to)) <= NEAR;
  });
}

test('every pair of days from the turn of a year on is a window of its period, near to one, or of none', () => {
  let exact = 0;
  let near = 0;
  for (let from = '2023-12-10'; from < '2024-01-20'; from = addDays(from, 1)) {
    for (const length of LENGTHS) {
      const to = addDays(from, length - 1);
      const found = periodOfDays({ from, to }, dossierForm.periods);
      const known = REGULAR.get(`${from} ${to}`) ?? CALENDAR.get(`${from} ${to}`);
      const isRight = known
        ? found?.how === 'exact' && found.period.id === known && found.period.from === from && found.period.to === to
        : !found || (found.how === 'near' && isNearTo(found.period.id, from, to));
      if (!isRight) throw new Error(`${from} to ${to} is ${String(known)}, read as ${String(found?.period.id)}`);
      if (known) exact++;
      else if (found) near++;
    }
  }
  // January, quarter I, the first half, nine months and the year by both rules, and February by that of the 15th
  expect(exact).toBe(11);
  expect(near).toBeGreaterThan(exact * 20);
  expect(near).toBeLessThan((41 * LENGTHS.length) / 5);
});

describe('days of an office’s own', () => {
  test.each([
    ['2024-05-20', '2024-06-19', '2024-06'],
    ['2024-05-26', '2024-06-25', '2024-06'],
    ['2024-05-06', '2024-06-05', '2024-05'],
    ['2024-05-09', '2024-06-08', '2024-06'],
    ['2024-03-20', '2024-06-19', '2024-Q2'],
    ['2023-12-20', '2024-12-19', '2024'],
    ['2024-05-16', '2024-06-15', '2024-06'],
    ['2024-05-15', '2024-06-12', '2024-06'],
    ['2024-05-04', '2024-06-03', '2024-05'],
    // the end of one year is that of no period of the next
    ['2023-12-24', '2024-01-23', '2024-01'],
  ])('%s to %s are nearest to %s', (from, to, id) => {
    expect(periodOfDays({ from, to }, dossierForm.periods)).toMatchObject({ how: 'near', period: { id, from, to } });
  });

  test.each([
    // two months, a week, half a month, a month and a half, as near to May as to June, thirteen months
    ['2024-04-15', '2024-06-14'],
    ['2024-06-01', '2024-06-07'],
    ['2024-06-06', '2024-06-21'],
    ['2024-05-15', '2024-06-30'],
    ['2024-05-08', '2024-06-07'],
    ['2023-05-15', '2024-06-14'],
    // the first days of new units, the last of old ones
    ['2025-07-01', '2025-09-14'],
    ['2024-12-15', '2025-06-30'],
    // a quarter from a month in which none begins
    ['2024-04-15', '2024-07-14'],
    ['2024-02-01', '2024-04-30'],
    ['2024-06-14', '2024-06-14'],
  ])('%s to %s are none of a period', (from, to) => {
    expect(idOf(from, to)).toBeUndefined();
  });

  test('are near by nine days at each end, and by three in length', () => {
    expect(idOf('2024-03-06', '2024-06-05')).toBe('2024-Q2');
    expect(idOf('2024-03-05', '2024-06-05')).toBeUndefined();
    expect(idOf('2024-03-06', '2024-06-04')).toBeUndefined();
    expect(idOf('2024-04-10', '2024-07-09')).toBe('2024-Q2');
    expect(idOf('2024-04-11', '2024-07-09')).toBeUndefined();
    expect(idOf('2024-04-10', '2024-07-10')).toBeUndefined();
    expect(idOf('2024-03-15', '2024-06-17')).toBe('2024-Q2');
    expect(idOf('2024-03-15', '2024-06-18')).toBeUndefined();
    expect(idOf('2024-03-15', '2024-06-11')).toBe('2024-Q2');
    expect(idOf('2024-03-15', '2024-06-10')).toBeUndefined();
  });
});

test('periods cut short are those that end on the day, shortest first', () => {
  const ids = (from: string, to: string): readonly string[] =>
    periodsCutShort({ from, to }, [...dossierForm.periods].reverse()).map(({ id }) => id);
  expect(ids('2025-07-01', '2025-09-14')).toEqual(['2025-Q3', '2025-9M']);
  expect(ids('2025-07-01', '2025-12-14')).toEqual(['2025-H2', '2025']);
  expect(ids('2025-07-01', '2025-07-31')).toEqual([]);
  expect(ids('2025-06-15', '2025-09-14')).toEqual(['2025-9M']);
  expect(ids('2025-07-01', '2025-09-13')).toEqual([]);
});

test('a form knows its own periods only', () => {
  const national: readonly ReportedPeriod[] = [{ kind: 'quarter', only: [1, 2, 3] }, { kind: 'year' }];
  expect(idOf('2024-03-15', '2024-06-14', national)).toBe('2024-Q2');
  expect(idOf('2023-12-15', '2024-12-14', national)).toBe('2024');
  expect(idOf('2024-09-15', '2024-12-14', national)).toBeUndefined();
  expect(idOf('2024-05-15', '2024-06-14', national)).toBeUndefined();
  expect(idOf('2023-12-15', '2024-06-14', national)).toBeUndefined();
  expect(idOf('2024-05-15', '2024-06-14', [])).toBeUndefined();
});

test('the length of days, in months where they are whole', () => {
  expect(lengthOf({ from: '2024-04-15', to: '2024-06-14' })).toEqual({ months: 2, days: 61 });
  expect(lengthOf({ from: '2023-11-01', to: '2024-01-31' })).toEqual({ months: 3, days: 92 });
  expect(lengthOf({ from: '2024-06-01', to: '2024-06-29' })).toEqual({ months: null, days: 29 });
});

/** A sheet whose heading has nothing but days: "Từ ngày 01/6/2024 đến ngày 30/6/2024". */
function readDays(
  from: string,
  to: string,
  form: FormDefinition = dossierForm,
): { id: string | null; codes: string[] } {
  const written = (date: string): string => {
    const { year, month, day } = dateParts(date);
    return `${String(day).padStart(2, '0')}/${String(month)}/${String(year)}`;
  };
  const sheet = buildSheet([[`Từ ngày ${written(from)} đến ngày ${written(to)}`], ...TABLE]);
  const { submission, findings } = readSubmission(buildWorkbook(sheet), form, DEFAULT_SETTINGS, { file: 'bc.xlsx' });
  const codes = findings.filter(({ rule }) => rule === 'period').map(({ code }) => code);
  return { id: submission?.period.period?.id ?? null, codes };
}

test('either a sheet’s days are those of the rule, or something is said of them', () => {
  const days = fc.record({
    from: fc.integer({ min: 0, max: 1000 }).map((count) => addDays('2023-06-01', count)),
    months: fc.constantFrom(0, 1, 1, 2, 3, 3, 6, 6, 9, 12),
    slip: fc.constantFrom(0, 0, 0, 1, -1, 5, -12, 30, 366),
    snap: fc.constantFrom('01', '15', ''),
  });
  const pair = ({ from, months, slip, snap }: typeof days extends fc.Arbitrary<infer Pair> ? Pair : never) => {
    const start = snap === '' ? from : `${from.slice(0, 8)}${snap}`;
    const { year, month, day } = dateParts(start);
    const end = new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
    return { from: start, to: addDays(end, slip) };
  };
  const seen = { regular: 0, calendar: 0, own: 0, none: 0, backwards: 0 };
  fc.assert(
    fc.property(days.map(pair), ({ from, to }) => {
      const { id, codes } = readDays(from, to);
      const key = `${from} ${to}`;
      if (to < from) {
        seen.backwards++;
        expect({ id, codes }).toEqual({ id: null, codes: ['read.period.backwards'] });
      } else if (REGULAR.has(key)) {
        seen.regular++;
        expect({ id, codes }).toEqual({ id: REGULAR.get(key), codes: [] });
      } else if (CALENDAR.has(key)) {
        seen.calendar++;
        expect({ id, codes }).toEqual({ id: CALENDAR.get(key), codes: ['read.period.irregular'] });
      } else if (id === null) {
        seen.none++;
        expect(codes).toEqual(['read.period.no-period']);
      } else {
        seen.own++;
        expect(codes).toEqual(['read.period.irregular']);
        expect(isNearTo(id, from, to) || from === '2025-07-01').toBe(true);
      }
    }),
    { seed: 20240614, numRuns: 400 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});

test('a sheet of a form for quarters and years has no other period', () => {
  const quarterly: FormDefinition = {
    ...dossierForm,
    periods: [{ kind: 'quarter', only: [1, 2, 3] }, { kind: 'year' }],
  };
  expect(readDays('2024-03-15', '2024-06-14', quarterly)).toEqual({ id: '2024-Q2', codes: [] });
  expect(readDays('2024-05-15', '2024-06-14', quarterly)).toEqual({ id: null, codes: ['read.period.no-period'] });
});
