import type { TemplateDefinition } from '../form/template-definition';
import type { CellRange } from '../model/address';
import { signatureRange } from './plan-foot';
import { planTable } from './plan-report';
import type { InputRule, ReportCell, ReportTable } from './report-table';
import { layoutTables, range, rangeOf, type TableLayout } from './table-layout';
import type { PlanValidation, WriteOperation, WritePlan } from './write-plan';

/** Said of cells that take counts. */
type CountMessages = Pick<TemplateDefinition, 'prompt' | 'alert'>;
type InputCell = Extract<ReportCell, { kind: 'input' }>;

/**
 * Tables to be filled in as operations on sheets. Where a table has cells to enter, only those and the signatures can be
 * changed, and only what the cells say they take. Not marked as a report of ours: it comes back as a unit's workbook.
 */
export function planTemplate(tables: readonly ReportTable[], messages: CountMessages): WritePlan {
  const layouts = layoutTables(tables);
  return {
    title: tables[0]?.title ?? '',
    operations: layouts.flatMap((layout) => [
      ...planTable(layout, layouts),
      ...entryOperations(layout, layouts, messages),
    ]),
  };
}

function entryOperations(
  layout: TableLayout,
  all: readonly TableLayout[],
  messages: CountMessages,
): readonly WriteOperation[] {
  const { sheet } = layout;
  const inputs = inputRanges(layout, () => true);
  if (inputs.length === 0) return [];
  const counts = inputRanges(layout, ({ takes }) => takes === undefined);
  const signatures = signatureRange(layout);
  return [
    ...counts.map((range): WriteOperation => {
      const rule = { kind: 'whole-number', minimum: 0 } as const;
      return { op: 'data-validation', sheet, range, rule, prompt: messages.prompt, errorAlert: messages.alert };
    }),
    ...ruledCells(layout, all),
    { op: 'protect', sheet, unlocked: signatures === null ? inputs : [...inputs, signatures] },
  ];
}

/** A validation for every cell that says what it takes. */
function ruledCells(layout: TableLayout, all: readonly TableLayout[]): readonly WriteOperation[] {
  const { sheet, table, bodyRow } = layout;
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): readonly WriteOperation[] => {
      const takes = isInput(cell) ? cell.takes : undefined;
      if (!takes || takes.kind === 'text') return [];
      const { prompt, alert } = takes;
      const rule = planRule(takes, layout, all);
      return [{ op: 'data-validation', sheet, range: range(bodyRow + row, column), rule, prompt, errorAlert: alert }];
    }),
  );
}

function planRule(
  takes: Exclude<InputRule, { kind: 'text' }>,
  layout: TableLayout,
  all: readonly TableLayout[],
): PlanValidation['rule'] {
  switch (takes.kind) {
    case 'points':
      return { kind: 'decimal', minimum: takes.minimum, maximum: takes.maximum };
    case 'one-of':
      return { kind: 'one-of', cells: rangeOf(takes.cells, layout, all) };
    case 'words':
      return { kind: 'words', words: takes.words };
    default:
      return takes satisfies never;
  }
}

function isInput(cell: ReportCell): cell is InputCell {
  return cell !== null && typeof cell === 'object' && cell.kind === 'input';
}

/** The cells to enter, as few rectangles: runs of columns that are the same in rows below each other. */
function inputRanges({ table, bodyRow }: TableLayout, isMeant: (cell: InputCell) => boolean): readonly CellRange[] {
  const done: CellRange[] = [];
  let open: readonly CellRange[] = [];
  table.rows.forEach(({ cells }, index) => {
    const row = bodyRow + index;
    const runs: CellRange[] = [];
    cells.forEach((cell, column) => {
      if (!isInput(cell) || !isMeant(cell)) return;
      const last = runs.at(-1);
      if (last?.to.column === column - 1) runs[runs.length - 1] = range(row, last.from.column, row, column);
      else runs.push(range(row, column));
    });
    const isSame = runs.length === open.length && runs.every((run, at) => sameColumns(run, open[at]));
    if (!isSame) done.push(...open);
    open = runs.map((run, at) => ({ from: (isSame ? open[at] : undefined)?.from ?? run.from, to: run.to }));
  });
  return [...done, ...open];
}

function sameColumns(a: CellRange, b: CellRange | undefined): boolean {
  return a.from.column === b?.from.column && a.to.column === b.to.column;
}
