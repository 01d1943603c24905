import type { NumberLook } from '../../core/show/number-look';
import type { ShownWorkbook } from '../ports/workbook-files';
import { sheetView } from '../view/sheet-view';
import type { OpenFile } from './file-state';

/** A file that was just opened, at the first sheet that is to be seen; null if absent. */
export function openedFile(name: string, { sheets, look }: ShownWorkbook, numbers: NumberLook): OpenFile | null {
  const active = sheets.findIndex(({ data }) => data.state === 'visible');
  const sheet = sheets[active];
  if (!sheet) return null;
  return {
    name,
    sheets: sheetNames({ sheets }),
    active,
    view: sheetView(sheet, look, numbers),
    selected: { row: 0, column: 0 },
    revealed: 0,
    marks: new Map(),
    waiting: new Map(),
    busy: false,
    canUndo: false,
    canRedo: false,
    failure: null,
    saved: null,
  };
}

export function sheetNames({ sheets }: Pick<ShownWorkbook, 'sheets'>): OpenFile['sheets'] {
  return sheets.map(({ data }) => ({ name: data.name, hidden: data.state !== 'visible' }));
}
