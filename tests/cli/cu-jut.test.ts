import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCaptured } from './run-captured';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/cu-jut-2024');

interface Expected {
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly months: readonly {
    readonly month: string;
    readonly units: readonly ({ readonly code: string } & Record<Figure, number>)[];
  }[];
  readonly halfYear: Readonly<Record<Figure | 'onTimeRate', number>>;
}
type Figure = `c${3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

const expected = JSON.parse(
  readFileSync(path.resolve(__dirname, '../samples/cu-jut-2024.expected.json'), 'utf8'),
) as Expected;

type Totals = Readonly<Record<string, number | null>>;
interface Consolidated {
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly status: string;
    readonly files: readonly string[];
    readonly totals: Totals;
    readonly indicators: Readonly<Record<string, string | null>>;
    readonly rank: number | null;
  }[];
  readonly total: { readonly totals: Totals; readonly indicators: Readonly<Record<string, string | null>> };
  readonly findings: readonly { readonly severity: string }[];
  readonly out: string | null;
}

async function consolidated(period: string): Promise<Consolidated> {
  const { status, out } = await runCaptured(['consolidate', SAMPLE, '--period', period, '--json']);
  expect(status).toBe(0);
  return JSON.parse(out) as Consolidated;
}

test.each(expected.months.map(({ month }) => month))('every figure of every commune in %s', async (month) => {
  const { units, total, findings, period, out } = await consolidated(month);
  const sent = expected.months.find((each) => each.month === month)?.units ?? [];
  expect(period.id).toBe(month);
  expect(units.map(({ code, totals }) => ({ code, ...totals }))).toEqual(sent);
  expect(units.map(({ name }) => name)).toEqual(expected.communes.map(({ name }) => name));
  expect(units.map(({ status }) => status)).toEqual(sent.map(() => 'received'));
  for (const [key, value] of Object.entries(total.totals)) {
    expect(value).toBe(sent.reduce((sum, unit) => sum + unit[key as Figure], 0));
  }
  expect(Object.keys(total.totals)).toHaveLength(11);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(out).toBeNull();
});

test('the half year has the published figures', async () => {
  const { total, units, period } = await consolidated('2024-H1');
  const { onTimeRate, ...figures } = expected.halfYear;
  expect(period).toEqual({ id: '2024-H1', from: '2023-12-15', to: '2024-06-14' });
  expect(total.totals).toEqual(figures);
  expect(total.indicators['DH1']).toBe(String(onTimeRate));
  expect(total.totals).toMatchObject({ c3: 7149, c7: 6919, c10: 116, c11: 230 });
  // Opening balance of January, closing balance of June; the flows are sums.
  const january = expected.months[0]?.units ?? [];
  const june = expected.months[5]?.units ?? [];
  expect(units.map(({ totals }) => totals['c6'])).toEqual(january.map(({ c6 }) => c6));
  expect(units.map(({ totals }) => totals['c11'])).toEqual(june.map(({ c11 }) => c11));
  expect(units.map(({ files }) => files.length)).toEqual(units.map(() => 6));
  expect([...units].map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the second quarter joins April to June', async () => {
  const { total, period } = await consolidated('2024-Q2');
  const months = expected.months.slice(3).flatMap(({ units }) => units);
  const added = (key: 'c4' | 'c7'): number => months.reduce((sum, unit) => sum + unit[key], 0);
  expect(period).toEqual({ id: '2024-Q2', from: '2024-03-15', to: '2024-06-14' });
  expect(total.totals).toMatchObject({ c4: added('c4'), c7: added('c7'), c11: 230 });
});

test('the 48 files are right: nothing above a note', async () => {
  const { status, out } = await runCaptured(['check', SAMPLE, '--json']);
  const { files, summary } = JSON.parse(out) as {
    readonly files: readonly {
      readonly file: string;
      readonly form: string;
      readonly unit: { readonly code: string };
      readonly period: { readonly id: string };
      readonly status: string;
      readonly totals: Totals;
      readonly findings: readonly { readonly severity: string }[];
    }[];
    readonly summary: unknown;
  };
  expect(status).toBe(0);
  expect(summary).toEqual({ files: 48, ok: 48, warning: 0, error: 0, unreadable: 0 });
  expect(files.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note'))).toEqual([]);
  for (const { unit, period, totals, form, file } of files) {
    const sent = expected.months.find(({ month }) => month === period.id)?.units.find(({ code }) => code === unit.code);
    expect(sent).toEqual({ code: unit.code, ...totals });
    expect(form).toBe('II.06a');
    expect(file).toBe(`${period.id}/${path.basename(file)}`);
  }
});

test('the order in which files are given makes no difference', async () => {
  const folder = path.join(SAMPLE, '2024-05');
  const names = readdirSync(folder).map((name) => path.join(folder, name));
  const findingsOf = async (order: readonly string[]): Promise<unknown> => {
    const { out } = await runCaptured(['check', ...order, '--previous', path.join(SAMPLE, '2024-04'), '--json']);
    const { files } = JSON.parse(out) as { readonly files: readonly { readonly file: string }[] };
    return [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  };
  expect(await findingsOf([...names].reverse())).toEqual(await findingsOf(names));
});
