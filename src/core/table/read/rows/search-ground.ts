import { firstFrom, headEnds } from './head-end';
import { roleCosts, type RoleCosts } from './role-costs';
import type { RowEvidence, TableEvidence } from './row-evidence';
import { rowFigures, type RowFigures } from './row-figures';

/** What the search asks of the rows again and again, made ready once. */
export interface Ground {
  readonly rows: readonly RowEvidence[];
  readonly costs: readonly RoleCosts[];
  /** Null for rows without figures. */
  readonly figures: readonly (RowFigures | null)[];
  /** The first and the last row that its formulas add up, by their places. */
  readonly added: readonly ({ readonly from: number; readonly to: number } | null)[];
  /** The next numbered row is numbered as a part of this one. */
  readonly deeper: readonly boolean[];
  /** A gap, a caption or the row itself shows that the table has ended above it. */
  readonly marked: readonly boolean[];
  /** The first row with figures from here on. */
  readonly nextFilled: readonly number[];
  readonly lastFilled: number;
  /** The last row under a row that is the sum of those under it; null where none is. */
  readonly headEnd: (index: number) => number | null;
}

export function searchGround(evidence: TableEvidence): Ground {
  const { rows, columns } = evidence;
  const figures = rows.map((row) => (row.filled ? rowFigures(row, columns) : null));
  const nextFilled = Array.from({ length: rows.length + 1 }, () => rows.length);
  const deeper = Array.from({ length: rows.length }, () => false);
  let numbered: RowEvidence | null = null;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row) continue;
    nextFilled[index] = row.filled ? index : (nextFilled[index + 1] ?? rows.length);
    deeper[index] = row.numbering !== null && (numbered?.numbering?.rank ?? 0) > row.numbering.rank;
    if (row.numbering) numbered = row;
    else if (row.filled && row.word !== 'detail') numbered = null;
  }
  return {
    rows,
    costs: roleCosts(evidence),
    figures,
    added: placesAdded(rows),
    deeper,
    marked: rows.map((_, index) => isMarked(rows, index)),
    nextFilled,
    lastFilled: figures.reduce((last, own, index) => (own ? index : last), -1),
    headEnd: headEnds(rows, figures),
  };
}

function isMarked(rows: readonly RowEvidence[], index: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (!row || row.apart || row.below !== null) return true;
  if (above !== undefined && !above.filled && !above.numbering) return true;
  return row.word === 'aside' || row.word === 'rate' || row.word === 'footer';
}

function placesAdded(rows: readonly RowEvidence[]): Ground['added'] {
  const placeOf = (row: number): number => firstFrom(rows.length, (place) => (rows[place]?.row ?? 0) >= row);
  return rows.map(({ adds }) => {
    if (!adds) return null;
    const from = adds.reduce((least, span) => Math.min(least, span.from), Infinity);
    const to = adds.reduce((most, span) => Math.max(most, span.to), 0);
    return { from: placeOf(from), to: placeOf(to + 1) - 1 };
  });
}
