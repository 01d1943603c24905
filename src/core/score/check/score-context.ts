import { formatAddress, type CellAddress } from '../../model/address';
import type { Decimal } from '../../model/decimal';
import type { FindingPlace } from '../../model/finding';
import type { ScoreColumn, ScoreRow, ScoreSheet } from '../../model/score-sheet';

/** A sheet as the rules see it, with what the rules before have said. */
export interface ScoreContext {
  readonly sheet: ScoreSheet;
  readonly place: FindingPlace;
  /** Indices of the rows right under a row; of the fields for null. */
  readonly children: (parent: number | null) => readonly number[];
  /** Codes of the findings at each cell so far, by its name ("D49"). */
  readonly said: ReadonlyMap<string, string>;
}

export function scoreContext(sheet: ScoreSheet, said: ReadonlyMap<string, string>): ScoreContext {
  const children = new Map<number | null, number[]>();
  for (const [index, { parent }] of sheet.rows.entries()) {
    const list = children.get(parent);
    if (list) list.push(index);
    else children.set(parent, [index]);
  }
  return {
    sheet,
    place: { file: sheet.file, sheet: sheet.sheet },
    children: (parent) => children.get(parent) ?? [],
    said,
  };
}

/** The known value of a column in a row, else null. */
export function valueOf(row: ScoreRow, column: ScoreColumn): Decimal | null {
  const points = row.points[column];
  return points?.state === 'known' ? points.value : null;
}

/** The cell of a column in a row; null where the sheet has no such column. */
export function cellOf(row: ScoreRow, column: ScoreColumn): CellAddress | null {
  const points = row.points[column];
  return points ? { row: row.row, column: points.column } : null;
}

/** The code of what has been said of that cell, if anything. */
export function saidOf({ said }: ScoreContext, row: ScoreRow, column: ScoreColumn): string | null {
  const cell = cellOf(row, column);
  return cell ? (said.get(formatAddress(cell)) ?? null) : null;
}
