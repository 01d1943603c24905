import { gridSize, type SheetGrid } from '../../../core/report/plan-grid';
import type { PlanCell } from '../../../core/report/write-plan';
import type { FreeNames } from './free-names';
import { guardedText } from './guarded-text';
import type { SheetTarget } from './sheet-target';
import { RANGE_BYTES, type Step } from './step';

/** Bytes of the cells that one step writes: a few steps fit one request. */
const BLOCK_BYTES = 200_000;
/** Microsoft's client cuts larger arrays into pieces of this many cells, at four objects each. */
const BLOCK_CELLS = 1500;

type Entry = string | number | null;

/** Values, texts and formulas, in blocks of whole rows. */
export function cellSteps(grid: SheetGrid, target: SheetTarget, names: FreeNames): readonly Step[] {
  const { columns: width } = gridSize(grid);
  if (width === 0) return [];
  const rows = Array.from({ length: grid.rows.length }, (_, row) => entries(grid.rows[row] ?? [], width, names));
  return blocks(rows).map(({ from, block, bytes }) => ({
    bytes: RANGE_BYTES + bytes,
    run: () => {
      target.sheet().getRangeByIndexes(from, 0, block.length, width).formulas = block;
    },
  }));
}

function entries(row: readonly PlanCell[], width: number, names: FreeNames): Entry[] {
  return Array.from({ length: width }, (_, column) => entry(row[column] ?? null, names));
}

/** null leaves the cell of the new sheet as it is: empty. */
function entry(cell: PlanCell, names: FreeNames): Entry {
  if (typeof cell === 'string') return guardedText(cell);
  return cell !== null && typeof cell === 'object' ? `=${names.formula(cell.formula)}` : cell;
}

interface Block {
  readonly from: number;
  readonly block: Entry[][];
  bytes: number;
}

function blocks(rows: readonly Entry[][]): readonly Block[] {
  const encoder = new TextEncoder();
  const found: Block[] = [];
  rows.forEach((row, index) => {
    const bytes = encoder.encode(JSON.stringify(row)).length + 1;
    const last = found.at(-1);
    if (last && last.bytes + bytes <= BLOCK_BYTES && (last.block.length + 1) * row.length <= BLOCK_CELLS) {
      last.block.push(row);
      last.bytes += bytes;
    } else found.push({ from: index, block: [row], bytes });
  });
  return found;
}
