import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../../src/core/model/result';
import type { SheetData, WorkbookData } from '../../../src/core/model/sheet-data';
import type { CellData } from '../../../src/core/model/sheet-data';
import { cellKey } from '../../../src/core/model/sheet-data';
import { parseAddress } from '../../../src/core/model/address';

const root = path.resolve(__dirname, '../../..');
const FOLDERS = ['assets/samples', 'tests/samples'];

/** Paths, relative to the repository, of all sample workbooks whose name ends in `extension`. */
export function sampleFiles(extension: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(extension))
      .map((file) => path.join(folder, file)),
  ).sort();
}

export function sampleBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(root, file)));
}

/** The workbook of a result that has to be one. */
export function workbook(result: Result<WorkbookData>): WorkbookData {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The first sheet of a result that has to be a workbook. */
export function firstSheet(result: Result<WorkbookData>): SheetData {
  const [sheet] = workbook(result).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function cellAt(sheet: SheetData, address: string): CellData | undefined {
  const at = parseAddress(address);
  return at ? sheet.cells.get(cellKey(at.row, at.column)) : undefined;
}
