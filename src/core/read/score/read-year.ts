import type { SheetGrid } from '../sheet-grid';

/** The year that the lines above the table name ("NĂM 2024"), else the file's name; null where neither does. */
export function readYear(grid: SheetGrid, headRow: number, file: string): number | null {
  for (const { row, columns } of grid.rows) {
    if (row >= headRow) break;
    for (const column of columns) {
      const named = /\bnam (20\d\d)\b/.exec(grid.folded(row, column))?.[1];
      // The date line of a document names the year it was written in, not the one it is about.
      if (named !== undefined && !/\bngay\b/.test(grid.folded(row, column))) return Number(named);
    }
  }
  const names = file.split('/').reverse();
  const found = names.flatMap((name) => /(?:^|\D)(20\d\d)(?!\d)/.exec(name)?.[1] ?? []);
  return found[0] === undefined ? null : Number(found[0]);
}
