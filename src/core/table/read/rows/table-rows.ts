import type { Figure, FigureName } from '../../../model/figure';
import type { FormDefinition } from '../../../form/form-definition';
import type { SubmissionRow } from '../../../model/submission';
import type { FoundTable } from '../find-table';
import type { RowCells } from './row-cells';
import type { RowEvidence, TableEvidence } from './row-evidence';
import type { RowLabel } from './row-label';
import type { RowRole } from './reading';
import { planOf, type RowPlan } from './row-plan';
import { searchRows } from './row-search';
import { rowSections } from './row-sections';

/** A row of the table with its kind. */
export interface TableRow {
  readonly kind: SubmissionRow['kind'];
  readonly row: number;
  readonly label: RowLabel;
  readonly cells: RowCells;
  /** Data source the row stands under; null when the sheet names none of the form's. */
  readonly source: string | null;
  /** Caption of the section, '' before the first. */
  readonly sectionLabel: string;
  /** Rows of the sheet that a total or sub-total adds up. */
  readonly adds: readonly number[];
  /** Nothing but its figures makes it a total or sub-total. */
  readonly byFigures: boolean;
}

/** What the rows below the head turned out to be. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Rows with figures outside the table. */
  readonly aside: readonly RowEvidence[];
  /** Rows of the sheet that another reading, which explains as much, takes for something else; else empty. */
  readonly unclear: readonly number[];
}

/** Readings that differ by fewer bits explain alike. */
const ALIKE = 3;

/** Finds the rows of the table and what each of them is. */
export function tableRows(table: FoundTable, evidence: TableEvidence, form: FormDefinition): TableRows {
  const { rows } = evidence;
  const { best, rival } = searchRows(evidence);
  const plan = planOf(best, rows.length);
  const kinds = kindsOf(rows, plan);
  const addsOf = addedRows(rows, plan, kinds);
  const sections = rowSections(table, rows, plan.roles, kinds, form);
  const other = rival && best.score - rival.score < ALIKE ? planOf(rival, rows.length) : null;
  return {
    rows: rows.flatMap((row, index): readonly TableRow[] => {
      const kind = kinds[index];
      if (!kind) return [];
      const { label, cells, filled, word, numbering } = row;
      const adds = kind === 'total' || kind === 'subtotal' ? addsOf(index, kind) : [];
      const byFigures = adds.length > 0 && filled && !row.adds && !numbering && word !== 'total' && word !== 'subtotal';
      const { source = null, caption = '' } = sections[index] ?? {};
      return [{ kind, row: row.row, label, cells, source, sectionLabel: caption, adds, byFigures }];
    }),
    aside: rows.filter(({ word }, index) => plan.roles[index] === 'aside' && !kinds[index] && word !== 'rate'),
    unclear: other ? rows.flatMap(({ row }, index) => (other.roles[index] === plan.roles[index] ? [] : [row])) : [],
  };
}

type Kind = SubmissionRow['kind'] | null;

/** The kind of every row; null for rows outside the table, and for captions. */
function kindsOf(rows: readonly RowEvidence[], { roles, spans }: RowPlan): readonly Kind[] {
  const kinds = roles.map((role): Kind => {
    switch (role) {
      case 'record':
        return 'field';
      case 'part':
        return 'detail';
      case 'head':
      case 'sum':
      case 'total':
        return 'subtotal';
      case 'aside':
      case null:
        return null;
      default:
        return role satisfies never;
    }
  });
  const filledTotal = totalAmong(rows, { roles, spans });
  const ranksOf = (role: RowRole): ReadonlySet<number> =>
    new Set(rows.flatMap(({ numbering }, at) => (roles[at] === role && numbering ? [numbering.rank] : [])));
  const [recordRanks, partRanks] = [ranksOf('record'), ranksOf('part')];
  const isRecord = rows.map(
    (row, at) => roles[at] === 'record' || (!row.filled && isRecordNotEntered(rows, at, recordRanks, partRanks)),
  );
  const end = endOfTable(rows, roles, isRecord.indexOf(true));
  for (let index = 0; index < end; index++) if (isRecord[index]) kinds[index] = 'field';
  const total = filledTotal ?? unexplainedTotal(rows, kinds, end);
  if (total !== null) kinds[total] = 'total';
  return kinds;
}

