import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';

export type Cell = string | number | null;

export interface ScoreFolder {
  readonly path: () => string;
  /** Writes a workbook there, rows by the name of their sheet. */
  readonly write: (file: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) => Promise<void>;
}

/** A folder of each test's own, with "phieu" in it for the units' score sheets. */
export function scoreFolder(): ScoreFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
    mkdirSync(path.join(folder, 'phieu'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: () => folder,
    write: async (file, sheets) => {
      const book = new Workbook();
      for (const [name, rows] of Object.entries(sheets)) {
        const sheet = book.addWorksheet(name);
        for (const row of rows) sheet.addRow([...row]);
      }
      await book.xlsx.writeFile(path.join(folder, file));
    },
  };
}
