import type { FormDefinition } from '../../form/form-definition';
import { figureValue, type FigureName } from '../../model/figure';
import type { FoundTable } from './find-table';
import type { FilledRow } from './rows/table-rows';

/**
 * Sets right totals whose formula left out figures that stand as text: SUM takes "53" for nothing, so that the total is too
 * small as long as the text stands there, and right once it is a number. Such a total is worth the sum with the text, and
 * nothing is known of it where the text can't be read. A total that was typed, or that differs by anything else, stays.
 */
export function sumsWithoutText(
  table: FoundTable,
  rows: readonly FilledRow[],
  addedBy: (sum: FilledRow) => readonly FilledRow[],
  form: FormDefinition,
): void {
  const isSum = ({ row: { kind } }: FilledRow): boolean => kind === 'total' || kind === 'subtotal';
  for (const open of rows.filter((row) => !isSum(row))) correctRow(table, open, form);
  for (const open of rows.filter(isSum)) {
    const added = addedBy(open);
    for (const name of Object.keys(open.figures)) {
      correct(
        table,
        open,
        name,
        added.map((field) => [field, name]),
      );
    }
    correctRow(table, open, form);
  }
}

function correctRow(table: FoundTable, open: FilledRow, form: FormDefinition): void {
  for (const { name, sumOf } of form.figures) {
    if (sumOf)
      correct(
        table,
        open,
        name,
        sumOf.map((part) => [open, part]),
      );
  }
}

function correct(
  table: FoundTable,
  { row, figures }: FilledRow,
  name: FigureName,
  parts: readonly (readonly [FilledRow, FigureName])[],
): void {
  const figure = figures[name];
  if (figure?.state !== 'known' || table.grid.cell(row.row, figure.column)?.formula === undefined) return;
  let [seen, read]: [number, number | null] = [0, 0];
  for (const [{ row: partRow, figures: partFigures }, part] of parts) {
    const partFigure = partFigures[part];
    if (!partFigure) continue;
    const counted = countedBySum(table, partRow.row, partFigure.column);
    if (counted === null) return;
    seen += counted;
    const value = partFigure.state === 'blank' ? 0 : figureValue(partFigure);
    read = read === null || value === null ? null : read + value;
  }
  if (seen !== figure.value || read === seen) return;
  const { column } = figure;
  figures[name] = read === null ? { state: 'unknown', column } : { state: 'derived', value: read, column };
}

/** What SUM takes a cell for; null where it can't be told. */
function countedBySum(table: FoundTable, row: number, column: number): number | null {
  const value = table.grid.cell(row, column)?.value;
  switch (value?.kind) {
    case undefined:
    case 'blank':
    case 'text':
    case 'boolean':
      return 0;
    case 'number':
      return value.value;
    default:
      return null;
  }
}
