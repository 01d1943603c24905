import { formatAddress, formatRange } from '../../../core/model/address';
import type { SheetGrid } from '../../../core/report/plan-grid';
import { columnPoints, ROW_HEIGHT } from '../../../core/report/text-size';
import { cellSteps } from './cell-steps';
import type { FreeNames } from './free-names';
import { validationSteps } from './entry-steps';
import { lookSteps } from './look-steps';
import { pageSteps } from './page-steps';
import type { SheetTarget } from './sheet-target';
import { CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

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
