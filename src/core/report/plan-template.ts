import type { TemplateDefinition } from '../forms/template-definition';
import type { CellRange } from '../model/address';
import { signatureRange } from './plan-foot';
import { planTable } from './plan-report';
import type { ReportTable } from './report-table';
import { layoutTables, range, type TableLayout } from './table-layout';
import type { WriteOperation, WritePlan } from './write-plan';

/**
 * Tables to be filled in as operations on sheets. Where a table has cells to enter, only those and the signatures can be
 * changed, and only counts are taken. Not marked as a report of ours: it comes back as a unit's workbook.
 */
export function planTemplate(tables: readonly ReportTable[], definition: TemplateDefinition): WritePlan {
  const layouts = layoutTables(tables);
  return {
    title: tables[0]?.title ?? '',
    operations: layouts.flatMap((layout) => [...planTable(layout, layouts), ...entryOperations(layout, definition)]),
  };
}

function entryOperations(layout: TableLayout, { prompt, alert }: TemplateDefinition): readonly WriteOperation[] {
  const { sheet } = layout;
  const inputs = inputRanges(layout);
  if (inputs.length === 0) return [];
  const signatures = signatureRange(layout);
  return [
    ...inputs.map((range): WriteOperation => ({
      op: 'data-validation',
      sheet,
      range,
      rule: { kind: 'whole-number', minimum: 0 },
      prompt,
      errorAlert: alert,
    })),
    { op: 'protect', sheet, unlocked: signatures === null ? inputs : [...inputs, signatures] },
  ];
}

/** The cells to enter, as few rectangles: runs of columns that are the same in rows below each other. */
function inputRanges({ table, bodyRow }: TableLayout): readonly CellRange[] {
  const done: CellRange[] = [];
  let open: readonly CellRange[] = [];
  table.rows.forEach(({ cells }, index) => {
    const row = bodyRow + index;
    const runs: CellRange[] = [];
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell !== 'object' || cell.kind !== 'input') return;
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
