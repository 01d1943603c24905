import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'tests/samples/scores-2024');
const SETTINGS = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');

interface Expected {
  readonly max: { readonly appraisal: number; readonly survey: number };
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly self: string;
    readonly appraised: string;
    readonly survey: string;
    readonly total: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly rank: number;
  }[];
}

interface Document {
  readonly max: { readonly appraisal: string; readonly survey: string };
  readonly units: readonly (Omit<Expected['units'][number], 'rank'> & {
    readonly percent: string;
    readonly rank: number | null;
    readonly grade: string | null;
    readonly change?: { readonly points: string; readonly index: string; readonly places: number } | null;
  })[];
  readonly ranked?: { readonly now: number; readonly before: number };
  readonly findings: readonly { readonly severity: string; readonly code: string }[];
  readonly out: string | null;
}

const expected = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as Expected;
const folder = mkdtempSync(path.join(tmpdir(), 'scores-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function score(...more: readonly string[]): Promise<Document> {
  const { status, out, notes } = await runCaptured(['score', FOLDER, '--settings', SETTINGS, '--json', ...more]);
  expect([status, notes]).toEqual([0, expect.any(String)]);
  return JSON.parse(out) as Document;
}

/** As the command line writes it: 64.50 is 64.5, 6.0 is 6. */
const plain = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

test('every figure and place of the year is as it was reckoned', async () => {
  const { max, units, findings, out } = await score();
  expect(max).toEqual({ appraisal: String(expected.max.appraisal), survey: String(expected.max.survey) });
  const byCode = [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
  expect(
    byCode.map(({ code, name, self, appraised, survey, total, fields, rank }) => {
      return { code, name, self, appraised, survey, total, fields, rank };
    }),
  ).toEqual(
    expected.units.map((unit) => ({
      ...unit,
      self: plain(unit.self),
      appraised: plain(unit.appraised),
      survey: plain(unit.survey),
      total: plain(unit.total),
      fields: Object.fromEntries(Object.entries(unit.fields).map(([number, points]) => [number, plain(points)])),
    })),
  );
  // Of 100 points the index is the total; 89.92 is 80 and more, 90 is not reached.
  expect(byCode[0]).toMatchObject({ percent: '89.92', grade: 'Tốt' });
  expect(findings).toEqual([]);
  expect(out).toBeNull();
});

test('the report is written, and serves as last year afterwards', async () => {
  const report = path.join(folder, 'ket-qua.xlsx');
  expect((await score('--out', report)).out).toBe(report);
  const { units, ranked } = await score('--last-year', report);
  expect(ranked).toEqual({ now: 8, before: 8 });
  expect(units.map(({ change }) => change)).toEqual(
    units.map(() => expect.objectContaining({ index: '0', places: 0 }) as unknown),
  );
});

test('last year may be a folder of score sheets', async () => {
  const before = path.join(folder, 'nam-truoc');
  cpSync(FOLDER, before, { recursive: true });
  const { units } = await score('--last-year', before);
  expect(units.map(({ change }) => change?.places)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('people read the ranking', async () => {
  const { out } = await runCaptured(['score', FOLDER, '--settings', SETTINGS]);
  expect(out).toContain('Kết quả chấm điểm năm 2024: 8 đơn vị');
  expect(out).toMatch(/\n\nhạng 1 · Thị trấn Ea T'ling · 89,92 điểm · 89,92% · Tốt\nhạng 2 · Xã Trúc Sơn · 89,74 điểm/);
});

test('a folder without score sheets, a last year without results', async () => {
  const reports = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-01');
  expect(await runCaptured(['score', reports])).toMatchObject({ status: 2, out: '' });
  const settings = await runCaptured([
    'score',
    FOLDER,
    '--last-year',
    path.join(ROOT, 'tests/samples/messy/empty.xlsx'),
  ]);
  expect(settings).toMatchObject({ status: 2, out: '' });
});

test('check knows score sheets and says what was planted', async () => {
  const messy = path.join(ROOT, 'tests/samples/scores-messy');
  const { status, out } = await runCaptured(['check', messy, '--settings', SETTINGS, '--json']);
  const { files } = JSON.parse(out) as {
    readonly files: readonly {
      readonly file: string;
      readonly form: string;
      readonly status: string;
      readonly unit: { readonly code: string };
      readonly period: { readonly id: string };
      readonly findings: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
    }[];
  };
  const planted = JSON.parse(readFileSync(path.join(messy, 'expected.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly unit: string;
    readonly expect: readonly { readonly rule: string; readonly cell?: string; readonly row?: number }[];
  }[];
  expect(status).toBe(1);
  expect(files.map(({ file }) => file)).toEqual(planted.map(({ file }) => file).sort());
  for (const { file, unit, expect: wanted } of planted) {
    const found = files.find((each) => each.file === file);
    expect(found).toMatchObject({ form: 'score', unit: { code: unit }, period: { id: '2024' } });
    for (const { rule, cell, row } of wanted) {
      const match = found?.findings.find((each) => each.rule === rule);
      if (cell !== undefined) expect(match?.cell).toBe(cell);
      if (row !== undefined) expect(match?.cell.replace(/\D/g, '')).toBe(String(row));
      expect(match).toBeDefined();
    }
  }
});
