import type { FormDefinition } from '../../form/form-definition';
import type { Figure, FigureName } from '../../model/figure';
import type { FoundTable } from './find-table';
import type { FilledRow } from './rows/table-rows';

/**
 * Takes zeros that only a formula says for blanks: a spreadsheet program sums up cells that nobody has filled in to 0, but
 * nothing was entered. A zero that was typed stays, and so does one over dashes.
 */
export function blankSums(
  table: FoundTable,
  rows: readonly FilledRow[],
  addedBy: (sum: FilledRow) => readonly FilledRow[],
  form: FormDefinition,
): void {
  const isSum = ({ row: { kind } }: FilledRow): boolean => kind === 'total' || kind === 'subtotal';
  for (const { row, figures } of rows.filter((open) => !isSum(open))) {
    for (const { name, sumOf } of form.figures) {
      if (sumOf?.every((part) => isBlank(figures[part]))) blankSum(table, row.row, figures, name);
    }
  }
  for (const open of rows.filter(isSum)) {
    const added = addedBy(open);
    if (added.length === 0) continue;
    for (const { name } of form.figures) {
      if (added.every(({ figures }) => isBlank(figures[name]))) blankSum(table, open.row.row, open.figures, name);
    }
  }
}

function blankSum(table: FoundTable, row: number, figures: Record<FigureName, Figure>, name: FigureName): void {
  const figure = figures[name];
  if (figure?.state !== 'known' || figure.value !== 0) return;
  if (table.grid.cell(row, figure.column)?.formula === undefined) return;
  figures[name] = { state: 'blank', column: figure.column };
}

function isBlank(figure: Figure | undefined): boolean {
  return figure?.state === 'blank' && !figure.dash;
}