/** The row with figures that is the sum of all records. */
function totalAmong(rows: readonly RowEvidence[], { roles, spans }: RowPlan): number | null {
  const closing = roles.indexOf('total');
  const first = roles.findIndex((role) => role !== null && role !== 'aside');
  const end = closing < 0 ? rows.length : closing;
  const overAll = roles[first] === 'head' && rows[first]?.numbering === null && (spans.get(first)?.before ?? 0) >= end;
  return overAll ? first : closing < 0 ? null : closing;
}

/**
 * A row that is called the total, below the rows of the table or above them, where no figure shows what it adds up: nothing was
 * entered, or its figures agree with nothing because a record is missing or last month's total was left. No other row is the total.
 */
function unexplainedTotal(rows: readonly RowEvidence[], kinds: readonly Kind[], end: number): number | null {
  const own = kinds.flatMap((kind, index) => (kind === null ? [] : [index]));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || !kinds.includes('field')) return null;
  const others = rows.findIndex(({ filled }, index) => index > last && filled);
  for (let index = last + 1; index < Math.min(end, rows.length); index++) {
    // Below other figures a filled total is that of those.
    if (isCalledTotal(rows[index]) && (!rows[index]?.filled || index === others)) return index;
  }
  // Captions of sections may stand between a total and what it is the total of.
  for (let index = first - 1; index >= 0; index--) {
    if (isCalledTotal(rows[index])) return index;
    if (rows[index]?.filled) return null;
  }
  return null;
}

/** Called the total, and no record whose name is that. */
function isCalledTotal(row: RowEvidence | undefined): boolean {
  return row?.word === 'total' && !row.known;
}

/** Behind a total below records, the signatures or the head of another table no row belongs to this one. */
function endOfTable(rows: readonly RowEvidence[], roles: readonly (RowRole | null)[], firstRecord: number): number {
  const total = roles.indexOf('total');
  if (total >= 0) return total + 1;
  const lastFilled = roles.reduce((last, role, index) => (role !== null && role !== 'aside' ? index : last), -1);
  const isBehindTotal = (index: number): boolean =>
    firstRecord >= 0 && index - 1 > firstRecord && isCalledTotal(rows[index - 1]);
  const end = rows.findIndex(({ word, below, filled, known }, index) => {
    const isFooter = word === 'footer' && !filled && !known;
    return index > lastFilled && (below !== null || isFooter || isBehindTotal(index));
  });
  return end < 0 ? rows.length : end;
}

/** A row of the form in which nothing was entered, not a caption over those below it. */
function isRecordNotEntered(
  rows: readonly RowEvidence[],
  index: number,
  recordRanks: ReadonlySet<number>,
  partRanks: ReadonlySet<number>,
): boolean {
  const row = rows[index];
  if (!row || row.label.text === '') return false;
  const { numbering, word, known } = row;
  if (!numbering) return known && word === null;
  if (!known && (word === 'total' || word === 'subtotal' || word === 'footer')) return false;
  const next = rows.slice(index + 1, index + 3).find((other) => other.numbering !== null)?.numbering;
  if (next && next.rank > numbering.rank) return false;
  if (partRanks.has(numbering.rank) && !recordRanks.has(numbering.rank)) return false;
  return recordRanks.has(numbering.rank) || known || /^\d+$/.test(row.label.ordinal);
}

/** Finds the rows that a total or sub-total adds up; a sum carried on over pages adds the one before it and what came since. */
function addedRows(
  rows: readonly RowEvidence[],
  { roles, spans }: RowPlan,
  kinds: readonly Kind[],
): (index: number, kind: 'total' | 'subtotal') => readonly number[] {
  const records = kinds.flatMap((kind, index) => (kind === 'field' ? [index] : []));
  const between = (after: number, before: number): readonly number[] =>
    records.slice(firstAbove(records, after), firstAbove(records, before - 1)).map((index) => rows[index]?.row ?? 0);
  const carried = new Map<number, number>();
  return (index, kind) => {
    if (kind === 'total') return between(-1, rows.length);
    const span = spans.get(index);
    if (!span) return [];
    if (roles[index] !== 'sum') return between(span.after, span.before);
    const earlier = carried.get(span.after);
    carried.set(span.after, index);
    if (earlier === undefined) return between(span.after, span.before);
    return [rows[earlier]?.row ?? 0, ...between(earlier, span.before)];
  };
}

/** Place of the first number greater than this one, in ascending numbers. */
function firstAbove(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A row with its figures. */
export interface FilledRow {
  readonly row: TableRow;
  readonly figures: Record<FigureName, Figure>;
}
