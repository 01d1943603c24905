import type { CellAddress } from '../../../model/address';
import type { Figure, FigureName } from '../../../model/figure';
import type { FindingPlace } from '../../../model/finding';
import type { FoundTable } from '../find-table';
import { readAmount } from '../read-amount';
import { plainFigure, readFigure, type FigureReading } from '../read-figure';

/** The figures of one row, and what is to be said of them where the row is one of the table. */
export interface RowCells {
  readonly row: number;
  readonly figures: Record<FigureName, Figure>;
  /** A cell holds a figure, or what was meant as one; not the words of a signature block. */
  readonly filled: boolean;
  /** Cells that are neither blank nor plainly a count. */
  readonly remarks: readonly CellRemark[];
}

interface CellRemark {
  readonly name: FigureName;
  readonly address: CellAddress;
  readonly reading: FigureReading;
}

const NO_REMARKS: readonly CellRemark[] = [];

/** Reads the figures of one row, whatever the row may be. */
export function cellsOfRow(table: FoundTable, row: number, place: FindingPlace): RowCells {
  const figures: Record<FigureName, Figure> = {};
  let filled = false;
  let remarks: CellRemark[] | undefined;
  for (const [{ name, type = 'count' }, column] of table.figures) {
    const cell = table.grid.cell(row, column);
    const plain = type === 'count' || cell === undefined ? plainFigure(cell, column) : null;
    if (plain) {
      figures[name] = plain;
      filled ||= plain.state === 'known';
      continue;
    }
    const address = { row, column };
    const reading = type === 'count' ? readFigure(cell, address, place) : readAmount(cell, type, address, place);
    figures[name] = reading.figure;
    const isWords =
      reading.finding?.code === 'read.number.not-a-number' || reading.finding?.code === 'read.amount.not-a-number';
    filled ||= !isWords && !isEmptyText(reading);
    (remarks ??= []).push({ name, address, reading });
  }
  return { row, figures, filled, remarks: remarks ?? NO_REMARKS };
}

function isEmptyText({ figure, collect, finding: said }: FigureReading): boolean {
  return figure.state === 'blank' && collect === undefined && said === undefined;
}
