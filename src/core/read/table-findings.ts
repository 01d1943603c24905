import { columnName, formatAddress, type CellAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { FormDefinition } from '../forms/form-definition';
import type { FoundTable } from './find-table';

/** What is to be said of the table's head: columns missing, twice, unknown, or named otherwise than the form does. */
export function tableFindings(table: FoundTable, form: FormDefinition, place: FindingPlace): readonly Finding[] {
  const findings: Finding[] = [];
  const used = new Map<string, number>();
  const differing: { address: CellAddress; caption: string; number: number; expected: number }[] = [];
  for (const { path, is, figure, inexact, otherNumber } of table.matches) {
    const address: CellAddress = { row: path.row, column: path.column };
    const cell = formatAddress(address);
    const at = { ...place, cell: address };
    const caption = path.caption;
    if (is === 'unknown' && path.column > table.labelColumn && hasFigures(table, path.column)) {
      findings.push(
        finding({ rule: 'table', code: 'read.column.unknown', severity: 'note', at, params: { cell, caption } }),
      );
    }
    if (!figure) continue;
    const first = used.get(figure.name);
    if (first !== undefined) {
      const params = { caption, used: columnName(first), other: columnName(path.column) };
      findings.push(finding({ rule: 'table', code: 'read.column.twice', severity: 'warning', at, params }));
      continue;
    }
    used.set(figure.name, path.column);
    if (otherNumber !== undefined) {
      differing.push({ address, caption, number: otherNumber, expected: figure.number });
    } else if (inexact) {
      const params = { cell, caption, taken: figure.name, number: figure.number };
      findings.push(finding({ rule: 'table', code: 'read.column.inexact', severity: 'note', at, params }));
    }
  }
  findings.push(...numberDiffers(differing, used.size, place));
  for (const figure of form.figures) {
    if (figure.optional || used.has(figure.name)) continue;
    const params = { caption: figure.captions[0] ?? figure.name, number: figure.number };
    const at = { ...place, cell: { row: table.head.last, column: table.labelColumn } };
    findings.push(finding({ rule: 'table', code: 'read.column.missing', severity: 'error', at, params }));
  }
  return findings;
}

/** Columns that changed places carry each other's numbers: one cause, said once. `numbered`: how many figures were found. */
function numberDiffers(
  columns: readonly {
    readonly address: CellAddress;
    readonly caption: string;
    readonly number: number;
    readonly expected: number;
  }[],
  numbered: number,
  place: FindingPlace,
): readonly Finding[] {
  const [first, ...rest] = columns;
  if (!first) return [];
  const shift = first.number - first.expected;
  // "A B 1 2 3 …" counts the columns of figures from 1; nothing stands in another's place.
  if (columns.length === numbered && rest.every(({ number, expected }) => number - expected === shift)) return [];
  const { address, ...column } = first;
  const params = { ...column, cell: formatAddress(address), others: rest.map((other) => formatAddress(other.address)) };
  const at = { ...place, cell: address };
  return [finding({ rule: 'table', code: 'read.column.number-differs', severity: 'warning', at, params })];
}

function hasFigures(table: FoundTable, column: number): boolean {
  return table.grid.rows.some(
    ({ row }) => row >= table.firstRow && table.grid.cell(row, column)?.value.kind === 'number',
  );
}
