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

/** Figures in the colour of their ground or with a format that shows nothing: counted, though nobody sees them. */
export function figuresWithoutLook(
  grid: SheetGrid,
  cells: readonly CellAddress[],
  place: FindingPlace,
): readonly Finding[] {
  const colored: CellAddress[] = [];
  const formatted = new Map<string, CellAddress[]>();
  for (const at of cells) {
    const cell = grid.cell(at.row, at.column);
    if (!cell || shownValue(cell.value) === null) continue;
    const { value, numberFormat = '', sameColor } = cell;
    if (sameColor === true) colored.push(at);
    else if (value.kind === 'number' && showsNothing(numberFormat, value.value)) {
      formatted.set(numberFormat, [...(formatted.get(numberFormat) ?? []), at]);
    }
  }
  const base = { rule: 'hidden', severity: 'warning' } as const;
  const [first] = colored;
  const params = { cells: colored.map(formatAddress) };
  return [
    ...(first ? [finding({ ...base, code: 'read.hidden.color', at: { ...place, cell: first }, params })] : []),
    ...[...formatted].flatMap(([format, [cell, ...others]]) => {
      if (!cell) return [];
      const params = { cells: [cell, ...others].map(formatAddress), format };
      return [finding({ ...base, code: 'read.hidden.format', at: { ...place, cell }, params })];
    }),
  ];
}

/** Whether the part of a number format for this value is empty (";;;"). A 0 that is not shown is custom, and no loss. */
function showsNothing(format: string, value: number): boolean {
  if (value === 0 || !format.includes(';')) return false;
  const parts = format.replace(/"[^"]*"|\\./g, 'x').split(';');
  // Conditions decide otherwise.
  if (parts.some((part) => /\[[<>=]/.test(part))) return false;
  const negative = parts.length > 1 && value < 0;
  return parts[negative ? 1 : 0] === '';
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
