import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { runCaptured } from './run-captured';

const ROOT = path.resolve(__dirname, '../..');
const DOSSIERS = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-06/II06a_xa-nam-dong_2024-06.xlsx');
const PROCEDURES = path.join(ROOT, 'tests/samples/forms-2026/ii07b/II07b_xa-quang-phu_sum.xlsx');
const SCORES = path.join(ROOT, 'tests/samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  await oneOf([DOSSIERS, PROCEDURES, SCORES], path.join(folder, 'ba-bieu.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook with the first sheet of each file. */
async function oneOf(files: readonly string[], out: string): Promise<void> {
  const all = new ExcelJS.Workbook();
  for (const [index, file] of files.entries()) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const [from] = book.worksheets;
    const to = all.addWorksheet(`Biểu ${String(index + 1)}`);
    from?.eachRow((row, at) =>
      row.eachCell((cell, column) => {
        if (!cell.isMerged || cell.master === cell) to.getCell(at, column).value = cell.value;
      }),
    );
    from?.model.merges.forEach((merge) => to.mergeCells(merge));
  }
  await all.xlsx.writeFile(out);
}

async function run(...argv: readonly string[]) {
  const { status, out, notes } = await runCaptured(argv, { folder });
  return { status, out, notes, json: argv.includes('--json') ? (JSON.parse(out) as unknown) : null };
}

test('check reads every form of a workbook, the first repeated at the top', async () => {
  const { status, json } = await run('check', 'ba-bieu.xlsx', '--json');
  expect(status).toBe(1);
  expect(json).toMatchObject({
    files: [
      {
        file: 'ba-bieu.xlsx',
        form: 'II.06a',
        period: { id: '2024-06' },
        status: 'error',
        findings: [{ rule: 'P1', sheet: 'Biểu 2', cell: 'C9' }],
        contents: [
          { form: 'II.06a', sheet: 'Biểu 1', status: 'ok', unit: { name: 'Xã Nam Dong' }, totals: { c3: 235 } },
          { form: 'II.07b', sheet: 'Biểu 2', status: 'error', period: { id: '2026-Q1' } },
          { form: 'score', sheet: 'Biểu 3', status: 'ok', period: { id: '2024' }, totals: {} },
        ],
      },
    ],
    summary: { files: 1, ok: 0, error: 1 },
  });
});

test('for people there is a line for each form, with its sheet', async () => {
  const { out } = await run('check', 'ba-bieu.xlsx');
  expect(out.match(/ba-bieu\.xlsx · Biểu \d/g)).toEqual([1, 2, 3].map((at) => `ba-bieu.xlsx · Biểu ${String(at)}`));
});

test('each form is joined from it', async () => {
  cpSync(PROCEDURES, path.join(folder, 'rieng.xlsx'));
  const dossiers = await run('consolidate', '.', '--period', '2024-06', '--form', 'II.06a', '--json');
  expect(dossiers.json).toMatchObject({
    units: [{ name: 'Xã Nam Dong', files: ['ba-bieu.xlsx'] }],
    findings: [{ code: 'join.other-form', file: 'rieng.xlsx' }],
  });
  rmSync(path.join(folder, 'rieng.xlsx'));
  const procedures = await run('consolidate', '.', '--period', '2026-Q1', '--form', 'II.07b', '--json');
  expect(procedures.json).toMatchObject({ units: [{ files: ['ba-bieu.xlsx'] }] });
});
