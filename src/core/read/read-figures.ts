import { formatAddress, type CellAddress } from '../model/address';
import { figureValue, type Figure, type FigureName } from '../model/figure';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { FormDefinition } from '../forms/form-definition';
import type { ClassifiedRow } from './classify-rows';
import type { FoundTable } from './find-table';
import { blankSums } from './blank-sums';
import { plainFigure, readFigure } from './read-figure';
import { sumsWithoutText } from './sums-without-text';

/** A row with its figures. */
export interface FilledRow {
  readonly row: ClassifiedRow;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

/**
 * Reads the figures of all rows. Totals whose own cell gives no number are derived: in a row from their parts, in the
 * total row from the field rows above, as are sums that left out text. Dashes and formulas without values are said once for the sheet.
 */
export function readFigures(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  form: FormDefinition,
  place: FindingPlace,
): { readonly rows: readonly FilledRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const dashes: { address: CellAddress; text: string }[] = [];
  const withoutValue: { address: CellAddress; figures: Record<FigureName, Figure>; name: FigureName }[] = [];
  const errors: { address: CellAddress; error: string; figures: Record<FigureName, Figure>; name: FigureName }[] = [];
  const filled = rows.map((row) => {
    const figures: Record<FigureName, Figure> = {};
    for (const [{ name }, column] of table.figures) {
      const cell = table.grid.cell(row.row, column);
      const plain = plainFigure(cell, column);
      if (plain) {
        figures[name] = plain;
        continue;
      }
      const address = { row: row.row, column };
      const reading = readFigure(cell, address, place);
      figures[name] = reading.figure;
      if (reading.finding) findings.push(reading.finding);
      if (reading.collect === 'dash') dashes.push({ address, text: table.grid.text(row.row, column).trim() });
      if (reading.collect === 'no-value') withoutValue.push({ address, figures, name });
      if (reading.error !== undefined) errors.push({ address, error: reading.error, figures, name });
    }
    return { row, figures };
  });

  blankSums(table, filled, form);
  sumsWithoutText(table, filled, form);
  for (const { row, figures } of filled) {
    if (row.kind !== 'total' && row.kind !== 'subtotal') deriveFromParts(figures, form);
  }
  for (const { row, figures } of filled) {
    if (row.kind === 'total') deriveFromRows(figures, filled, table);
    if (row.kind === 'total' || row.kind === 'subtotal') deriveFromParts(figures, form);
  }

  for (const { address, error, figures, name } of errors) {
    const value = figureValue(figures[name]);
    findings.push(
      finding({
        rule: 'formula-error',
        code: 'read.formula.error',
        severity: 'error',
        at: { ...place, cell: address },
        params: { cell: formatAddress(address), error, value },
        actual: error,
        ...(value === null ? {} : { expected: value, fix: { cell: address, value } }),
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

function deriveFromRows(figures: Record<FigureName, Figure>, rows: readonly FilledRow[], table: FoundTable): void {
  const fields = rows.filter(({ row }) => row.kind === 'field');
  if (fields.length === 0) return;
  for (const [{ name }, column] of table.figures) {
    if (figures[name]?.state !== 'unknown') continue;
    const value = total(fields.map((field) => field.figures[name]));
    if (value !== null) figures[name] = { state: 'derived', value, column };
  }
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
