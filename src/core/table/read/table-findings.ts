import { columnName, formatAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { FormDefinition } from '../../form/form-definition';
import type { FoundTable } from './find-table';
import type { ColumnMatch } from './match-columns';

/** What is to be said of the table's head: columns missing, twice, unknown, or named otherwise than the form does. */
export function tableFindings(table: FoundTable, form: FormDefinition, place: FindingPlace): readonly Finding[] {
  const findings = table.matches.flatMap((match) => columnFinding(match, table, place) ?? []);
  const shared = new Set(table.matches.flatMap(({ figures = [] }) => figures));
  const missing = form.figures.filter(
    (figure) => !figure.optional && !table.figures.has(figure) && !shared.has(figure),
  );
  return [
    ...unconfirmed(table, form, place),
    ...findings,
    ...splitColumns(table, place),
    ...numberDiffers(table, place),
    ...missing.map((figure) => {
      const params = { caption: figure.captions[0] ?? figure.name, number: figure.number };
      const at = { ...place, cell: { row: table.head.last, column: table.labelColumn } };
      return finding({ rule: 'table', code: 'read.column.missing', severity: 'error', at, params });
    }),
  ];
}

function unconfirmed(
  { match: { otherCode } }: FoundTable,
  form: FormDefinition,
  place: FindingPlace,
): readonly Finding[] {
  if (!otherCode) return [];
  const params = { cell: formatAddress(otherCode.at), code: otherCode.text, form: form.id };
  const at = { ...place, cell: otherCode.at };
  return [finding({ rule: 'table', code: 'read.form.unconfirmed', severity: 'warning', at, params })];
}

/** What is to be said of one column; its number apart. */
function columnFinding(match: ColumnMatch, table: FoundTable, place: FindingPlace): Finding | null {
  const { path, is, figure, figures = [], toldBy } = match;
  const address = { row: path.row, column: path.column };
  const cell = formatAddress(address);
  const base = { rule: 'table', at: { ...place, cell: address } } as const;
  const { caption } = path;
  if (is === 'unknown' && path.column > table.labelColumn && hasFigures(table, path.column)) {
    return finding({ ...base, code: 'read.column.unknown', severity: 'note', params: { cell, caption } });
  }
  if (is === 'joined') {
    const columns = figures.map(({ words, number }) => ({ figure: words, number })).sort((a, b) => a.number - b.number);
    return finding({ ...base, code: 'read.column.joined', severity: 'error', params: { cell, caption, columns } });
  }
  if (!figure) return null;
  const used = table.figures.get(figure);
  if (used !== undefined && used !== path.column) {
    const params = { caption, used: columnName(used), other: columnName(path.column) };
    return finding({ ...base, code: 'read.column.twice', severity: 'warning', params });
  }
  if (toldBy === 'caption') return null;
  const params = { cell, caption, taken: figure.words, number: figure.number };
  // A caption that says nothing of the figure is taken on the word of its number alone.
  const severity = toldBy === 'number' ? 'warning' : 'note';
  return finding({ ...base, code: 'read.column.inexact', severity, params });
}

function splitColumns({ matches }: FoundTable, place: FindingPlace): readonly Finding[] {
  const split = matches.filter(({ is }) => is === 'split');
  return [...new Set(split.flatMap(({ figures = [] }) => figures))].flatMap((figure) => {
    const parts = split.filter(({ figures = [] }) => figures.includes(figure)).map(({ path }) => path);
    const [first] = parts;
    if (!first) return [];
    const params = { cells: parts.map(formatAddress), figure: figure.words, number: figure.number };
    const at = { ...place, cell: { row: first.row, column: first.column } };
    return [finding({ rule: 'table', code: 'read.column.split', severity: 'error', at, params })];
  });
}

/** Columns whose number is not the form's: one cause, said once. */
function numberDiffers({ matches, figures }: FoundTable, place: FindingPlace): readonly Finding[] {
  const numbered = matches.flatMap(({ figure, path, number, toldBy }) =>
    figure && number !== undefined && !figure.optional && figures.get(figure) === path.column
      ? [{ figure, path, number, toldBy }]
      : [],
  );
  const differing = numbered.filter(({ figure, number }) => number !== figure.number);
  const [first, ...rest] = differing;
  if (!first) return [];
  const shift = first.number - first.figure.number;
  // "A B 1 2 3 …" counts the columns of figures from 1; nothing stands in another's place.
  if (differing.length === numbered.length && rest.every(({ number, figure }) => number - figure.number === shift)) {
    return [];
  }
  // Captions in the form's order over numbers that only ever go up: the numbers count something else as well.
  const isInOrder = numbered.every(({ figure, number }, index) => {
    const before = numbered[index - 1];
    return !before || (before.figure.number < figure.number && before.number <= number);
  });
  // A number whose own column has it as well, or that is no column's, is a slip of the pen.
  const isSlip = differing.every(({ number }) => !differing.some(({ figure }) => figure.number === number));
  const isTold = differing.every(({ toldBy }) => toldBy === 'caption');
  const severity = isTold && (isInOrder || isSlip) ? 'note' : 'warning';
  const cells = differing.map(({ path }) => formatAddress(path));
  const { path, number, figure } = first;
  const [cell = '', ...others] = cells;
  const params = { cell, caption: path.caption, number, expected: figure.number, others };
  const at = { ...place, cell: { row: path.row, column: path.column } };
  return [finding({ rule: 'table', code: 'read.column.number-differs', severity, at, params })];
}

function hasFigures(table: FoundTable, column: number): boolean {
  return table.grid.rows.some(
    ({ row }) => row >= table.firstRow && table.grid.cell(row, column)?.value.kind === 'number',
  );
}
