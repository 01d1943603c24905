import type { CheckContext } from '../../../../src/core/table/check/check-context';
import type { RecordRule } from '../../../../src/core/form/record-rules';
import { evaluateRule } from '../../../../src/core/table/rules/registry';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Finding } from '../../../../src/core/model/finding';
import type { SubmissionRow } from '../../../../src/core/model/submission';
import { findDaysBetween, workingDays } from '../../../../src/core/table/rules/days';
import { recordRows } from '../../../../src/core/table/rules/record-row';
import { dossierForm } from '../../../../src/forms/dossier.form';

const FIGURES = ['all', 'part', 'other', 'share'];
const VALUES = ['code', 'due', 'returned', 'apology'];

/** Rows from plain records; numbers are figures, texts are values, null is blank. Columns A, B, … by the order of the names. */
function context(records: readonly Readonly<Record<string, number | string | null>>[]): CheckContext {
  const column = (name: string): number => [...FIGURES, ...VALUES].indexOf(name);
  const rows = records.map((record, index): SubmissionRow => ({
    kind: 'field',
    row: 8 + index,
    label: `Dòng ${String(index + 1)}`,
    fieldKey: String(index),
    fieldName: String(index),
    source: null,
    adds: [],
    figures: Object.fromEntries(
      FIGURES.map((name) => {
        const value = record[name];
        return [
          name,
          typeof value === 'number'
            ? { state: 'known', value, column: column(name) }
            : { state: 'blank', column: column(name) },
        ];
      }),
    ),
    values: Object.fromEntries(
      VALUES.map((name) => {
        const value = record[name];
        return [
          name,
          typeof value === 'string'
            ? { state: 'known', value, column: column(name) }
            : { state: 'blank', column: column(name) },
        ];
      }),
    ),
  }));
  return {
    form: dossierForm,
    settings: DEFAULT_SETTINGS,
    previous: null,
    submission: {
      formId: 'x',
      file: 'a.xlsx',
      sheet: 'S',
      unit: { text: null, at: null, code: null, name: 'Xã A' },
      period: { period: null, at: null },
      columns: Object.fromEntries(FIGURES.map((name) => [name, column(name)])),
      labelColumn: 0,
      rows,
      reasons: null,
    },
  };
}

function found(
  rule: RecordRule,
  ...records: readonly Readonly<Record<string, number | string | null>>[]
): readonly Finding[] {
  return evaluateRule(rule, context(records)).findings;
}
const base = { id: 'P', severity: 'error', basis: 'thử' } as const;

test('at-most compares within the row, and says nothing of unknown figures', () => {
  const rule: RecordRule = { ...base, kind: 'at-most', figure: 'part', limit: 'all' };
  expect(found(rule, { part: 5, all: 5 }, { part: 6, all: 5 }, { part: 6, all: null })).toMatchObject([
    { rule: 'P', code: 'check.at-most', at: { cell: { row: 9, column: 1 } }, actual: 6 },
  ]);
});

test('ratio compares with as many decimals as were typed, and tells cutting from rounding', () => {
  const rule: RecordRule = {
    ...base,
    kind: 'ratio',
    figure: 'share',
    numerator: ['part', 'other'],
    denominator: ['all'],
    times: 100,
  };
  // 55 of 75 is 73.33…; 2255 of 3718 is 60.6509…, printed 61.
  expect(
    found(rule, { part: 31, other: 24, all: 75, share: 73.33 }, { part: 2255, other: 0, all: 3718, share: 61 }),
  ).toEqual([]);
  expect(found(rule, { part: 31, other: 24, all: 75, share: 73.34 })).toMatchObject([
    { code: 'check.ratio', severity: 'error', params: { expected: '73.33', cut: false }, expected: 73.33 },
  ]);
  // 2 of 3 is 66.666…: 66.66 is cut.
  expect(found(rule, { part: 2, other: 0, all: 3, share: 66.66 })).toMatchObject([
    { severity: 'note', params: { expected: '66.67', cut: true } },
  ]);
  expect(found(rule, { part: 0, other: 0, all: 0, share: 100 }, { part: 1, other: null, all: 2, share: 50 })).toEqual(
    [],
  );
});

