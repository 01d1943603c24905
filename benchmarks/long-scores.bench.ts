/* eslint no-console: "off" -- its output is what a benchmark is for */
import { performance } from 'node:perf_hooks';
import { checkScoreSheet } from '../src/core/score/check/check-score-sheet';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import type { CellData, WorkbookData } from '../src/core/model/sheet-data';
import { cellKey } from '../src/core/model/sheet-data';
import { readScoreSheet } from '../src/core/score/read/read-score-sheet';
import { scoreSheetForm } from '../src/forms/score-sheet.form';

const ROWS = [1000, 10_000, 100_000] as const;
const ROUNDS = 3;
/** 10,000 rows may take this many times the time of 1,000. */
const MOST = 12;

type Cell = string | number | null;
type Row = readonly Cell[];

const HEAD: Row = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];

/** Rows under one field, of which so many are made by `row`. */
const KINDS: Readonly<Record<string, (index: number) => Row>> = {
  'nothing wrong': (index) => [`1.${String((index % 999) + 1)}`, 'Tiêu chí', 1, 1, 1, 'BC', null],
  'a fault in every row': (index) => [`1.${String((index % 999) + 1)}`, 'Tiêu chí', 1, 2, -1, null, null],
  'no numbers': () => [null, 'Tiêu chí', 1, 1, 1, 'BC', null],
  'rows that fit in nowhere': (index) =>
    index % 2 === 0 ? [`1.${String((index % 999) + 1)}`, 'Tiêu chí', 1, 1, 1, 'BC', null] : [null, 'Dòng', 3, 2, 2],
};

function workbook(count: number, row: (index: number) => Row): WorkbookData {
  const rows = [HEAD, ['1', 'Lĩnh vực', count, count, count], ...Array.from({ length: count }, (_, at) => row(at))];
  const cells = new Map<number, CellData>();
  rows.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (cell === null) return;
      const value =
        typeof cell === 'number' ? { kind: 'number' as const, value: cell } : { kind: 'text' as const, text: cell };
      cells.set(cellKey(down, right), { value });
    });
  });
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  const sheet = { name: 'Chấm điểm', state: 'visible' as const, cells, merges: [], hiddenRows, hiddenColumns };
  return { name: 'a.xlsx', sheets: [{ ...sheet, rowCount: rows.length, columnCount: HEAD.length }], definedNames: [] };
}

/** The fastest of some rounds of reading and checking, in milliseconds. */
function best(data: WorkbookData): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { sheet } = readScoreSheet(data, scoreSheetForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
    if (sheet) checkScoreSheet(sheet, scoreSheetForm);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

console.log('| rows | 1,000, ms | 10,000, times | 100,000, times |\n|---|---:|---:|---:|');
for (const [name, row] of Object.entries(KINDS)) {
  const times = ROWS.map((count) => best(workbook(count, row)));
  const ratios = times.slice(1).map((time, index) => time / (times[index] ?? time));
  if ((ratios[0] ?? 0) > MOST) process.exitCode = 1;
  const texts = ratios.map((ratio) => ratio.toFixed(1));
  console.log(`| ${name} | ${(times[0] ?? 0).toFixed(0)} | ${texts.join(' | ')} |`);
}
