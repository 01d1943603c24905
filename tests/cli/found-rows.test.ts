import path from 'node:path';
import { runCaptured } from './run-captured';

const FOUND = path.resolve(__dirname, '../samples/found-2026-11');

interface FileJson {
  readonly file: string;
  readonly status: string;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
    readonly fix?: { readonly cell: string; readonly value: number };
  }[];
}

/** Totals of June in all of these files, whatever stands around them. */
const JUNE = { c3: 235, c4: 135, c5: 88, c6: 12, c7: 195, c8: 134, c9: 57, c10: 4, c11: 40, c12: 40, c13: 0 };

const RIGHT = {
  A: [
    ['compare-row-below-total', 'B21'],
    ['note-below-after-blank-row', 'B22'],
    ['note-row-directly-below-total', 'B21'],
    ['notes-with-numbers-below', 'B21'],
    ['page-number-below-signatures', 'B26'],
    ['reasons-table-below', null],
    ['second-form-below', 'B28'],
  ],
  B: [
    ['carried-forward-rows', null],
    ['total-row-middle-and-end', null],
  ],
  D: [
    ['by-procedure-some-sections', 'B11'],
    ['fields-with-dash-prefix', null],
    ['name-merged-over-two-rows', null],
    ['sections-plain-numbers', null],
    ['sections-plain-numbers-2', null],
    ['stt-roman', null],
  ],
} as const;
const WRONG_TOTAL = ['total-cong-don-wrong', 'total-no-label-wrong', 'total-unusual-label-wrong'];
const BLANK_TOTAL = ['total-missing-blank-row', 'total-row-blank-with-stt'];

const results = new Map<string, FileJson>();

beforeAll(async () => {
  const names = [
    ...Object.values(RIGHT).flatMap((files) => files.map(([name]) => name)),
    ...WRONG_TOTAL,
    ...BLANK_TOTAL,
  ];
  // The folder's own name holds a year and a month, so files are named from within it.
  const argv = ['check', ...names.map((name) => `${name}.xlsx`), '--settings', 'danh-muc.xlsx', '--json'];
  const { out } = await runCaptured(argv, { folder: FOUND });
  const { files } = JSON.parse(out) as { readonly files: readonly FileJson[] };
  for (const file of files) results.set(path.parse(file.file).name, file);
});

function resultOf(name: string): FileJson {
  const result = results.get(name);
  if (!result) throw new Error(`${name} was not checked`);
  return result;
}

describe.each(Object.entries(RIGHT))('%s', (_, files) => {
  test.each(files)(
    '%s: the figures are those of June, with no more than a note at %p',
    (name: string, cell: string | null) => {
      const { status, totals, findings } = resultOf(name);
      expect({ status, totals }).toMatchObject({ status: 'ok', totals: JUNE });
      expect(findings.map((found) => `${found.severity} ${String(found.cell)}`)).toEqual(
        cell === null ? [] : [`note ${cell}`],
      );
    },
  );
});

test('A: rows outside the table are named, also those of a table of reasons, with which late dossiers agree', () => {
  expect(resultOf('compare-row-below-total').findings[0]?.message).toBe(
    'Các dòng 21, 22 không thuộc bảng số liệu của biểu nên không được tính.',
  );
  expect(resultOf('reasons-table-below').findings.map(({ rule }) => rule)).not.toContain('R9');
});

test.each(WRONG_TOTAL)('C: %s: the row is the total, and its one wrong figure is said with the right one', (name) => {
  const { totals, findings } = resultOf(name);
  expect(totals).toMatchObject(JUNE);
  expect(findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
    { rule: 'R8', severity: 'error', cell: 'C20', fix: { cell: 'C20', value: 235 } },
  ]);
});

test.each(BLANK_TOTAL)('L: %s: a total row that is not filled in is told', (name) => {
  const { totals, findings } = resultOf(name);
  expect(totals).toMatchObject(JUNE);
  expect(findings).toMatchObject([{ rule: 'R10', cell: 'C20' }]);
  expect(findings[0]?.message).toMatch(/ổng cộng/i);
});
