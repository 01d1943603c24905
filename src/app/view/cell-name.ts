import { columnName, formatAddress, type CellAddress } from '../../core/model/address';

/** "C" over the third column. */
export function columnTitle(column: number): string {
  return columnName(column);
}

/** "C13". */
export function cellName(cell: CellAddress): string {
  return formatAddress(cell);
}
