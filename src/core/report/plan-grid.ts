import type { CellAddress, CellRange } from '../model/address';
import { Defect } from '../model/defect';
import type { StyleRole } from './style-roles';
import { STYLE_ROLES } from './style-roles';
import type { PageSetup, PlanCell, PlanChart, PlanValidation, WriteOperation, WritePlan } from './write-plan';

type Operation<Name extends WriteOperation['op']> = Extract<WriteOperation, { op: Name }>;

/** One sheet as the plan leaves it. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: (readonly PlanCell[])[];
  /** Per row: index into ROLES plus 1 for every column, 0 for no role. */
  readonly roles: Uint8Array[];
  widths: readonly number[];
  heights: readonly number[];
  readonly merges: CellRange[];
  readonly links: Operation<'link'>[];
  readonly lines: Operation<'line'>[];
  readonly charts: PlanChart[];
  readonly validations: PlanValidation[];
  /** Cells that can be changed; null while the sheet is not protected. */
  unlocked: readonly CellRange[] | null;
  breaks: readonly number[];
  freeze: { readonly rows: number; readonly columns: number } | null;
  page: PageSetup | null;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly Operation<'define-name'>[];
}

export const ROLES = Object.keys(STYLE_ROLES) as readonly StyleRole[];
const ROLE_INDEX = new Map(ROLES.map((role, index) => [role, index + 1]));

/** Applies a plan's operations in order. Rows of the plan are kept, not copied: a large report is held once. */
export function buildGrid(plan: WritePlan): WorkbookGrid {
  const sheets = new Map<string, SheetGrid>();
  const names: Operation<'define-name'>[] = [];
  for (const operation of plan.operations) {
    if (operation.op === 'add-sheet') sheets.set(operation.sheet, emptySheet(operation.sheet));
    const sheet = sheets.get(operation.sheet);
    if (!sheet) throw new Defect(`The plan writes to "${operation.sheet}" before adding it`);
    if (operation.op === 'define-name') names.push(operation);
    else apply(sheet, operation);
  }
  return { sheets: [...sheets.values()], names };
}

function emptySheet(name: string): SheetGrid {
  return {
    name,
    rows: [],
    roles: [],
    widths: [],
    heights: [],
    merges: [],
    links: [],
    lines: [],
    charts: [],
    validations: [],
    unlocked: null,
    breaks: [],
    freeze: null,
    page: null,
  };
}

function apply(sheet: SheetGrid, operation: Exclude<WriteOperation, { op: 'define-name' }>): void {
  switch (operation.op) {
    case 'add-sheet':
      return;
    case 'write-cells':
      writeCells(sheet, operation);
      return;
    case 'style':
      style(sheet, operation);
      return;
    case 'merge':
      sheet.merges.push(operation.range);
      return;
    case 'column-widths':
      sheet.widths = operation.widths;
      return;
    case 'row-heights':
      sheet.heights = [...sheet.heights.slice(0, operation.row), ...operation.heights];
      return;
    case 'freeze':
      sheet.freeze = operation;
      return;
    case 'page-setup':
      sheet.page = operation.setup;
      return;
    case 'page-breaks':
      sheet.breaks = operation.rows;
      return;
    case 'link':
      sheet.links.push(operation);
      return;
    case 'line':
      sheet.lines.push(operation);
      return;
    case 'chart':
      sheet.charts.push(operation);
      return;
    case 'data-validation':
      sheet.validations.push(operation);
      return;
    case 'protect':
      sheet.unlocked = operation.unlocked;
      return;
    default:
      operation satisfies never;
  }
}

/** Whether a cell of a protected sheet can be changed. */
export function isUnlocked({ unlocked }: SheetGrid, { row, column }: CellAddress): boolean {
  return (unlocked ?? []).some(
    ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  );
}

function writeCells(sheet: SheetGrid, { at, rows }: Operation<'write-cells'>): void {
  rows.forEach((cells, index) => {
    const existing = sheet.rows[at.row + index];
    if (at.column === 0 && existing === undefined) {
      sheet.rows[at.row + index] = cells;
      return;
    }
    const merged = Array.from(existing ?? []);
    while (merged.length < at.column) merged.push(null);
    merged.splice(at.column, cells.length, ...cells);
    sheet.rows[at.row + index] = merged;
  });
}

function style(sheet: SheetGrid, { range: { from, to }, role }: Operation<'style'>): void {
  const index = ROLE_INDEX.get(role) ?? 0;
  for (let row = from.row; row <= to.row; row += 1) {
    let roles = sheet.roles[row];
    if (!roles || roles.length <= to.column) {
      const longer = new Uint8Array(Math.max(to.column + 1, sheet.widths.length));
      if (roles) longer.set(roles);
      sheet.roles[row] = roles = longer;
    }
    roles.fill(index, from.column, to.column + 1);
  }
}

/** How many rows and columns the sheet's cells and looks take. Rows may be missing where nothing stands. */
export function gridSize({ rows, roles }: SheetGrid): { readonly rows: number; readonly columns: number } {
  let columns = 0;
  for (const lines of [rows, roles]) lines.forEach((line) => (columns = Math.max(columns, line.length)));
  return { rows: Math.max(rows.length, roles.length), columns };
}
