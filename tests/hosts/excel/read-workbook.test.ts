import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyAddress, type SheetData, type WorkbookData } from '../../../src/core/model/sheet-data';
import { readWorkbook as readFile } from '../../../src/hosts/file/read-workbook';
import { readActiveSheet, readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { buildSheet, buildWorkbook } from '../../core/build-sheet';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { openWorkbookData } from '../../support/excel-host/open-workbook-data';

const CU_JUT = join(__dirname, '../../../assets/samples/cu-jut-2024');
const MESSY = join(__dirname, '../../samples/messy');
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xls|ods)$/.test(name))
    .map((name) => join(folder, name));

/**
 * Both sheets without what a host may differ in: hidden lines beyond the cells, the order of merges, fonts that a file
 * format does not tell, and the value of a formula that the file was saved without.
 */
function comparable(sheet: SheetData, file: SheetData): unknown {
  const cells = [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => {
      const saved = file.cells.get(key);
      const fontName = saved?.fontName === undefined ? undefined : cell.fontName;
      const value = saved?.value.kind === 'formula-without-value' ? undefined : cell.value;
      return { ...keyAddress(key), ...cell, fontName, value };
    });
  const inside = (line: 'row' | 'column') => {
    const all = cells.map((cell) => cell[line]);
    return (each: number) => each >= Math.min(...all) && each <= Math.max(...all);
  };
  return {
    ...sheet,
    cells,
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    hiddenRows: [...sheet.hiddenRows].filter(inside('row')),
    hiddenColumns: [...sheet.hiddenColumns].filter(inside('column')),
  };
}

function names({ definedNames }: WorkbookData): unknown {
  return [...definedNames].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function opened(path: string): Promise<WorkbookData | null> {
  const result = await readFile(new Uint8Array(readFileSync(path)), 'mau.xlsx');
  return result.ok ? result.value : null;
}

test.each([...files(CU_JUT), ...files(MESSY)])('%s reads the same in Excel as from its file', async (path) => {
  const file = await opened(path);
  if (!file) return;
  const host = openStrictExcel();
  openWorkbookData(host, file);
  const read = await readWorkbook();
  if (!read.ok) throw new Error(read.failure.code);
  expect(host.syncs).toBe(2);
  read.value.sheets.forEach((sheet, index) => {
    expect(comparable(sheet, file.sheets[index]!)).toEqual(comparable(file.sheets[index]!, file.sheets[index]!));
  });
  expect(read.value.sheets).toHaveLength(file.sheets.length);
  expect(names(read.value)).toEqual(names(file));
  expect(read.value.name).toBe('mau.xlsx');
});

test('formulas that a file holds without values come with them', async () => {
  const file = await opened(join(MESSY, 'no-cached-values.xlsx'));
  const host = openStrictExcel();
  openWorkbookData(host, file!);
  const read = await readWorkbook();
  if (!read.ok) throw new Error(read.failure.code);
  const values = read.value.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula));
  expect(values.length).toBeGreaterThan(10);
  expect(values.every(({ value }) => value.kind === 'number')).toBe(true);
});

test('a sheet beside it comes along in the same round trip, with all that stands in it', async () => {
  const log = buildSheet([['NHẬT KÝ'], ['STT', 'Mã kiểm tra'], [1, 'a1b2']], { name: 'Nhật ký' });
  const data = buildWorkbook(
    buildSheet(
      [
        ['STT', 'Điểm'],
        [1, 2],
      ],
      { name: 'Chấm điểm' },
    ),
    log,
  );
  const host = openStrictExcel();
  openWorkbookData(host, data);
  const read = await readActiveSheet('Nhật ký');
  if (!read.ok) throw new Error(read.failure.code);
  expect(host.syncs).toBe(1);
  const [active, beside] = read.value.sheets;
  expect([active?.name, beside?.name]).toEqual(['Chấm điểm', 'Nhật ký']);
  const values = (sheet: SheetData | undefined): unknown =>
    [...(sheet?.cells ?? [])].map(([key, { value }]) => [key, value]);
  expect(values(beside)).toEqual(values(log));
  // The log itself is read once.
  host.workbook.active = host.workbook.sheets[1]!;
  const own = await readActiveSheet('Nhật ký');
  expect(own.ok && own.value.sheets.map(({ name }) => name)).toEqual(['Nhật ký']);
});

test('the sheet before the user takes one round trip', async () => {
  const file = await opened(files(CU_JUT).find((path) => path.endsWith('.xlsx'))!);
  const host = openStrictExcel();
  openWorkbookData(host, file!);
  const read = await readActiveSheet('Nhật ký');
  if (!read.ok) throw new Error(read.failure.code);
  expect(host.syncs).toBe(1);
  expect(read.value.sheets.map(({ name }) => name)).toEqual([file!.sheets[0]!.name]);
  expect(comparable(read.value.sheets[0]!, file!.sheets[0]!)).toEqual(comparable(file!.sheets[0]!, file!.sheets[0]!));
});
