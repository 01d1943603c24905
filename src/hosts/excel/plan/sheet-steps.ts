import { formatAddress, formatRange } from '../../../core/model/address';
import { gridSize, type SheetGrid } from '../../../core/report/plan-grid';
import { columnPoints, ROW_HEIGHT } from '../../../core/report/text-size';
import type { PlanCell } from '../../../core/report/write-plan';
import { validationSteps } from './entry-steps';
import type { FreeNames } from './free-names';
import { guardedText } from './guarded-text';
import { lookSteps } from './look-steps';
import { pageSteps } from './page-steps';
import type { SheetTarget } from './sheet-target';
import { CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

/** Bytes of the cells that one step writes: a few steps fit one request. */
const BLOCK_BYTES = 200_000;
/** Microsoft's client cuts larger arrays into pieces of this many cells, at four objects each. */
const BLOCK_CELLS = 1500;

type Entry = string | number | null;

/** Values, texts and formulas, in blocks of whole rows. */
function cellSteps(grid: SheetGrid, target: SheetTarget, names: FreeNames): readonly Step[] {
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

/** Points that a drawn line stands below the top of its row. */
const LINE_DROP = 2;
const TIP_LENGTH = 250;

/** Everything of one sheet but its charts, which may draw from sheets that come later, and its protection. */
export function sheetSteps(grid: SheetGrid, target: SheetTarget, names: FreeNames): readonly Step[] {
  return [
    ...sizeSteps(grid, target),
    ...cellSteps(grid, target, names),
    // After the cells: a part of a merge can't be written. Before the looks: a link changes the font of its cell.
    ...grid.merges.map((range) => ({
      bytes: RANGE_BYTES + CALL_BYTES,
      run: () => {
        target.sheet().getRange(formatRange(range)).merge(false);
      },
    })),
    ...grid.links.map((link) => linkStep(link, target)),
    ...lookSteps(grid, target),
    ...grid.lines.map((line) => lineStep(line, grid, target)),
    ...validationSteps(grid, target),
    ...pageSteps(grid, target),
  ];
}

function sizeSteps({ widths, heights }: SheetGrid, target: SheetTarget): readonly Step[] {
  const steps: Step[] = [];
  if (widths.length > 0) {
    const properties = widths.map((width) => ({ format: { columnWidth: columnPoints(width) } }));
    steps.push({
      bytes: RANGE_BYTES + CALL_BYTES + 40 * widths.length,
      run: () => {
        target.sheet().getRangeByIndexes(0, 0, 1, widths.length).setColumnProperties(properties);
      },
    });
  }
  if (heights.length > 0) {
    const properties = heights.map((height) => ({ format: { rowHeight: height } }));
    steps.push({
      bytes: RANGE_BYTES + CALL_BYTES + 40 * heights.length,
      run: () => {
        target.sheet().getRangeByIndexes(0, 0, heights.length, 1).setRowProperties(properties);
      },
    });
  }
  return steps;
}

function linkStep({ cell, target: address, location, tip }: SheetGrid['links'][number], target: SheetTarget): Step {
  return {
    bytes: RANGE_BYTES + CALL_BYTES + 2 * (address.length + location.length + tip.length),
    run: () => {
      target.sheet().getRange(formatAddress(cell)).hyperlink = {
        address,
        ...(location === '' ? {} : { documentReference: location }),
        ...(tip === '' ? {} : { screenTip: tip.slice(0, TIP_LENGTH) }),
      };
    },
  };
}

function lineStep({ at, dx, length }: SheetGrid['lines'][number], grid: SheetGrid, target: SheetTarget): Step {
  const left = sum(grid.widths.slice(0, at.column).map(columnPoints)) + dx;
  const top = sum(Array.from({ length: at.row }, (_, row) => grid.heights[row] ?? ROW_HEIGHT)) + LINE_DROP;
  return {
    bytes: 3 * OBJECT_BYTES + 4 * CALL_BYTES,
    run: () => {
      const line = target.sheet().shapes.addLine(left, top, left + length, top, 'Straight');
      line.lineFormat.color = '#000000';
      line.lineFormat.weight = 0.75;
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
