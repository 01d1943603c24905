import { columnName } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { FoundTable } from './find-table';
import type { FilledRow } from './rows/table-rows';
import { figuresWithoutLook, figureUnderMerge } from '../../sheet/cells/unseen-content';

/**
 * Hidden rows, columns and sheets that hold figures of the table, and figures under merged areas. They are counted; the
 * reader only says so.
 */
export function hiddenContent(table: FoundTable, rows: readonly FilledRow[], place: FindingPlace): readonly Finding[] {
  const { sheet } = table.grid;
  const findings: Finding[] = [];
  if (sheet.state !== 'visible') {
    findings.push(
      finding({
        rule: 'hidden',
        code: 'read.hidden.sheet',
        severity: 'warning',
        at: place,
        params: { sheet: sheet.name },
      }),
    );
  }
  for (const { row, figures } of rows) {
    if (!sheet.hiddenRows.has(row.row) || Object.values(figures).every(({ state }) => state === 'blank')) continue;
    const at = { ...place, cell: row.label.at };
    findings.push(
      finding({ rule: 'hidden', code: 'read.hidden.row', severity: 'warning', at, params: { row: row.row + 1 } }),
    );
  }
  if (sheet.merges.length > 0) {
    for (const { row } of rows) {
      for (const column of table.figures.values()) {
        const covered = figureUnderMerge(table.grid, { row: row.row, column }, place);
        if (covered) findings.push(covered);
      }
    }
  }
  const figureColumns = [...table.figures.values()];
  const cells = rows.flatMap(({ row }) => figureColumns.map((column) => ({ row: row.row, column })));
  findings.push(...figuresWithoutLook(table.grid, cells, place));
  for (const column of [...figureColumns].sort((a, b) => a - b)) {
    if (!sheet.hiddenColumns.has(column)) continue;
    const at = { ...place, cell: { row: table.head.last, column } };
    findings.push(
      finding({
        rule: 'hidden',
        code: 'read.hidden.column',
        severity: 'warning',
        at,
        params: { column: columnName(column) },
      }),
    );
  }
  return findings;
}
