import type { CellAddress } from '../../model/address';
import type { JudgedCell } from '../../model/amendment';
import { addDecimals, compareDecimals, type Decimal, ZERO } from '../../model/decimal';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import { cellKey, type SheetData } from '../../model/sheet-data';
import { decimalText, knownPoints } from './review-row';

type Summed = 'appraised' | 'achieved';

/**
 * Sums that somebody typed and that new appraised scores (by the place in `sheet.rows`) would leave wrong: what a leaf
 * achieved, the criteria above it, the total. A formula follows by itself, a blank cell stays blank, and a sum with a
 * part that can't be read stays as it is.
 */
export function sumCells(
  sheet: ScoreSheet,
  cells: SheetData,
  scores: ReadonlyMap<number, Decimal | null>,
): readonly JudgedCell[] {
  const { rows, total } = sheet;
  const above = new Set([...scores.keys()].flatMap((index) => ancestors(index, rows)));
  const now = (column: Summed) => sums(sheet, (index) => leafScore(rows[index], column, scores, index));
  const before = (column: Summed) => sums(sheet, (index) => leafScore(rows[index], column, new Map(), index));
  const typed = (row: ScoreRow, column: Summed, value: Decimal | null): readonly JudgedCell[] => {
    const at = row.points[column];
    return at && value ? (overTyped(sheet, cells, { row: row.row, column: at.column }, value) ?? []) : [];
  };
  const columns = (['appraised', 'achieved'] as const).filter((column) => sheet.columns[column] !== undefined);
  return columns.flatMap((column) => {
    const [sum, old] = [now(column), before(column)];
    const leaves = column === 'achieved' ? [...scores.keys()] : [];
    return [
      ...[...leaves, ...above].flatMap((index) => (rows[index] ? typed(rows[index], column, sum.of(index)) : [])),
      ...(total ? typed(total, column, isOfAll(total, column, old) ? sum.all : sum.inside) : []),
    ];
  });
}

interface Sums {
  readonly of: (index: number) => Decimal | null;
  /** Of all fields, and of those that are no bonus or penalty. */
  readonly all: Decimal | null;
  readonly inside: Decimal | null;
}

function sums({ rows }: ScoreSheet, leaf: (index: number) => Decimal | null): Sums {
  const values = new Map<number, Decimal | null>();
  const under = new Map<number | null, number[]>();
  for (const [index, { parent }] of rows.entries()) {
    const list = under.get(parent);
    if (list) list.push(index);
    else under.set(parent, [index]);
  }
  const children = (parent: number | null): readonly number[] => under.get(parent) ?? [];
  const of = (index: number): Decimal | null => {
    if (!values.has(index)) values.set(index, rows[index]?.isLeaf === true ? leaf(index) : added(children(index), of));
    return values.get(index) ?? null;
  };
  const fields = children(null);
  const inside = fields.filter((index) => !['bonus', 'penalty'].includes(rows[index]?.part ?? ''));
  return { of, all: added(fields, of), inside: added(inside, of) };
}

function added(indices: readonly number[], of: (index: number) => Decimal | null): Decimal | null {
  return indices.reduce<Decimal | null>((sum, index) => {
    const value = of(index);
    return sum && value ? addDecimals(sum, value) : null;
  }, ZERO);
}

/** What a leaf adds to the sums above it: a blank cell nothing; null for one that can't be read. */
function leafScore(
  row: ScoreRow | undefined,
  column: Summed,
  scores: ReadonlyMap<number, Decimal | null>,
  index: number,
): Decimal | null {
  const points = row?.points[column];
  const isNew = row !== undefined && scores.has(index);
  if (isNew && column === 'appraised') return scores.get(index) ?? ZERO;
  if (isNew && points?.state === 'known') {
    return addDecimals(scores.get(index) ?? ZERO, knownPoints(row, 'survey') ?? ZERO);
  }
  if (points?.state === 'unknown') return null;
  return points?.state === 'known' ? points.value : ZERO;
}

/** Some totals hold bonus and penalty, others not: the new one is made like the old one. */
function isOfAll(total: ScoreRow, column: Summed, { all, inside }: Sums): boolean {
  const own = knownPoints(total, column);
  const isIt = (sum: Decimal | null): boolean => own !== null && sum !== null && compareDecimals(own, sum) === 0;
  return isIt(all) && !isIt(inside);
}

function overTyped(
  { sheet }: ScoreSheet,
  { cells }: SheetData,
  cell: CellAddress,
  sum: Decimal,
): readonly JudgedCell[] | null {
  const judged = cells.get(cellKey(cell.row, cell.column));
  const value = Number(decimalText(sum));
  const isTyped = judged?.value.kind === 'number' && judged.formula === undefined && judged.value.value !== value;
  return isTyped ? [{ sheet, cell, judged, value }] : null;
}

function ancestors(index: number, rows: readonly ScoreRow[]): readonly number[] {
  const parent = rows[index]?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestors(parent, rows)];
}
