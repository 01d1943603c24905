import type { LogForm } from '../form/log-form';
import type { ScoreForm } from '../form/score-form';
import type { JudgedCell } from '../../model/amendment';
import type { CellAddress } from '../../model/address';
import { Defect } from '../../model/defect';
import type { ScoreSheet } from '../../model/score-sheet';
import { cellKey, type CellData, type SheetData } from '../../model/sheet-data';
import { findScoreTable } from '../read/find-score-table';
import { sheetGrid } from '../../sheet/cells/sheet-grid';

/** Where the council writes in a score sheet, and the captions to be written where the sheet has no such columns. */
export interface ScoreCells {
  readonly captions: readonly JudgedCell[];
  readonly appraised: (row: number, value: number | null) => readonly JudgedCell[];
  /** `textOf` is asked with what the cell holds; a cell that holds something else than text is left alone. */
  readonly note: (row: number, textOf: (text: string) => string) => readonly JudgedCell[];
}

/**
 * A sheet without a column for the council gets one to the right of everything it holds, with a caption by which the next
 * reading finds it; a sheet without one for notes gets that as well.
 */
export function scoreCells(sheet: ScoreSheet, cells: SheetData, form: ScoreForm, log: LogForm): ScoreCells {
  const { columns } = sheet;
  const free = Math.max(cells.columnCount, ...cells.merges.map(({ to }) => to.column + 1));
  const { appraised = free } = columns;
  const { note = columns.appraised === undefined ? free + 1 : free } = columns;
  const pattern = { points: columns.self ?? columns.maximum, text: columns.evidence ?? columns.name };
  const isNew = { appraised: columns.appraised === undefined, note: columns.note === undefined };
  const held = ({ row, column }: CellAddress): CellData | undefined => cells.cells.get(cellKey(row, column));
  const isMerged = (row: number, column: number): boolean =>
    cells.merges.some(
      ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    );
  // With the look of a merged cell a program takes over its merge as well.
  const judge = (cell: CellAddress, value: JudgedCell['value'], like: number | undefined): JudgedCell => ({
    ...{ sheet: sheet.sheet, cell, value },
    judged: held(cell),
    ...(like === undefined || isMerged(cell.row, like) ? {} : { like: { row: cell.row, column: like } }),
  });
  const head = isNew.appraised || isNew.note ? headRow(cells, form) : 0;
  const caption = (column: number, own: LogForm['appended']['note'], like: number | undefined): JudgedCell => ({
    ...judge({ row: head, column }, own.caption, like),
    width: own.width,
  });
  return {
    captions: [
      ...(isNew.appraised ? [caption(appraised, log.appended.appraised, pattern.points)] : []),
      ...(isNew.note ? [caption(note, log.appended.note, pattern.text)] : []),
    ],
    appraised: (row, value) => {
      const cell = { row, column: appraised };
      const before = held(cell);
      const isThere = before?.formula === undefined && isSame(before, value);
      return isThere ? [] : [judge(cell, value, isNew.appraised ? pattern.points : undefined)];
    },
    note: (row, textOf) => {
      const cell = { row, column: note };
      const before = held(cell);
      if (before && (before.formula !== undefined || before.value.kind !== 'text')) return [];
      const text = before?.value.kind === 'text' ? before.value.text : '';
      const after = textOf(text);
      if (after === text) return [];
      return [judge(cell, after === '' ? null : after, isNew.note ? pattern.text : undefined)];
    },
  };
}

function isSame(before: CellData | undefined, value: number | null): boolean {
  if (!before) return value === null;
  return before.value.kind === 'number' && before.value.value === value;
}

function headRow(cells: SheetData, form: ScoreForm): number {
  const table = findScoreTable(sheetGrid(cells), form);
  if (!table) throw new Defect('a score sheet without a table');
  return table.head.last;
}
