import { MAX_COLUMNS } from '../../../core/model/address';
import { cellKey } from '../../../core/model/sheet-data';
import type { SheetLook } from '../../../core/model/workbook-look';
import { columnPixels, isOwnHeight, paddedWidth, pixels } from '../look-sizes';
import { StyleRunList } from '../xlsx/style-run-list';
import type { BiffRecord } from './biff-records';

const ROW = 0x0208;
const COLUMN_INFO = 0x007d;
const DEFAULT_COLUMN = 0x0055;
const DEFAULT_ROW = 0x0225;
const WINDOW = 0x023e;
const PANE = 0x0041;
const PROTECT = 0x0012;
const MANY_NUMBERS = 0x00bd;
const MANY_BLANKS = 0x00be;
/** Records of one cell: row, column and look come first in each. */
const CELLS: ReadonlySet<number> = new Set([0x00fd, 0x0203, 0x027e, 0x0201, 0x0006, 0x0205, 0x0204, 0x00d6]);

/** The look of one worksheet of an .xls, from its records. A length that does not fit is passed over. */
export function biffSheetLook(name: string, records: Iterable<BiffRecord>, digitWidth: number): SheetLook {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const runs = new StyleRunList();
  let defaultColumnWidth = paddedWidth(8, digitWidth);
  let defaultRowHeight = pixels(12.75);
  let isFrozen = false;
  let showsGrid = true;
  let isProtected = false;
  let frozen = { rows: 0, columns: 0 };
  for (const { type, view, at, end } of records) {
    const short = (offset: number): number => (at + offset + 2 <= end ? view.getUint16(at + offset, true) : 0);
    if (CELLS.has(type)) runs.add(cellKey(short(0), short(2)), short(4));
    else if (type === MANY_NUMBERS || type === MANY_BLANKS) {
      const size = type === MANY_BLANKS ? 2 : 6;
      const [row, first] = [short(0), short(2)];
      for (let index = 0; at + 4 + (index + 1) * size + 2 <= end; index++) {
        runs.add(cellKey(row, first + index), short(4 + index * size));
      }
    } else if (type === ROW) {
      const flags = short(12);
      const height = pixels((short(6) & 0x7fff) / 20);
      // Set by hand, else as high as its texts need.
      if ((flags & 0x40) !== 0 || isOwnHeight(height, defaultRowHeight)) rowHeights.set(short(0), height);
      if ((flags & 0x80) !== 0) rowStyles.set(short(0), short(14) & 0x0fff);
    } else if (type === COLUMN_INFO) {
      for (let column = short(0); column <= Math.min(short(2), MAX_COLUMNS - 1); column++) {
        columnWidths.set(column, columnPixels(short(4) / 256, digitWidth));
        columnStyles.set(column, short(6));
      }
    } else if (type === DEFAULT_COLUMN) defaultColumnWidth = paddedWidth(short(0), digitWidth);
    else if (type === DEFAULT_ROW) defaultRowHeight = pixels(short(2) / 20);
    else if (type === WINDOW) {
      showsGrid = (short(0) & 0x02) !== 0;
      isFrozen = (short(0) & 0x08) !== 0;
    } else if (type === PANE) frozen = { rows: short(2), columns: short(0) };
    else if (type === PROTECT) isProtected = short(0) === 1;
  }
  return {
    ...{ name, defaultColumnWidth, defaultRowHeight, columnWidths, rowHeights, columnStyles, rowStyles },
    ...{ cellStyles: runs.finish(), isProtected, showsGrid },
    frozen: isFrozen ? frozen : { rows: 0, columns: 0 },
  };
}
