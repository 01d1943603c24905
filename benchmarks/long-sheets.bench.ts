/* eslint no-console: "off" -- its output is what a benchmark is for */
import { performance } from 'node:perf_hooks';
import { checkScoreSheet } from '../src/core/score/check/check-score-sheet';
import { readScoreSheet } from '../src/core/score/read/read-score-sheet';
import type { CellData, WorkbookData } from '../src/core/model/sheet-data';
import { cellKey } from '../src/core/model/sheet-data';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { checkSubmission } from '../src/core/table/check/check-submission';
import { readSubmission } from '../src/core/table/read/read-submission';
import { dossierForm } from '../src/forms/dossier.form';
import { scoreSheetForm } from '../src/forms/score-sheet.form';

const ROWS = [1000, 10_000, 100_000] as const;
/** Rounds for so many rows; the longest take half a minute each. */
const ROUNDS: Readonly<Record<(typeof ROWS)[number], number>> = { 1000: 3, 10000: 3, 100000: 1 };
/** 10,000 rows may take this many times the time of 1,000. */
const MOST = 12;

type Cell = string | number | null;
type Row = readonly Cell[];

/** A kind of sheet: its head, its rows for so many records, how it is read and checked. */
interface Kind {
  readonly rows: (count: number) => readonly Row[];
  readonly read: (data: WorkbookData) => void;
}

const SCORE_HEAD: Row = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];
const REPORT_HEAD: Row = [
  ...['TT', 'Lĩnh vực', 'Tổng số (3)', 'Trực tuyến (4)', 'Trực tiếp (5)', 'Từ kỳ trước (6)', 'Tổng số (7)'],
  ...['Trước hạn (8)', 'Đúng hạn (9)', 'Quá hạn (10)', 'Tổng số (11)', 'Trong hạn (12)', 'Quá hạn (13)'],
];
const RIGHT: Row = [10, 5, 4, 1, 8, 6, 2, 0, 2, 2, 0];
const WRONG: Row = [11, 5, 4, 1, 8, 6, 2, 0, 2, 2, 0];

const numbered = (count: number, row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

function score(row: (index: number) => Row): Kind {
  return {
    rows: (count) => [SCORE_HEAD, ['1', 'Lĩnh vực', count, count, count], ...numbered(count, row)],
    read: (data) => {
      const { sheet } = readScoreSheet(data, scoreSheetForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
      if (sheet) checkScoreSheet(sheet, scoreSheetForm);
    },
  };
}

function report(figures: Row, withTotal: boolean): Kind {
  return {
    rows: (count) => [
      ['Đơn vị báo cáo: UBND xã Nam Dong'],
      ['Kỳ báo cáo: Tháng 6 năm 2024'],
      REPORT_HEAD,
      ...numbered(count, (index) => [index + 1, `Thủ tục ${String(index + 1)}`, ...figures]),
      ...(withTotal ? [[null, 'Tổng cộng', ...RIGHT.map((value) => Number(value) * count)]] : []),
    ],
    read: (data) => {
      const { submission } = readSubmission(data, dossierForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
      if (submission) checkSubmission(submission, dossierForm, DEFAULT_SETTINGS, null);
    },
  };
}

const KINDS: Readonly<Record<string, Kind>> = {
  'II.06a, nothing wrong': report(RIGHT, true),
  'II.06a, a fault in every row': report(WRONG, true),
  'II.06a, without a total': report(RIGHT, false),
  'scores, nothing wrong': score((index) => [`1.${String((index % 999) + 1)}`, 'Tiêu chí', 1, 1, 1, 'BC', null]),
  'scores, a fault in every row': score((index) => [
    `1.${String((index % 999) + 1)}`,
    'Tiêu chí',
    ...[1, 2, -1, null, null],
  ]),
  'scores, no numbers': score(() => [null, 'Tiêu chí', 1, 1, 1, 'BC', null]),
  'scores, rows that fit in nowhere': score((index) =>
    index % 2 === 0 ? [`1.${String((index % 999) + 1)}`, 'Tiêu chí', 1, 1, 1, 'BC', null] : [null, 'Dòng', 3, 2, 2],
  ),
};

function workbook(rows: readonly Row[]): WorkbookData {
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
  const sheet = { name: 'Biểu', state: 'visible' as const, cells, merges: [], hiddenRows, hiddenColumns };
  return { name: 'a.xlsx', sheets: [{ ...sheet, rowCount: rows.length, columnCount: 13 }], definedNames: [] };
}

/** The fastest of some rounds of reading and checking, in milliseconds. */
function best({ rows, read }: Kind, count: (typeof ROWS)[number]): number {
  const data = workbook(rows(count));
  let least = Infinity;
  for (let round = 0; round < ROUNDS[count]; round += 1) {
    const start = performance.now();
    read(data);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

console.log('| rows | 1,000, ms | 10,000, times | 100,000, times |\n|---|---:|---:|---:|');
for (const [name, kind] of Object.entries(KINDS)) {
  const times = ROWS.map((count) => best(kind, count));
  const ratios = times.slice(1).map((time, index) => time / (times[index] ?? time));
  if ((ratios[0] ?? 0) > MOST) process.exitCode = 1;
  const texts = ratios.map((ratio) => ratio.toFixed(1));
  console.log(`| ${name} | ${(times[0] ?? 0).toFixed(0)} | ${texts.join(' | ')} |`);
}
