import { formatAddress, columnName, type CellAddress } from '../../../model/address';
import type { Figure } from '../../../model/figure';
import { finding, type Finding, type FindingPlace } from '../../../model/finding';
import type { RecordValue } from '../../../model/record-value';
import type { SubmissionRecord } from '../../../model/submission';
import { readAmount } from '../read-amount';
import { readFigure, type FigureReading } from '../read-figure';
import { readValue } from '../read-value';
import type { FoundRegister } from './find-register';
import { cellOfRecord } from './record-lines';
import type { RegisterColumn } from './register-columns';

/** What the reader of records is told. */
export interface RecordsAsked {
  readonly identity: string;
  /** Whether columns about persons are read. */
  readonly personal: boolean;
  readonly place: FindingPlace;
}

/** The records in these rows, and what is to be said of their cells. */
export function readRecords(
  table: FoundRegister,
  rows: readonly number[],
  { identity, personal, place }: RecordsAsked,
): { readonly records: readonly SubmissionRecord[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const withoutValue: CellAddress[] = [];
  const read = [...table.columns].filter(([is]) => personal || !isPersonal(is));
  const records = rows.map((row): SubmissionRecord => {
    const figures: Record<string, Figure> = {};
    const values: Record<string, RecordValue> = {};
    for (const [is, column] of read) {
      const address = { row, column };
      const { cell, text } = cellOfRecord(table, row, column);
      if (is.as === 'value') {
        const reading = readValue(cell, text, is.column, address, place);
        values[is.name] = reading.value;
        if (reading.finding) findings.push(reading.finding);
        if (reading.collect) withoutValue.push(address);
        continue;
      }
      const { type = 'count' } = is.column;
      const reading = type === 'count' ? readFigure(cell, address, place) : readAmount(cell, type, address, place);
      figures[is.name] = reading.figure;
      findings.push(...figureFindings(reading, address, place));
      if (reading.collect === 'no-value') withoutValue.push(address);
    }
    const named = values[identity];
    return { row, label: named?.state === 'known' ? named.value : '', figures, values };
  });
  return { records, findings: [...findings, ...formulasWithoutValue(withoutValue, place)] };
}

export function isPersonal(is: RegisterColumn): boolean {
  return is.as === 'value' && is.column.personal === true;
}

function figureFindings(
  { finding: said, error }: FigureReading,
  address: CellAddress,
  place: FindingPlace,
): readonly Finding[] {
  if (said) return [said];
  if (error === undefined) return [];
  const at = { ...place, cell: address };
  const params = { cell: formatAddress(address), error, value: null };
  return [finding({ rule: 'formula-error', code: 'read.formula.error', severity: 'error', at, params, actual: error })];
}

function formulasWithoutValue(cells: readonly CellAddress[], place: FindingPlace): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const params = { cells: cells.map(formatAddress), derived: 0 };
  const at = { ...place, cell: first };
  return [finding({ rule: 'formula-without-value', code: 'read.formula.no-value', severity: 'warning', at, params })];
}

/** What is to be said of the head: columns that are missing, that stand twice, that are named otherwise or not at all. */
export function headFindings(
  table: FoundRegister,
  columns: readonly RegisterColumn[],
  rows: readonly number[],
  place: FindingPlace,
): readonly Finding[] {
  const { match, matches, head, grid } = table;
  const base = (cell: CellAddress) => ({ rule: 'table', at: { ...place, cell } }) as const;
  const { otherCode } = match;
  const said = matches.flatMap(({ path, is, isInexact }): readonly Finding[] => {
    const address = { row: path.row, column: path.column };
    const { caption } = path;
    const cell = formatAddress(address);
    if (is === 'unknown') {
      const isUsed = rows.some((row) => (grid.cell(row, path.column)?.value.kind ?? 'blank') !== 'blank');
      if (!isUsed) return [];
      return [finding({ ...base(address), code: 'read.column.unknown', severity: 'note', params: { cell, caption } })];
    }
    if (typeof is === 'string') return [];
    const used = table.columns.get(is);
    if (used !== undefined && used !== path.column) {
      const params = { caption, used: columnName(used), other: columnName(path.column) };
      return [finding({ ...base(address), code: 'read.column.twice', severity: 'warning', params })];
    }
    if (!isInexact) return [];
    const params = { cell, caption, taken: is.column.words, number: is.column.number };
    return [finding({ ...base(address), code: 'read.column.inexact', severity: 'note', params })];
  });
  const at = { row: head.last, column: match.at.column };
  const missing = columns
    .filter((is) => is.column.optional !== true && !table.columns.has(is))
    .map(({ name, column }) => {
      const params = { caption: column.captions[0] ?? name, number: column.number };
      return finding({ ...base(at), code: 'read.column.missing', severity: 'warning', params });
    });
  const unconfirmed = otherCode
    ? [
        finding({
          ...base(otherCode.at),
          code: 'read.form.unconfirmed',
          severity: 'warning',
          params: { cell: formatAddress(otherCode.at), code: otherCode.text, form: match.form },
        }),
      ]
    : [];
  return [...unconfirmed, ...said, ...missing];
}

/** Hidden rows and sheets that hold records: they are read, and that is said. */
export function hiddenRecords(
  { grid: { sheet } }: FoundRegister,
  rows: readonly number[],
  place: FindingPlace,
): readonly Finding[] {
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row));
  return [
    ...(sheet.state === 'visible'
      ? []
      : [
          finding({
            rule: 'hidden',
            code: 'read.hidden.sheet',
            severity: 'warning',
            at: place,
            params: { sheet: sheet.name },
          }),
        ]),
    ...hidden.map((row) =>
      finding({
        rule: 'hidden',
        code: 'read.hidden.row',
        severity: 'warning',
        at: { ...place, cell: { row, column: 0 } },
        params: { row: row + 1 },
      }),
    ),
  ];
}
