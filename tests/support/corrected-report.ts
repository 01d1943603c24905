import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';

/** Writes a report of II.06a again with another figure in its first row, as a unit sends it corrected: no copy of the first. */
export async function correctedReport(from: string, to: string): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(from);
  book.worksheets[0]!.getCell('D10').value = 977;
  mkdirSync(path.dirname(to), { recursive: true });
  await book.xlsx.writeFile(to);
}
