import type { FormDefinition } from '../forms/form-definition';
import type { Figure, FigureName } from '../model/figure';
import type { ClassifiedRow } from './classify-rows';
import type { FoundTable } from './find-table';

/** A row while its figures are being read. */
interface OpenRow {
  readonly row: ClassifiedRow;
  readonly figures: Record<FigureName, Figure>;
}

/**
 * Takes zeros that only a formula says for blanks: a spreadsheet program sums up cells that nobody has filled in to 0, but
 * nothing was entered. A zero that was typed stays, and so does one over dashes.
 */
export function blankSums(table: FoundTable, rows: readonly OpenRow[], form: FormDefinition): void {
  const fields = rows.filter(({ row }) => row.kind === 'field');
  for (const { row, figures } of rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') continue;
    for (const { name, sumOf } of form.figures) {
      if (sumOf?.every((part) => isBlank(figures[part]))) blankSum(table, row.row, figures, name);
    }
  }
  for (const { row, figures } of rows) {
    if (row.kind !== 'total' && row.kind !== 'subtotal') continue;
    const added = fields.filter((field) => row.kind === 'total' || field.row.section === row.section);
    if (added.length === 0) continue;
    for (const { name } of form.figures) {
      if (added.every((field) => isBlank(field.figures[name]))) blankSum(table, row.row, figures, name);
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
