import type { FormDefinition } from '../../form/form-definition';
import { formatAddress, type CellAddress } from '../../model/address';
import { figureValue, type Figure, type FigureName } from '../../model/figure';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { FoundTable } from './find-table';
import type { FilledRow, TableRow, TableRows } from './rows/table-rows';
import { sumsWithoutText } from './sums-without-text';

/**
 * Completes the figures of the table's rows and says what is not plain in them. Totals whose own cell gives no number are
 * derived: in a row from their parts, in a total row from the rows it adds up, as are sums that left out text. Dashes
 * and formulas without values are said once for the sheet.
 */
export function completeFigures(
  table: FoundTable,
  { rows, unclear }: Pick<TableRows, 'rows' | 'unclear'>,
  form: FormDefinition,
  place: FindingPlace,
): { readonly rows: readonly FilledRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const dashes: { address: CellAddress; text: string }[] = [];
  const withoutValue: { address: CellAddress; figures: Record<FigureName, Figure>; name: FigureName }[] = [];
  const errors: { row: TableRow; address: CellAddress; error: string; name: FigureName }[] = [];
  const filled = rows.map((row): FilledRow => {
    const { figures } = row.cells;
    for (const { name, address, reading } of row.cells.remarks) {
      if (reading.finding) findings.push(reading.finding);
      if (reading.collect === 'dash') {
        dashes.push({ address, text: table.grid.text(address.row, address.column).trim() });
      }
      if (reading.collect === 'no-value') withoutValue.push({ address, figures, name });
      if (reading.error !== undefined) errors.push({ row, address, error: reading.error, name });
    }
    return { row, figures };
  });

  const added = addedRowsOf(filled);
  blankSums(table, filled, added, form);
  sumsWithoutText(table, filled, added, form);
  for (const open of filled) {
    const { row, figures } = open;
    if (row.kind === 'field' || row.kind === 'detail') deriveFromParts(figures, form);
  }
  for (const open of filled) {
    if (open.row.kind !== 'total' && open.row.kind !== 'subtotal') continue;
    deriveFromRows(open.figures, added(open), table);
    deriveFromParts(open.figures, form);
  }

  for (const { row, address, error, name } of errors) {
    const value = figureValue(row.cells.figures[name]);
    const isCertain = unclear.length === 0 || row.adds.length === 0;
    findings.push(
      finding({
        rule: 'formula-error',
        code: 'read.formula.error',
        severity: 'error',
        at: { ...place, cell: address },
        params: { cell: formatAddress(address), error, value },
        actual: error,
        ...(value === null ? {} : { expected: value, ...(isCertain && { fix: { cell: address, value } }) }),
      }),
    );
  }
  const [firstDash] = dashes;
  if (firstDash) {
    const params = { cells: dashes.map(({ address }) => formatAddress(address)), text: firstDash.text };
    const at = { ...place, cell: firstDash.address };
    findings.push(
      finding({
        rule: 'number-as-text',
        code: 'read.number.dash',
        severity: 'warning',
        at,
        params,
        actual: firstDash.text,
      }),
    );
  }
  const [firstWithout] = withoutValue;
  if (firstWithout) {
    const derived = withoutValue.filter(({ figures, name }) => figures[name]?.state === 'derived').length;
    const params = { cells: withoutValue.map(({ address }) => formatAddress(address)), derived };
    const at = { ...place, cell: firstWithout.address };
    findings.push(
      finding({ rule: 'formula-without-value', code: 'read.formula.no-value', severity: 'warning', at, params }),
    );
  }
  return { rows: filled, findings };
}

function deriveFromParts(figures: Record<FigureName, Figure>, form: FormDefinition): void {
  for (const { name, sumOf } of form.figures) {
    const figure = figures[name];
    if (!sumOf || figure?.state !== 'unknown') continue;
    const value = total(sumOf.map((part) => figures[part]));
    if (value !== null) figures[name] = { state: 'derived', value, column: figure.column };
  }
}

function deriveFromRows(figures: Record<FigureName, Figure>, added: readonly FilledRow[], table: FoundTable): void {
  if (added.length === 0) return;
  for (const [{ name }, column] of table.figures) {
    if (figures[name]?.state !== 'unknown') continue;
    const value = total(added.map((field) => field.figures[name]));
    if (value !== null) figures[name] = { state: 'derived', value, column };
  }
}

/** Finds the rows that a total or sub-total adds up. */
function addedRowsOf(rows: readonly FilledRow[]): (sum: FilledRow) => readonly FilledRow[] {
  const byRow = new Map(rows.map((open) => [open.row.row, open]));
  return ({ row }) => row.adds.flatMap((added) => byRow.get(added) ?? []);
}

/** The sum, null when one of them gives no number. */
function total(figures: readonly (Figure | undefined)[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    const value = figureValue(figure);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/**
 * Takes zeros that only a formula says for blanks: a spreadsheet program sums up cells that nobody has filled in to 0, but
 * nothing was entered. A zero that was typed stays, and so does one over dashes.
 */
function blankSums(
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
