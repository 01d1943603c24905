import type { FormDefinition } from '../forms/form-definition';
import type { SubmissionRow } from '../model/submission';
import type { FoundTable } from './find-table';
import { columnNumber } from './caption-text';
import { numberRow } from './number-row';
import { parseCount } from './parse-count';
import { rowLabel, type RowLabel } from './row-labels';
import { rowPatterns } from './row-patterns';
import { secondTableAt } from './second-table';
import { isCaption } from './table-head';

/** A row of the table with its kind, before its figures are read. */
export interface ClassifiedRow {
  readonly kind: SubmissionRow['kind'];
  readonly row: number;
  readonly label: RowLabel;
  /** Data source the row stands under; null when the sheet names none of the form's. */
  readonly source: string | null;
  /** Counts sections from 1; 0 before the first. */
  readonly section: number;
  /** Caption of the section, '' before the first. */
  readonly sectionLabel: string;
}

/**
 * Tells fields, details, sub-totals and totals apart and leaves out what is no row of figures: blank rows, repeated heads,
 * number rows, section captions and the foot of the sheet. A blank row never ends the table;
 * a second table on the sheet does.
 */
export function classifyRows(
  table: FoundTable,
  form: FormDefinition,
  isKnownName: (text: string) => boolean,
): { readonly rows: readonly ClassifiedRow[]; readonly secondTable: number | null } {
  const patterns = rowPatterns(form);
  const hasFigures = figureRows(table);
  const rows = table.grid.rows.map(({ row }) => row).filter((row) => row >= table.firstRow);
  const lastWithFigures = rows.filter(hasFigures).at(-1) ?? table.firstRow - 1;

  const classified: ClassifiedRow[] = [];
  let source: string | null = null;
  let section = 0;
  let sectionLabel = '';
  for (const row of rows) {
    const label = rowLabel(table, row);
    const filled = hasFigures(row);
    if (label.text === '' && label.formula === null && !filled) continue;
    if (repeatsHead(table, form, row) || (filled && repeatsNumbers(table, row))) continue;
    if (patterns.rate(label.folded)) continue;
    const push = (kind: SubmissionRow['kind']): void => {
      const own = table.sourceColumn === null ? source : patterns.source(table.grid.text(row, table.sourceColumn));
      classified.push({ kind, row, label, source: kind === 'total' ? null : own, section, sectionLabel });
    };

    if (patterns.total(label.folded)) {
      if (filled) push('total');
    } else if (patterns.subtotal(label.folded)) {
      if (filled) push('subtotal');
    } else if (patterns.section(label.folded) || isRoman(label.ordinal)) {
      section += 1;
      sectionLabel = label.text;
      source = patterns.source(label.text);
      if (filled) push('subtotal');
    } else if (filled) {
      push(isDetail(label, classified, patterns.detail, hasFigures) ? 'detail' : 'field');
    } else if (patterns.footer(label.folded) || label.text === '') {
      continue;
    } else if (/^\d+$/.test(label.ordinal) ? !headsDetails(table, row, rows) : isKnownName(label.text)) {
      push('field');
    } else if (row < lastWithFigures && label.ordinal === '') {
      section += 1;
      sectionLabel = label.text;
    }
  }
  const secondTable = secondTableAt(table, classified);
  const own = secondTable === null ? classified : classified.filter(({ row }) => row < secondTable);
  return { rows: withOneTotal(own), secondTable };
}

/** Tells rows that hold something of a figure, be it faulty; the words of a signature block are none. */
function figureRows(table: FoundTable): (row: number) => boolean {
  const columns = [...table.figures.values()];
  const holdsFigure = (row: number, column: number): boolean => {
    const value = table.grid.cell(row, column)?.value;
    if (value?.kind !== 'text') return value !== undefined && value.kind !== 'blank';
    const { kind } = parseCount(value.text);
    return kind !== 'not-a-number' && kind !== 'blank';
  };
  const known = new Map<number, boolean>();
  return (row) => {
    const made = known.get(row) ?? columns.some((column) => holdsFigure(row, column));
    known.set(row, made);
    return made;
  };
}

/** Several rows say "tổng cộng": the last (or the only one above all fields) is the total, the others close their sections. */
function withOneTotal(rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const totals = rows.filter(({ kind }) => kind === 'total');
  if (totals.length < 2) return rows;
  const first = rows[0]?.kind === 'total' ? rows[0] : null;
  const grand = first ?? totals.at(-1);
  return rows.map((row) => (row.kind === 'total' && row !== grand ? { ...row, kind: 'subtotal' } : row));
}

/** "1.1" under "1", or "- trong đó": part of a row above that has figures of its own. */
function isDetail(
  label: RowLabel,
  above: readonly ClassifiedRow[],
  isDetailCaption: (folded: string) => boolean,
  hasFigures: (row: number) => boolean,
): boolean {
  const parentOrdinal = /^(.+)[.,]\d{1,3}$/.exec(label.ordinal)?.[1];
  if (parentOrdinal !== undefined) {
    return above.some(
      ({ label: { ordinal }, kind, row }) => ordinal === parentOrdinal && kind !== 'total' && hasFigures(row),
    );
  }
  if (label.ordinal !== '' && !/^[a-zđ]$/.test(label.ordinal)) return false;
  const parent = above.filter(({ kind }) => kind === 'field').at(-1);
  return parent !== undefined && hasFigures(parent.row) && (isDetailCaption(label.folded) || label.ordinal !== '');
}

/** A numbered row without figures whose next row is its "n.1": a caption for those, not a row that was not entered. */
function headsDetails(table: FoundTable, row: number, rows: readonly number[]): boolean {
  const next = rows.find((candidate) => candidate > row);
  if (next === undefined) return false;
  return rowLabel(table, next).ordinal.startsWith(`${rowLabel(table, row).ordinal}.`);
}

/** A row of captions below the head: the head again on a new page, or a line of it. */
function repeatsHead(table: FoundTable, form: FormDefinition, row: number): boolean {
  const hits = table.captionHits.get(row) ?? 0;
  if (hits >= 3) return true;
  const filled = [...table.figures.values()].filter((column) => table.grid.cell(row, column) !== undefined);
  return hits > 0 && filled.length > 0 && filled.every((column) => isCaption(form, table.grid.text(row, column)));
}

function repeatsNumbers(table: FoundTable, row: number): boolean {
  if (!table.numbers) return false;
  // Most rows have a name there, and need no closer look. A number may be a number or a text.
  const label = table.grid.text(row, table.labelColumn);
  if (label !== '' && columnNumber(label) === null) return false;
  const numbers = numberRow(table.grid, row);
  if (!numbers) return false;
  return [...numbers].every(([column, number]) => table.numbers?.get(column) === number);
}

function isRoman(ordinal: string): boolean {
  return /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(ordinal) || /^[A-D]$/.test(ordinal);
}
