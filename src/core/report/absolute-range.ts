import { columnName } from '../model/address';
import type { SheetRange } from './write-plan';

/** "'Thang điểm'!$F$8:$H$8". */
export function absoluteRange({ sheet, range: { from, to } }: SheetRange): string {
  const cell = ({ row, column }: typeof from): string => `$${columnName(column)}$${String(row + 1)}`;
  return `'${sheet.replace(/'/g, "''")}'!${cell(from)}:${cell(to)}`;
}
