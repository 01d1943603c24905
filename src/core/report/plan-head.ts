import type { FormHead, OfficialHead } from './report-table';
import { lookOf, type StyleRole } from './style-roles';
import { growRow, writeBlock, type SheetPlan } from './plan-sheet';
import { range, type TableLayout } from './table-layout';
import { textHeight, textWidth } from './text-size';

/** Share of the agency's name that the line under it is long. */
const AGENCY_LINE = 0.4;

/** The head of the paper, title and lines under it, unit of count. */
export function planHead(plan: SheetPlan, layout: TableLayout): void {
  const { table, titleRow, lastColumn } = layout;
  if (table.head?.kind === 'official') planOfficialHead(plan, layout, table.head);
  if (table.head?.kind === 'form') planFormHead(plan, layout, table.head);
  const line = (row: number, text: string, role: StyleRole): void => {
    writeBlock(plan, range(row, 0, row, lastColumn), text, role);
    growRow(plan, row, textHeight(text, width(layout, 0, lastColumn), role));
  };
  line(titleRow, table.title, 'title');
  table.subtitles.forEach((text, index) => {
    line(titleRow + 1 + index, text, 'subtitle');
  });
  const gap = titleRow + 1 + table.subtitles.length;
  growRow(plan, gap, 8);
  if (table.addressee !== undefined) line(gap + 1, table.addressee, 'addressee');
  const summary = gap + (table.addressee === undefined ? 1 : 2);
  table.summary.forEach((text, index) => {
    line(summary + index, text, 'summary');
  });
  if (table.unitOfCount !== '') line(layout.captionRow - 1, table.unitOfCount, 'unit-of-count');
}

function planOfficialHead(plan: SheetPlan, layout: TableLayout, head: OfficialHead): void {
  const { leftColumns, lastColumn } = layout;
  const left = (row: number, text: string, role: StyleRole): void => {
    writeBlock(plan, range(row, 0, row, leftColumns - 1), text, role);
    growRow(plan, row, textHeight(text, width(layout, 0, leftColumns - 1), role));
  };
  const right = (row: number, text: string, role: StyleRole): void => {
    writeBlock(plan, range(row, leftColumns, row, lastColumn), text, role);
    growRow(plan, row, textHeight(text, width(layout, leftColumns, lastColumn), role));
  };
  left(0, head.parentAgency, 'agency');
  left(1, head.agency, 'agency-name');
  right(0, head.nation, 'nation');
  right(1, head.motto, 'motto');
  growRow(plan, 2, 8);
  if (head.placeAndDate !== '') right(3, head.placeAndDate, 'place-date');
  growRow(plan, 4, 6);
  drawLine(plan, layout, [0, leftColumns - 1], lineLength(layout, head.agency, 'agency-name', AGENCY_LINE));
  drawLine(plan, layout, [leftColumns, lastColumn], lineLength(layout, head.motto, 'motto', 1));
}

function planFormHead(plan: SheetPlan, layout: TableLayout, head: FormHead): void {
  const { leftColumns, lastColumn, titleRow } = layout;
  const lines = (texts: readonly string[], from: number, to: number, first: StyleRole): void => {
    texts.forEach((text, row) => {
      const role = row === 0 ? first : 'form-line';
      writeBlock(plan, range(row, from, row, to), text, role);
      growRow(plan, row, textHeight(text, width(layout, from, to), role));
    });
  };
  lines(head.left, 0, leftColumns - 1, 'form-code');
  // Over the last half of the columns left, so that the lines end near the table's edge.
  const right = Math.floor((leftColumns + lastColumn) / 2);
  lines(head.right, right, lastColumn, 'form-line');
  growRow(plan, titleRow - 1, 8);
}

function lineLength(layout: TableLayout, text: string, role: StyleRole, share: number): number {
  const { size, bold } = lookOf(role);
  const longest = Math.max(...text.split('\n').map((each) => textWidth(each, size, bold)));
  return Math.min(longest, width(layout, 0, layout.leftColumns - 1)) * share;
}

/** A line centred under a block of columns; drawn, since a border could only end where a column does. */
function drawLine(plan: SheetPlan, layout: TableLayout, [from, to]: readonly [number, number], length: number): void {
  let start = (width(layout, from, to) - length) / 2;
  let column = from;
  for (; column < to && start > (layout.points[column] ?? 0); column += 1) start -= layout.points[column] ?? 0;
  plan.operations.push({ op: 'line', sheet: plan.sheet, at: { row: 2, column }, dx: start, length });
}

/** Points from one column to another, both included. */
export function width(layout: TableLayout, from: number, to: number): number {
  return layout.points.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
}
