import type { FigureSum, FigureSums } from '../../model/consolidation';
import { addNumbers } from '../../model/decimal';
import type { CellSource, FigureName } from '../../model/figure';
import type { Submission } from '../../model/submission';
import type { FormDefinition } from '../../form/form-definition';
import type { CountedRow } from './counted-rows';

/** The figures of one row as sums over one row: what is not known names its cell. */
export function sumsOfRow({ row, values }: CountedRow, { file, sheet, columns }: Submission): FigureSums {
  const sums: Record<FigureName, FigureSum> = {};
  for (const name of Object.keys(values)) {
    const value = values[name] ?? null;
    const column = row.figures[name]?.column ?? columns[name];
    const missing = value !== null || column === undefined ? [] : [{ file, sheet, cell: { row: row.row, column } }];
    sums[name] = { value, missing };
  }
  return sums;
}

/**
 * Adds up, figure by figure. A figure that one of them does not know is not known in the sum, and the sum names all cells
 * that are missing. A figure that some of them do not have at all (an optional column) is the sum of the others.
 */
export function addSums(list: readonly FigureSums[]): FigureSums {
  const values = new Map<FigureName, number | null>();
  const missing = new Map<FigureName, CellSource[]>();
  for (const sums of list) {
    for (const name of Object.keys(sums)) {
      const sum = sums[name];
      if (!sum) continue;
      const before = values.get(name);
      values.set(name, before === null || sum.value === null ? null : addNumbers(before ?? 0, sum.value));
      if (sum.missing.length === 0) continue;
      const cells = missing.get(name) ?? [];
      for (const cell of sum.missing) cells.push(cell);
      missing.set(name, cells);
    }
  }
  return Object.fromEntries([...values].map(([name, value]) => [name, { value, missing: missing.get(name) ?? [] }]));
}

/** Sums of which nothing is known, and no cell is to blame. */
export function unknownSums(form: FormDefinition): FigureSums {
  const names = form.figures.filter(({ optional }) => optional !== true).map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, { value: null, missing: [] }]));
}

/** The values of sums, for indicators. */
export function valuesOf(sums: FigureSums): Readonly<Record<FigureName, number | null>> {
  return Object.fromEntries(Object.entries(sums).map(([name, { value }]) => [name, value]));
}
