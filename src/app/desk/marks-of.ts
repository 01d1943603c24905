import { cellsOf, type Finding } from '../../core/model/finding';
import { cellKey } from '../../core/model/sheet-data';
import type { Mark } from '../ports/open-workbook';

/** The cells of one sheet that findings point to; a cell with several findings has the mark of the gravest. */
export function marksOf(findings: readonly Finding[], sheet: string): readonly Mark[] {
  const marks = new Map<number, Mark>();
  for (const finding of findings) {
    const { at, severity } = finding;
    if ((at.sheet ?? sheet) !== sheet) continue;
    for (const cell of cellsOf(finding)) {
      const key = cellKey(cell.row, cell.column);
      const other = marks.get(key);
      if (other && WEIGHT[other.severity] >= WEIGHT[severity]) continue;
      marks.set(key, { sheet, cell, severity });
    }
  }
  return [...marks.values()];
}

const WEIGHT = { error: 2, warning: 1, note: 0 } as const;
