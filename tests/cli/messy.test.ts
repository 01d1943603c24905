import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const MESSY = path.join(ROOT, 'tests/samples/messy');

interface Expectation {
  readonly file: string;
  readonly unit?: string;
  readonly month?: string;
  readonly clean?: boolean;
  readonly expect: readonly {
    readonly rule: string;
    readonly cell?: string;
    readonly row?: number;
    readonly severity?: string;
    readonly value?: number;
    readonly count?: string;
  }[];
}

interface FileJson {
  readonly file: string;
  readonly unit: { readonly code: string | null } | null;
  readonly period: { readonly id: string } | null;
  readonly status: string;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly actual: unknown;
    readonly expected: unknown;
    readonly message: string;
    readonly fix?: { readonly cell: string; readonly value: unknown };
  }[];
}

const expectations = JSON.parse(readFileSync(path.join(MESSY, 'expected.json'), 'utf8')) as readonly Expectation[];
const results = new Map<string, FileJson>();

beforeAll(async () => {
  const previous = path.join(ROOT, 'assets/samples/cu-jut-2024');
  const { status, out } = await runCaptured(['check', MESSY, '--previous', previous, '--json']);
  expect(status).toBe(1);
  const { files } = JSON.parse(out) as { readonly files: readonly FileJson[] };
  for (const file of files) results.set(file.file, file);
});

function resultOf(file: string): FileJson {
  const result = results.get(file);
  if (result === undefined) throw new Error(`${file} was not checked`);
  return result;
}

test('every file is listed once', () => {
  expect([...results.keys()].sort()).toEqual(expectations.map(({ file }) => file).sort());
});

test.each(expectations.filter(({ clean }) => clean))('$file has no finding', ({ file, unit, month }) => {
  const result = resultOf(file);
  expect(result).toMatchObject({ findings: [], status: 'ok', unit: { code: unit }, period: { id: month } });
});

test.each(expectations.filter(({ clean }) => !clean))('$file: what was planted is found at its cell', (wanted) => {
  const { findings, unit, period } = resultOf(wanted.file);
  for (const { rule, cell, row, severity, value, count } of wanted.expect) {
    const found = findings.filter(
      (each) =>
        each.rule === rule &&
        (cell === undefined || each.cell === cell) &&
        (row === undefined || each.cell?.replace(/\D/g, '') === String(row)) &&
        (severity === undefined || each.severity === severity) &&
        (value === undefined || each.fix?.value === value || each.expected === value),
    );
    // 11 rows of 11 figures, each of them text.
    expect(found).toHaveLength(count === undefined ? 1 : 121);
    expect(found[0]?.message).toMatch(/\.$/);
  }
  if (unit !== null && wanted.file !== 'unknown-unit.xlsx') expect(unit.code).toBe(wanted.unit);
  if (period !== null) expect(period.id).toBe(wanted.month);
});

// One cause, one finding: nothing else above a note is said of a file than the rule that was planted.
test.each(expectations)('$file: nothing else is reported', ({ file, expect: planted }) => {
  const rules = new Set(
    resultOf(file)
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule }) => rule),
  );
  expect([...rules]).toEqual([...new Set(planted.map(({ rule }) => rule))]);
});

test('files that can not be opened are no stop for the others', () => {
  for (const file of ['not-a-workbook.xlsx', 'empty.xlsx', 'cut-short.xlsx']) {
    expect(resultOf(file)).toMatchObject({ status: 'unreadable', unit: null, period: null, totals: {} });
  }
  expect(results.size).toBe(26);
});

test('figures without a saved value are computed from their parts', () => {
  // Xã Tâm Thắng, March 2024, as in the sample that the file was made from.
  const march = JSON.parse(readFileSync(path.join(ROOT, 'tests/samples/cu-jut-2024.expected.json'), 'utf8')) as {
    readonly months: readonly { readonly month: string; readonly units: readonly { readonly code: string }[] }[];
  };
  const unit = march.months.find(({ month }) => month === '2024-03')?.units.find(({ code }) => code === 'CJ04');
  expect({ code: 'CJ04', ...resultOf('no-cached-values.xlsx').totals }).toEqual(unit);
});
