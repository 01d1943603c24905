import { growRow, writeBlock, type SheetPlan } from './plan-sheet';
import { width } from './plan-head';
import { range, type TableLayout } from './table-layout';
import { textHeight } from './text-size';

/** The table's head: groups merged across, short captions merged downwards, then the row of numbers. */
export function planCaptions(plan: SheetPlan, layout: TableLayout): void {
  const { table, captionRow, headDepth, lastColumn } = layout;
  const { sheet } = plan;
  plan.operations.push({
    op: 'style',
    sheet,
    range: range(captionRow, 0, captionRow + headDepth - 1, lastColumn),
    role: 'caption',
  });
  for (let level = 0; level < headDepth; level += 1) planLevel(plan, layout, level);
  if (!table.numbered) return;
  const row = captionRow + headDepth;
  const numbers = table.columns.map(({ number }) => (number === undefined ? '' : `(${String(number)})`));
  plan.operations.push({ op: 'write-cells', sheet, at: { row, column: 0 }, rows: [numbers] });
  plan.operations.push({ op: 'style', sheet, range: range(row, 0, row, lastColumn), role: 'caption-number' });
  growRow(plan, row, textHeight('(1)', 100, 'caption-number'));
}

function planLevel(plan: SheetPlan, layout: TableLayout, level: number): void {
  const { captionRow, headDepth, lastColumn } = layout;
  const { columns } = layout.table;
  for (let column = 0; column <= lastColumn;) {
    const path = columns[column]?.path ?? [];
    const caption = path[level];
    if (caption === undefined) {
      column += 1;
      continue;
    }
    const leaf = path.length === level + 1;
    let last = column;
    while (!leaf && sameGroup(path, columns[last + 1]?.path ?? [], level)) last += 1;
    const toRow = captionRow + (leaf ? headDepth - 1 : level);
    writeBlock(plan, range(captionRow + level, column, toRow, last), caption, 'caption');
    spread(plan, layout, captionRow + level, toRow, textHeight(caption, width(layout, column, last), 'caption'));
    column = last + 1;
  }
}

/** Whether the next column stands under the same group: same captions down to the level, and one more below. */
function sameGroup(path: readonly string[], next: readonly string[], level: number): boolean {
  return next.length > level + 1 && path.slice(0, level + 1).every((caption, index) => next[index] === caption);
}

/** Gives the rows of a caption together the height it needs; what is missing goes to the last of them. */
function spread(plan: SheetPlan, layout: TableLayout, from: number, to: number, height: number): void {
  let above = 0;
  for (let row = from; row < to; row += 1) {
    growRow(plan, row, textHeight('A', layout.points[0] ?? 0, 'caption'));
    above += plan.heights[row] ?? 0;
  }
  growRow(plan, to, height - above);
}
