import type { CellAddress } from '../../core/model/address';
import { formatAt, type SheetView } from './sheet-view';
import { typedValue } from './typed-value';

/** What a text that is typed into a cell of a sheet puts there, by the format of the cell and the days of the file. */
export function typedIn(view: SheetView, cell: CellAddress, text: string): number | string | null {
  return typedValue(text, formatAt(view, cell), view.countsFrom1904);
}
