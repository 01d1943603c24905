import type { Finding } from '../../core/model/finding';
import type { Mark } from '../ports/open-workbook';

/** The cells of one sheet that findings point to; a cell with several findings has the mark of the gravest. */
export function marksOf(findings: readonly Finding[], sheet: string): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { at, severity } of findings) {
    if (at.cell === undefined || (at.sheet ?? sheet) !== sheet) continue;
    const key = `${String(at.cell.row)}:${String(at.cell.column)}`;
    const other = marks.get(key);
    if (other && WEIGHT[other.severity] >= WEIGHT[severity]) continue;
    marks.set(key, { sheet, cell: at.cell, severity });
  }
  return [...marks.values()];
}

const WEIGHT = { error: 2, warning: 1, note: 0 } as const;