test('date-order asks for the gap, and the same day is right without one', () => {
  const sameDay: RecordRule = { ...base, kind: 'date-order', earlier: 'due', later: 'returned', gap: 0 };
  expect(found(sameDay, { due: '2026-02-17', returned: '2026-02-17' })).toEqual([]);
  expect(found(sameDay, { due: '2026-02-17', returned: '2026-02-16' })).toMatchObject([
    { code: 'check.date-order', at: { cell: { row: 8, column: 6 } }, params: { gap: 0 } },
  ]);
  const dayBefore: RecordRule = { ...base, kind: 'date-order', earlier: 'apology', later: 'due', gap: 1 };
  expect(found(dayBefore, { apology: '2026-02-16', due: '2026-02-17' })).toEqual([]);
  expect(found(dayBefore, { apology: '2026-02-17', due: '2026-02-17' })).toHaveLength(1);
});

test('days-between takes calendar or working days where the holidays are not known, working days where they are', () => {
  const rule = { ...base, kind: 'days-between', figure: 'all', from: 'due', to: 'returned' } as const;
  // Friday 13/2/2026 to Tuesday 17/2/2026: four days by the calendar, two of five-day weeks.
  const dates = { due: '2026-02-13', returned: '2026-02-17' };
  expect(found(rule, { ...dates, all: 4 }, { ...dates, all: 2 })).toEqual([]);
  expect(found(rule, { ...dates, all: 3 })).toMatchObject([{ params: { expected: 4, working: false } }]);
  const rows = recordRows(
    context([
      { ...dates, all: 2 },
      { ...dates, all: 0 },
    ]),
  );
  expect(findDaysBetween(rule, rows, new Set(['2026-02-16', '2026-02-17']))).toMatchObject([
    { at: { cell: { row: 8 } }, params: { expected: 0, working: true } },
  ]);
  expect(workingDays('2024-06-14', '2024-06-28', new Set())).toBe(10);
});

test('required-when names every blank column of a record in one finding', () => {
  const rule: RecordRule = {
    ...base,
    kind: 'required-when',
    columns: ['code', 'apology'],
    when: { column: 'returned', is: 'after', than: 'due' },
  };
  const late = { due: '2026-02-13', returned: '2026-02-17' };
  expect(
    found(rule, { ...late, code: 'a', apology: '2026-02-12' }, { due: '2026-02-13', returned: '2026-02-13' }),
  ).toEqual([]);
  expect(found(rule, { ...late, code: null, apology: null })).toMatchObject([
    { code: 'check.required', params: { row: 9, missing: [{ cell: 'E9' }, { cell: 'H9' }] } },
  ]);
  const above: RecordRule = {
    ...base,
    kind: 'required-when',
    columns: ['code'],
    when: { column: 'all', is: 'above', than: 0 },
  };
  expect(found(above, { all: 0 }, { all: null })).toEqual([]);
  expect(found(above, { all: 1 })).toHaveLength(1);
});

test('unique finds the second of two records, whatever the case of letters; blanks are not compared', () => {
  const rule: RecordRule = { ...base, kind: 'unique', columns: ['code'] };
  expect(found(rule, { code: 'H36-1' }, { code: null }, { code: 'h36-1' }, { code: null })).toMatchObject([
    { code: 'check.twice', params: { cell: 'E11', firstCell: 'E9', text: 'h36-1' } },
  ]);
});

test('range has both bounds included', () => {
  const rule: RecordRule = { ...base, kind: 'range', figure: 'all', least: 0, most: 1 };
  expect(found(rule, { all: 0 }, { all: 1 }, { all: null })).toEqual([]);
  expect(found(rule, { all: 2 }, { all: -1 })).toHaveLength(2);
});
