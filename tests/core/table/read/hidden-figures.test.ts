import { cellKey, type CellData } from '../../../../src/core/model/sheet-data';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress } from '../../../../src/core/model/address';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { sampleBytes, workbook } from '../../../hosts/file/samples';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const HEADING = [
  ['UBND xã Nam Dong'],
  ['Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)'],
  [
    ...['TT', 'Lĩnh vực', 'Tổng số (3)', 'Trực tuyến (4)', 'Trực tiếp (5)', 'Từ kỳ trước (6)', 'Tổng số (7)'],
    ...['Trước hạn (8)', 'Đúng hạn (9)', 'Quá hạn (10)', 'Tổng số (11)', 'Trong hạn (12)', 'Quá hạn (13)'],
  ],
];
const ROWS: TestCell[][] = [
  [1, 'Chứng thực', 96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0],
  [2, 'Hộ tịch', 62, 38, 21, 3, 52, 37, 15, 0, 10, 10, 0],
  [3, 'Đất đai', 28, 19, 8, 1, 23, 14, 6, 3, 5, 5, 0],
];

function read(rows: readonly TestCell[][], merges: readonly string[] = []): ReadResult {
  const sheet = buildSheet([...HEADING, ...rows], { merges });
  return readSubmission(buildWorkbook(sheet), dossierForm, DEFAULT_SETTINGS, { file: 'thu.xlsx' });
}

const hidden = ({ findings }: ReadResult): unknown[] =>
  findings
    .filter(({ code }) => code.startsWith('read.hidden.') || code.startsWith('read.number.'))
    .map(({ severity, code, at, params }) => [severity, code, at.cell ? formatAddress(at.cell) : '', params]);

/** The rows with one cell replaced. */
const withCell = (row: number, column: number, cell: TestCell): TestCell[][] =>
  ROWS.map((cells, r) => cells.map((each, c) => (r === row && c === column ? cell : each)));
const text = (shown: string, unstruck: string): CellData => ({
  value: { kind: 'text', text: shown },
  unstruck,
});

async function readSample(name: string): Promise<ReadResult> {
  const file = `tests/samples/found-2026-11/${name}`;
  const book = workbook(await readWorkbook(sampleBytes(file), name));
  return readSubmission(book, dossierForm, DEFAULT_SETTINGS, { file: name });
}

describe('figures under merged cells', () => {
  test('a figure of the form that was found is said at its cell, and counted', async () => {
    const result = await readSample('value-under-merge.xlsx');
    expect(hidden(result)).toEqual([
      ['warning', 'read.hidden.merged', 'J12', { cell: 'J12', range: 'J11:J12', value: 3 }],
    ]);
    expect(result.submission?.rows[2]?.figures['late']).toMatchObject({ state: 'known', value: 3 });
  });

  test('down a column, along a row, and in a block with another beside it', () => {
    expect(hidden(read(ROWS, ['J4:J6']))).toMatchObject([
      ['warning', 'read.hidden.merged', 'J5', { range: 'J4:J6', value: 0 }],
      ['warning', 'read.hidden.merged', 'J6', { range: 'J4:J6', value: 3 }],
    ]);
    expect(hidden(read(ROWS, ['K4:M4']))).toMatchObject([
      [expect.anything(), 'read.hidden.merged', 'L4', { range: 'K4:M4', value: 16 }],
      [expect.anything(), 'read.hidden.merged', 'M4', { range: 'K4:M4', value: 0 }],
    ]);
    const cells = hidden(read(ROWS, ['H5:I6', 'L4:L5'])).map((said) => (said as unknown[])[2]);
    expect(cells).toEqual(['I5', 'L5', 'H6', 'I6']);
  });

  test('text that is read as a figure, and areas inside of areas', () => {
    expect(hidden(read(withCell(2, 9, '3'), ['J4:J6', 'J4:J5']))).toContainEqual([
      'warning',
      'read.hidden.merged',
      'J6',
      { cell: 'J6', range: 'J4:J6', value: '3' },
    ]);
  });

  test('a merged area with nothing under it, the first cell of one, and merged captions are not said', () => {
    const rows = withCell(2, 9, null);
    expect(hidden(read(rows, ['J5:J6', 'A1:M1', 'C3:C3', 'B4:B4']))).toEqual([]);
    expect(hidden(read(ROWS, ['A1:M1']))).toEqual([]);
  });
});

