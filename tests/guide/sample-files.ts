import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { ROOT, type FilePayload } from '../web/open-page';

export const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
export const SCORES = path.join(ROOT, 'tests/samples/scores-2024');
const MESSY = path.join(ROOT, 'tests/samples/messy');
/** The same bytes on every day. */
const STAMP = { mtime: new Date(1980, 0, 1) };

/** A report of March with one wrong total, and a count that was typed with words. */
export function faultyReport(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(MESSY, 'total-received-off.xlsx'))));
  const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml']!).toString('utf8');
  const typed = sheet.replace(
    /<c r="D11" s="10" t="n"><v>13<\/v><\/c>/,
    '<c r="D11" s="10" t="inlineStr"><is><t>13 hồ sơ</t></is></c>',
  );
  if (typed === sheet) throw new Error('total-received-off.xlsx has no 13 in D11');
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.from(typed) }, STAMP);
}

/** June with a unit missing, one twice, one with a wrong sum, and a file that can't be opened; the list of units with it. */
export function messyMonth(): ReadonlyMap<string, Uint8Array> {
  const read = (folder: string, name: string) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const;
  const june = readdirSync(path.join(SAMPLE, '2024-06')).filter((name) => !/ea-po|nam-dong/.test(name));
  return new Map([
    ...june.map((name) => read(path.join(SAMPLE, '2024-06'), name)),
    ...['received-not-resolved-plus-pending.xlsx', 'field-twice.xlsx', 'cut-short.xlsx'].map((name) =>
      read(MESSY, name),
    ),
    read(SAMPLE, 'danh-muc.xlsx'),
  ]);
}

/** A unit's score sheet as it was sent: before the council had its say. */
export async function unappraisedSheet(name: string): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.readFile(path.join(SCORES, name));
  book.worksheets[0]!.eachRow((row, number) => {
    for (const column of ['E', 'G', 'I']) if (number > 7) row.getCell(column).value = null;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const LAST_YEAR = [
  ['Xã Trúc Sơn', 88.6],
  ["Thị trấn Ea T'ling", 88.25],
  ['Xã Nam Dong', 87.1],
  ['Xã Ea Pô', 86.92],
  ['Xã Cư Knia', 85.4],
  ["Xã Đắk D'rông", 84.05],
  ['Xã Đắk Wil', 83.7],
  ['Xã Tâm Thắng', 82.44],
] as const;

/** A table of results as of the year before. */
export async function lastYearResults(): Promise<Uint8Array> {
  const book = new Workbook();
  book
    .addWorksheet('Kết quả')
    .addRows([
      ['KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Xếp hạng', 'Đơn vị', 'Điểm đạt được'],
      ...LAST_YEAR.map(([unit, points], index) => [index + 1, unit, points]),
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function workbook(name: string, bytes: Uint8Array): FilePayload {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  };
}
