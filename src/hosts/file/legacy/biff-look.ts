import type { CellLook, SheetLook, WorkbookLook } from '../../../core/model/workbook-look';
import { digitWidth } from '../look-sizes';
import type { ReadBudget } from '../read-budget';
import { biffRecords } from './biff-records';
import { biffSheetLook } from './biff-sheet-look';
import { biffFont, biffLook, usualColors } from './biff-styles';

const BOF = 0x0809;
const BIFF8 = 0x0600;
const SHEET = 0x0085;
const FONT = 0x0031;
const STYLE = 0x00e0;
const PALETTE = 0x0092;
const DATES = 0x0022;
const WORKSHEET = 0;
const utf16 = new TextDecoder('utf-16le');
const latin = new TextDecoder('latin1');

/**
 * Reads how an .xls looks, from its stream: the library that reads its cells tells neither fonts nor borders. Null for
 * an older one than of Excel 97. Conditional formats and tab colours are left out; number formats come with the cells.
 */
export function readBiffLook(bytes: Uint8Array, budget: ReadBudget): WorkbookLook | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: { readonly name: string; readonly from: number }[] = [];
  const fontsAt: { readonly at: number; readonly end: number }[] = [];
  const stylesAt: number[] = [];
  const colors = usualColors();
  let isBiff8 = false;
  let countsFrom1904 = false;
  for (const { type, at, end } of biffRecords(view, 0, budget)) {
    if (type === BOF) isBiff8 = end >= at + 2 && view.getUint16(at, true) === BIFF8;
    else if (type === FONT && end >= at + 16) fontsAt.push({ at, end });
    else if (type === STYLE && end >= at + 20) stylesAt.push(at);
    else if (type === DATES && end >= at + 2) countsFrom1904 = view.getUint16(at, true) === 1;
    else if (type === PALETTE) {
      for (let index = 0; at + 6 + index * 4 <= end; index++) {
        const part = (offset: number): string => view.getUint8(at + 2 + index * 4 + offset).toString(16);
        colors[index] = `#${[0, 1, 2].map((offset) => part(offset).padStart(2, '0')).join('')}`;
      }
    } else if (type === SHEET && end >= at + 8 && view.getUint8(at + 5) === WORKSHEET) {
      places.push({ name: sheetName(view, at + 6, end), from: view.getUint32(at, true) });
    }
  }
  if (!isBiff8) return null;
  const fonts = fontsAt.map(({ at, end }) => biffFont(view, at, end, colors));
  const styles: CellLook[] = stylesAt.map((at) => biffLook(view, at, fonts, colors));
  const width = digitWidth(fonts[0]);
  const sheets: SheetLook[] = places.map(({ name, from }) =>
    biffSheetLook(name, biffRecords(view, from, budget), width),
  );
  return {
    styles: styles.length === 0 ? [{ locked: true }] : styles,
    sheets,
    ...(countsFrom1904 && { countsFrom1904 }),
  };
}

function sheetName(view: DataView, at: number, end: number): string {
  const isWide = (view.getUint8(at + 1) & 1) === 1;
  const length = Math.min(view.getUint8(at) << (isWide ? 1 : 0), end - at - 2);
  return (isWide ? utf16 : latin).decode(new Uint8Array(view.buffer, view.byteOffset + at + 2, length));
}
