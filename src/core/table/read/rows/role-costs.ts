import { LETTER } from './numbering';
import type { TableEvidence, RowEvidence } from './row-evidence';

/**
 * What it costs, in bits, to take a row for something against the evidence it shows by itself. The arithmetic of the figures is
 * weighed against this in `row-search.ts`: a figure that a sum explains saves about as many bits as it has.
 */
export interface RoleCosts {
  /** A record of its own. */
  readonly record: number;
  /** The sum of rows above or below, without a figure that shows it. */
  readonly sum: number;
  /** No row of the table. */
  readonly aside: number;
  /** As `aside`, where the table has ended above it. */
  readonly behind: number;
  /** A record and nothing else: its number goes on from the row above in a table that numbers its records and nothing else. */
  readonly certain: boolean;
}

/** A figure of a sum that is another than its rows give: someone mistyped it. */
export const WRONG_FIGURE = 5;
/** A sum that agrees with nothing may have been forgotten, or be last month's: one mistake, not one for each figure. */
export const WRONG_SUM = 20;
/** The table ends though nothing marks its end: no total, no gap, no caption. */
export const UNMARKED_END = 12;
/** The table has no row for the total of all records. */
export const NO_TOTAL = 3;
/** Rows behind the end of the table are left out for one reason, however many there are. */
export const ALL_BEHIND = 12;
/** A row behind the end of the table goes on counting its records, or has the name of one. */
export const RECORD_BEHIND = 10;
/** Rows that are numbered alike have different roles. */
export const UNLIKE = 6;
/** A row says in its caption that it is the total of all, and more records follow. */
export const TOTAL_TOO_EARLY = 3;
/**
 * A row stands over those below it: over all of them; without a number; with a number as deep as theirs, or one that often numbers
 * records; with the name of a record. A capital or Roman number over others costs nothing.
 */
export const HEAD = { total: 4, unnumbered: 3, asDeep: 6, deeper: 2, known: 4 } as const;
/** Neither numbers nor captions nor figures tell that rows are parts of the one above. */
export const UNTOLD_PARTS = 15;
/** No record stands under a head. */
export const EMPTY_HEAD = 30;
/** What a formula says that adds up just the rows that a sum is taken for. */
export const FORMULA = 6;
/** A row is called the total of all, records follow it, and none below is their total. */
export const LOST_TOTAL = 8;
/** Rows that are left out stand between a sum and what it adds up. */
export const NOT_RIGHT_BELOW = 10;
/** A name stands again below a total: another table began. */
export const AGAIN = 60;
export const IMPOSSIBLE = 1000;

/** Weighs every row's own evidence. What most rows of the table do is what a row is expected to do. */
export function roleCosts({ rows, columns }: TableEvidence): readonly RoleCosts[] {
  const filled = rows.filter((row) => row.filled && row.below === null);
  const share = (has: (row: RowEvidence) => boolean): number => filled.filter(has).length / Math.max(1, filled.length);
  const named = share(({ known }) => known) >= 0.3;
  const numbered = areNumbered(filled);
  const usual = filled.reduce((most, { cells }) => Math.max(most, figureCount(cells.figures)), 0);
  const kinds = new Set(filled.flatMap(({ numbering }) => (numbering ? [numbering.rank] : [])));
  let certainSoFar: RowEvidence | null = null;
  let unnumberedAbove = false;

  const costs: RoleCosts[] = [];
  const last = rows.reduce((end, row, index) => (row.filled ? index : end), -1);
  for (const [index, row] of rows.entries()) {
    if (!row.filled) {
      costs.push({ record: 0, sum: IMPOSSIBLE, aside: 0, behind: 0, certain: false });
      continue;
    }
    const { numbering, word, known, label } = row;
    const counts = goesOn(row);
    const sparse = figureCount(row.cells.figures) * 3 <= usual && columns.length >= 3;
    const blank = label.text === '' && label.formula === null;

    const record =
      wordAgainstRecord(row) +
      (named && !known && !blank && !label.continued ? 2 : 0) +
      (blank ? 4 : 0) +
      (numbering ? (row.inSequence ? 0 : 1) : numbered && !label.continued ? 3 : 0) +
      (sparse && !known && !counts ? 3 : 0) +
      (row.below === null ? 0 : 8) +
      (row.apart && !numbering && !known ? 1 : 0) +
      (row.adds ? 12 : 0) +
      (row.again ? AGAIN : row.repeats === null ? 0 : 6);
    const sum =
      (word === 'total' || word === 'subtotal' ? 0 : blank ? 2 : numbered || numbering ? 4 : 7) +
      (known ? 12 : 0) +
      (sparse ? 8 : 0) +
      (word === 'aside' || word === 'rate' || word === 'footer' ? 6 : 0) +
      (counts ? (word === 'total' || word === 'subtotal' ? 2 : 12) : numbering ? 3 : 0) +
      (row.below === null ? 0 : 8) -
      (row.adds ? FORMULA : 0);
    const aside = Math.max(
      0.5,
      (counts && known ? 40 : counts || known ? 20 : sparse ? 2 : 7) -
        (word === 'aside' || word === 'rate' || word === 'footer' ? 4 : 0) -
        (row.below === null ? 0 : 10) -
        (row.again ? 6 : 0) +
        (row.adds ? 4 : 0),
    );
    const certain: boolean =
      counts &&
      numbering !== null &&
      kinds.size === 1 &&
      index !== last &&
      (known || !named) &&
      word === null &&
      row.adds === null &&
      row.below === null &&
      !row.again &&
      (numbering.value === 1
        ? certainSoFar === null && !unnumberedAbove
        : certainSoFar?.numbering?.value === numbering.value - 1);
    if (certain) certainSoFar = row;
    else if (certainSoFar === null && word !== 'total') unnumberedAbove = true;
    const full = !sparse && !row.apart && row.below === null && (word === null || word === 'section');
    const behind = known && row.repeats === null && row.below === null ? RECORD_BEHIND : full ? 4 : 0.5;
    costs.push({ record, sum, aside, behind, certain });
  }
  return costs;
}

/** Whether the row counts on from those above; a dash counts nothing. */
function goesOn({ numbering, inSequence }: RowEvidence): boolean {
  return numbering !== null && numbering.value > 0 && inSequence;
}

/** Whether records of the table are numbered; dashes and letters number parts of them, unless nothing else is there. */
function areNumbered(rows: readonly RowEvidence[]): boolean {
  const deep = rows.filter(({ numbering }) => numbering !== null && numbering.rank >= LETTER).length;
  const unnumbered = rows.filter(({ numbering }) => numbering === null).length;
  const others = rows.length - deep - unnumbered;
  if (others > 0) return others >= unnumbered;
  return (rows[0]?.numbering?.rank ?? 0) >= LETTER && deep > unnumbered;
}

function wordAgainstRecord(row: RowEvidence): number {
  const { word, known } = row;
  const counts = goesOn(row);
  switch (word) {
    case 'total':
    case 'subtotal':
      return counts || known ? 4 : 10;
    case 'rate':
    case 'detail':
    case 'aside':
      return counts || known ? 1 : 4;
    case 'footer':
      return counts || known ? 0 : 4;
    case 'section':
      return 2;
    case null:
      return 0;
    default:
      return word satisfies never;
  }
}

function figureCount(figures: RowEvidence['cells']['figures']): number {
  return Object.values(figures).filter(({ state }) => state !== 'blank').length;
}