describe('figures struck out', () => {
  test('of a cell of two runs what is left counts, is said, and no certain value is offered', async () => {
    const result = await readSample('inline-rich-with-deleted-text.xlsx');
    expect(hidden(result)).toEqual([
      ['warning', 'read.hidden.struck', 'H13', { cell: 'H13', text: '128', left: '8', value: 8 }],
    ]);
    expect(result.findings.every(({ fix }) => fix === undefined)).toBe(true);
    expect(result.submission?.rows[3]?.figures['early']).toMatchObject({ state: 'known', value: 8 });
  });

  test('a figure struck out as a whole counts as in the sheet itself, and is said', () => {
    const struck: CellData = { value: { kind: 'number', value: 62 }, unstruck: '' };
    const result = read(withCell(0, 7, struck));
    expect(hidden(result)).toEqual([
      ['warning', 'read.hidden.struck', 'H4', { cell: 'H4', text: 62, left: '', value: 62 }],
    ]);
    expect(result.submission?.rows[0]?.figures['early']).toMatchObject({ state: 'known', value: 62 });
    expect(hidden(read(withCell(0, 7, text('62', ''))))).toMatchObject([
      [expect.anything(), 'read.hidden.struck', 'H4', { text: '62', left: '', value: 62 }],
    ]);
  });

  test.each([
    ['what is left is no count', '12 (8)', '(8)'],
    ['what is left can be read two ways', '121,234', '1,234'],
  ])('%s: the figure is unknown', (_, shown, left) => {
    const result = read(withCell(0, 7, text(shown, left)));
    expect(hidden(result)).toEqual([
      ['error', 'read.hidden.struck', 'H4', { cell: 'H4', text: shown, left, value: null }],
    ]);
    expect(result.submission?.rows[0]?.figures['early']?.state).toBe('unknown');
  });

  test('a dash struck out is a dash, a struck-out name says nothing of a figure', () => {
    expect(hidden(read(withCell(0, 12, text('-', ''))))).toMatchObject([
      [expect.anything(), 'read.number.dash', 'M4', {}],
    ]);
    expect(hidden(read(withCell(0, 1, text('Chứng thực', ''))))).toEqual([]);
  });
});

test('texts that were cut are said once for the sheet, at the first of them', () => {
  const sheet = { ...buildSheet([...HEADING, ...ROWS]), cutTexts: [cellKey(3, 1), cellKey(5, 1)] };
  const { findings } = readSubmission(buildWorkbook(sheet), dossierForm, DEFAULT_SETTINGS, { file: 'thu.xlsx' });
  expect(findings.filter(({ code }) => code === 'read.text.cut')).toMatchObject([
    { severity: 'warning', at: { cell: { row: 3, column: 1 } }, params: { cells: ['B4', 'B6'] } },
  ]);
});

describe('figures that their look hides', () => {
  const white = (value: number): CellData => ({ value: { kind: 'number', value }, sameColor: true });
  const formatted = (value: number, numberFormat: string): CellData => ({
    value: { kind: 'number', value },
    numberFormat,
  });

  test('in the colour of the ground: once for the table, all cells named', () => {
    const rows = [ROWS[0]!, ...withCell(1, 9, white(0)).slice(1)].map((row, r) =>
      r === 2 ? row.map((cell, c) => (c === 9 ? white(3) : cell)) : row,
    );
    expect(hidden(read(rows))).toEqual([['warning', 'read.hidden.color', 'J5', { cells: ['J5', 'J6'] }]]);
  });

  test.each([
    [';;;', 3, true],
    ['0;;', 3, false],
    ['"";"";""', 3, false],
    ['#,##0;-#,##0;;@', 3, false],
    ['#,##0;-#,##0;;@', 0, false],
    ['[>5]0;;', 3, false],
  ])('by the format %s, of %d: %s', (format, value, isHidden) => {
    const said = hidden(read(withCell(2, 9, formatted(value, format))));
    expect(said).toEqual(isHidden ? [['warning', 'read.hidden.format', 'J6', { cells: ['J6'], format }]] : []);
  });
});
