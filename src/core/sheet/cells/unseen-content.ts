import { formatAddress, formatRange, type CellAddress } from '../../model/address';
import type { CellValue } from '../../model/cell-value';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { keyAddress, type SheetData } from '../../model/sheet-data';
import type { SheetGrid } from './sheet-grid';

/** Texts that were cut where a cell of Excel ends, said once for the sheet. */
export function cutTexts({ cutTexts: keys = [] }: SheetData, place: FindingPlace): readonly Finding[] {
  const [first, ...rest] = keys.map(keyAddress);
  if (!first) return [];
  const params = { cells: [first, ...rest].map(formatAddress) };
  return [
    finding({ rule: 'hidden', code: 'read.text.cut', severity: 'warning', at: { ...place, cell: first }, params }),
  ];
}

/** A figure under a merged area: counted, though nobody sees it. Null where the cell is seen or holds nothing to count. */
export function figureUnderMerge(grid: SheetGrid, cell: CellAddress, place: FindingPlace): Finding | null {
  const value = shownValue(grid.cell(cell.row, cell.column)?.value);
  const merge = value === null ? null : grid.mergeOver(cell.row, cell.column);
  if (value === null || merge === null) return null;
  return finding({
    rule: 'hidden',
    code: 'read.hidden.merged',
    severity: 'warning',
    at: { ...place, cell },
    params: { cell: formatAddress(cell), range: formatRange(merge), value },
    actual: value,
  });
}

function shownValue(value: CellValue | undefined): number | string | null {
  switch (value?.kind) {
    case 'number':
      return value.value;
    case 'date':
      return value.serial;
    case 'text':
      return value.text.trim() === '' ? null : value.text;
    case 'error':
      return value.error;
    case 'boolean':
      return String(value.value);
    case 'blank':
    case 'formula-without-value':
    case undefined:
      return null;
    default:
      return value satisfies never;
  }
}
