import { fitsOnePage, MARGINS, pageOfRows, type PageContent } from './page-layout';
import { planBody } from './plan-body';
import { planFoot } from './plan-foot';
import { planHead, width } from './plan-head';
import { growRow, sheetPlan, writeBlock, type SheetPlan } from './plan-sheet';
import { reportName } from './report-name';
import type { ReportTable } from './report-table';
import { CHART_ROW_HEIGHT, CHART_ROWS, layoutTables, range, rangeOf, type TableLayout } from './table-layout';
import { ROW_HEIGHT, textHeight } from './text-size';
import type { WriteOperation, WritePlan } from './write-plan';

/** Rows of the table that stay on the page of the signatures. */
const KEPT_ROWS = 2;

/** Tables of a report as operations on sheets, in the order of the tables. Marks the workbook as a report of ours. */
export function planReport(tables: readonly ReportTable[]): WritePlan {
  const layouts = layoutTables(tables);
  const marks = layouts.map(({ sheet }, index): WriteOperation => ({
    op: 'define-name',
    name: reportName(index),
    sheet,
    range: range(0, 0, 0, 0),
  }));
  return {
    title: tables[0]?.title ?? '',
    operations: [...layouts.flatMap((layout) => planTable(layout, layouts)), ...marks],
  };
}

/** One table as operations on its sheet. */
export function planTable(layout: TableLayout, all: readonly TableLayout[]): readonly WriteOperation[] {
  const { table, sheet, captionRow, bodyRow, lastColumn } = layout;
  const plan = sheetPlan(sheet);
  plan.operations.push({ op: 'column-widths', sheet, widths: layout.widths });
  planHead(plan, layout);
  const chartBreaks = planCharts(plan, layout, all);
  planCaptions(plan, layout);
  planBody(plan, layout, all);
  const end = planFoot(plan, layout, table.notesTitle);
  const heights = Array.from({ length: end }, (_, row) => plan.heights[row] ?? ROW_HEIGHT);
  const titleRows = [captionRow, bodyRow - 1] as const;
  plan.operations.push({ op: 'row-heights', sheet, row: 0, heights });
  // Charts scroll with their sheet; a frozen pane above them would leave no room.
  if (table.charts.length === 0) {
    plan.operations.push({ op: 'freeze', sheet, rows: bodyRow, columns: Math.min(2, lastColumn) });
  }
  const orientation = table.orientation ?? 'landscape';
  const content: PageContent = {
    orientation,
    heights,
    width: width(layout, 0, lastColumn),
    repeated: heights.slice(captionRow, bodyRow).reduce((sum, each) => sum + each, 0),
    firstRepeatedRow: captionRow,
    breaks: chartBreaks,
  };
  const onePage = fitsOnePage(content);
  plan.operations.push({
    op: 'page-setup',
    sheet,
    setup: {
      paper: 'A4',
      orientation,
      margins: MARGINS,
      pagesTall: onePage ? 1 : null,
      printArea: range(0, 0, end - 1, lastColumn),
      titleRows: table.rows.length === 0 ? null : titleRows,
    },
  });
  const rows = onePage ? [] : [...chartBreaks, ...signatureBreak(layout, content, end)];
  if (rows.length > 0) plan.operations.push({ op: 'page-breaks', sheet, rows });
  return plan.operations;
}

/** Charts one below the other, each with a page of its own after the first; returns the rows where pages begin. */
function planCharts(plan: SheetPlan, layout: TableLayout, all: readonly TableLayout[]): readonly number[] {
  const { sheet } = plan;
  const { table, chartRow, captionRow, lastColumn } = layout;
  table.charts.forEach((chart, index) => {
    const from = chartRow + index * (CHART_ROWS + 1);
    for (let row = from; row < from + CHART_ROWS; row += 1) growRow(plan, row, CHART_ROW_HEIGHT);
    const { title, categoryTitle, valueTitle, format } = chart;
    plan.operations.push({
      op: 'chart',
      sheet,
      over: range(from, 0, from + CHART_ROWS - 1, lastColumn),
      title,
      categoryTitle,
      valueTitle,
      format,
      categories: rangeOf(chart.categories, layout, all),
      series: chart.series.map(({ name, values, look }) => ({ name, look, values: rangeOf(values, layout, all) })),
    });
  });
  const next = table.charts.slice(1).map((_, index) => chartRow + (index + 1) * (CHART_ROWS + 1));
  return table.charts.length > 0 ? [...next, captionRow] : [];
}

/** Signatures never stand alone on a page: where they would, the last rows of the table go with them. */
function signatureBreak(layout: TableLayout, content: PageContent, end: number): readonly number[] {
  const { table, bodyRow } = layout;
  if (!table.signatures || table.rows.length === 0) return [];
  const pages = pageOfRows(content);
  const keep = Math.max(bodyRow, bodyRow + table.rows.length - KEPT_ROWS);
  if (pages[keep] === pages[end - 1] || keep === bodyRow) return [];
  return [keep];
}

/** The table's head: groups merged across, short captions merged downwards, then the row of numbers. */
function planCaptions(plan: SheetPlan, layout: TableLayout): void {
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
