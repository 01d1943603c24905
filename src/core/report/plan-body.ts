import type { ColumnLook, ReportCell, ReportRow } from './report-table';
import { lookOf, type StyleRole } from './style-roles';
import { growRow, type SheetPlan } from './plan-sheet';
import { range, referenceText, type TableLayout } from './table-layout';
import { ROW_HEIGHT, textHeight } from './text-size';
import type { PlanCell } from './write-plan';

/** Rows of the table: values, formulas with addresses, looks by column and row, heights of wrapped text. */
export function planBody(plan: SheetPlan, layout: TableLayout, all: readonly TableLayout[]): void {
  const { table, bodyRow, lastColumn } = layout;
  const { sheet, operations } = plan;
  if (table.rows.length === 0) return;
  operations.push({
    op: 'write-cells',
    sheet,
    at: { row: bodyRow, column: 0 },
    rows: table.rows.map(({ cells }) => cells.map((cell) => planCell(cell, layout, all))),
  });
  const lastRow = bodyRow + table.rows.length - 1;
  table.columns.forEach(({ look }, column) => {
    operations.push({ op: 'style', sheet, range: range(bodyRow, column, lastRow, column), role: roleOf('row', look) });
  });
  table.rows.forEach((row, index) => {
    planRow(plan, layout, row, bodyRow + index, lastColumn);
  });
}

function planRow(plan: SheetPlan, layout: TableLayout, row: ReportRow, at: number, lastColumn: number): void {
  const { sheet, operations } = plan;
  const { columns } = layout.table;
  let height = ROW_HEIGHT + 1;
  row.cells.forEach((cell, column) => {
    const look = columns[column]?.look ?? 'text';
    const usual = roleOf(row.kind, look);
    const role = roleOfCell(cell, usual, row.kind);
    if (row.kind !== 'row' || role !== usual) operations.push({ op: 'style', sheet, range: range(at, column), role });
    if (cell !== null && typeof cell === 'object' && cell.kind === 'link') {
      const { target, location, tip } = cell;
      operations.push({ op: 'link', sheet, cell: { row: at, column }, target, location, tip });
    }
    const text = shownText(cell);
    if (text !== '') height = Math.max(height, textHeight(text, spaceFor(layout, row, column, lastColumn), role) + 1);
  });
  if (row.kind === 'section') {
    operations.push({ op: 'merge', sheet, range: range(at, 1, at, lastColumn) });
    operations.push({ op: 'style', sheet, range: range(at, 1, at, lastColumn), role: 'section' });
  }
  growRow(plan, at, Math.min(height, 400));
}

function spaceFor(layout: TableLayout, row: ReportRow, column: number, lastColumn: number): number {
  if (row.kind !== 'section' || column === 0) return layout.points[column] ?? 0;
  return layout.points.slice(column, lastColumn + 1).reduce((sum, each) => sum + each, 0);
}

function planCell(cell: ReportCell, layout: TableLayout, all: readonly TableLayout[]): PlanCell {
  if (cell === null || typeof cell !== 'object') return cell === '' ? null : cell;
  switch (cell.kind) {
    case 'percent':
    case 'points':
    case 'input':
      return cell.value;
    case 'closed':
      return null;
    case 'mark':
    case 'link':
      return cell.text;
    case 'shaded':
      return planCell(cell.cell, layout, all);
    case 'formula':
      return {
        formula: cell.formula
          .map((piece) => (typeof piece === 'string' ? piece : referenceText(piece, layout, all)))
          .join(''),
        value: cell.value,
      };
    default:
      return cell satisfies never;
  }
}

/** Text that may wrap; numbers are given room by the width of their column. */
function shownText(cell: ReportCell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || typeof cell === 'number') return '';
  if (cell.kind === 'mark' || cell.kind === 'link') return cell.text;
  if (cell.kind === 'shaded' || cell.kind === 'closed') return '';
  return typeof cell.value === 'string' ? cell.value : '';
}

function roleOf(kind: ReportRow['kind'], look: ColumnLook): StyleRole {
  if (kind === 'section') return look === 'number' ? 'section-number' : 'section';
  if (kind === 'row') return look;
  const end = look === 'number' ? 'centre' : look === 'computed' ? 'count' : plainLook(look);
  return `${kind}-${end}`;
}

function plainLook(look: Exclude<ColumnLook, 'number' | 'computed'>) {
  return look === 'computed-score' ? 'score' : look === 'computed-rate' ? 'rate' : look;
}

/** A cell that is not what its column holds is shown for what it is; the rows of totals keep their ground. */
function roleOfCell(cell: ReportCell, usual: StyleRole, kind: ReportRow['kind']): StyleRole {
  const total = kind === 'total' || kind === 'subtotal';
  if (cell === null || cell === '' || typeof cell === 'number') return usual;
  if (typeof cell === 'string') {
    if (lookOf(usual).format === undefined) return usual;
    return total ? `${kind}-centre` : 'centre';
  }
  if (cell.kind === 'link') return 'link';
  if (cell.kind === 'closed') return total ? usual : 'closed';
  if (cell.kind === 'shaded') return total ? usual : `share-${cell.shade}`;
  const words =
    cell.kind === 'mark' || (cell.kind === 'formula' && typeof cell.value === 'string' && cell.value !== '');
  if (!words) return usual;
  return total ? `${kind}-mark` : 'mark';
}
