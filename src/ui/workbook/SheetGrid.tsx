import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenFile } from '../../app/desk/file-state';
import { frozenPanes } from '../../app/view/sheet-panes';
import { mergeAt } from '../../app/view/sheet-view';
import { sheetWindow, type ShownRow } from '../../app/view/sheet-window';
import type { ViewBox } from '../../app/view/view-box';
import type { CellAddress } from '../../core/model/address';
import type { PageTexts } from '../../messages/page-texts';
import { CellEditor } from './CellEditor';
import { ColumnHeads } from './ColumnHeads';
import { commandOf } from './grid-commands';
import { useGridStyles } from './grid-styles';
import { moved, stepped } from './grid-moves';
import { GridRow } from './GridRow';
import { HEAD, px } from './grid-size';

interface SheetGridProps {
  readonly file: OpenFile;
  readonly words: PageTexts;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onType: (cell: CellAddress, text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSheet: (index: number) => void;
}

interface Editing {
  readonly cell: CellAddress;
  /** What the editor begins with; null for the content of the cell. */
  readonly typed: string | null;
}

/** The sheet as a grid: only what is on the screen is drawn. Keys as in a spreadsheet; Tab leaves the grid. */
export function SheetGrid({ file, words, onSelect, onType, onUndo, onRedo, onSheet }: SheetGridProps): ReactElement {
  const styles = useGridStyles();
  const gridId = useId().replace(/[^\w-]/g, '');
  const scroll = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<ViewBox>({ left: 0, top: 0, width: 1000, height: 700 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const { view, selected, revealed } = file;
  const { rows, columns } = view;

  useLayoutEffect(() => {
    const node = scroll.current;
    if (!node) return undefined;
    const measure = (): void =>
      setBox({ left: node.scrollLeft, top: node.scrollTop, width: node.clientWidth, height: node.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    node.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      node.removeEventListener('scroll', measure);
    };
  }, []);

  useEffect(() => setEditing(null), [file.active]);
  // What is selected is brought into sight: under the heads and what is frozen, not beneath them.
  useLayoutEffect(() => {
    const node = scroll.current;
    if (!node) return;
    const frozen = frozenPanes(view, { left: 0, top: 0, width: node.clientWidth, height: node.clientHeight });
    const [top, bottom] = [rows.start(selected.row), rows.start(selected.row + 1)];
    const [left, right] = [columns.start(selected.column), columns.start(selected.column + 1)];
    const [height, width] = [node.clientHeight - HEAD.height, node.clientWidth - HEAD.width];
    if (selected.row >= frozen.rows) {
      if (top < node.scrollTop + frozen.height) node.scrollTop = top - frozen.height;
      else if (bottom > node.scrollTop + height) node.scrollTop = bottom - height + 4;
    }
    if (selected.column >= frozen.columns) {
      if (left < node.scrollLeft + frozen.width) node.scrollLeft = left - frozen.width;
      else if (right > node.scrollLeft + width) node.scrollLeft = Math.min(left - frozen.width, right - width + 4);
    }
  }, [selected, revealed, view, rows, columns]);

  const panes = frozenPanes(view, box);
  const shown = sheetWindow(view, box, panes);
  const cellId = (row: number, column: number): string => `${gridId}-${String(row)}-${String(column)}`;
  const head = mergeAt(view, selected)?.from ?? selected;
  const isDrawn = [...shown.frozen, ...shown.rows].some(({ frozen, cells }) =>
    [...frozen, ...cells].some(({ row, column, repeated }) => !repeated && row === head.row && column === head.column),
  );

  function finish(text: string | null, step: readonly [number, number]): void {
    if (editing && text !== null) onType(editing.cell, text);
    setEditing(null);
    if (step[0] !== 0 || step[1] !== 0) onSelect(stepped(view, selected, step));
    scroll.current?.focus({ preventScroll: true });
  }

  function press(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const command = commandOf(event);
    const target = command === null ? moved(view, head, event, box.height - HEAD.height - panes.height) : null;
    if (target) onSelect(target);
    else if (command === null) return;
    else if (command.kind === 'undo') onUndo();
    else if (command.kind === 'redo') onRedo();
    else if (command.kind === 'sheet') onSheet(file.active + command.step);
    else if (command.kind === 'edit') setEditing({ cell: head, typed: command.typed });
    else onType(head, '');
    event.preventDefault();
  }

  function cellUnder(target: EventTarget): CellAddress | null {
    const text = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
    const [row, column] = text?.split(',').map(Number) ?? [];
    return row === undefined || column === undefined ? null : { row, column };
  }

  const width = px(HEAD.width + columns.start(columns.count));
  const paper = panes.columns > 0 ? <div className={styles.paper} style={{ width: px(panes.width) }} /> : null;
  const draw = (row: ShownRow): ReactElement => (
    <GridRow key={row.row} shown={row} {...{ file, panes, cellId, words }} selected={head} />
  );
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={0}
      className={styles.scroll}
      aria-label={words.grid(view.data.name)}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={isDrawn ? cellId(head.row, head.column) : undefined}
      onKeyDown={press}
      onMouseDown={({ target }) => {
        const cell = cellUnder(target);
        if (cell) onSelect(cell);
      }}
      onDoubleClick={({ target }) => {
        const cell = cellUnder(target);
        if (cell) setEditing({ cell, typed: null });
      }}
    >
      <ColumnHeads {...{ view, box, panes, words }} current={head.column} />
      {panes.rows > 0 ? (
        <div role="rowgroup" className={styles.frozenRows} style={{ height: px(panes.height), width }}>
          {paper}
          {shown.frozen.map(draw)}
        </div>
      ) : null}
      <div role="rowgroup" className={styles.rows} style={{ height: px(rows.start(rows.count) - panes.height), width }}>
        {paper}
        {shown.rows.map(draw)}
      </div>
      {editing ? (
        <CellEditor
          key={`${String(editing.cell.row)},${String(editing.cell.column)}`}
          view={view}
          cell={editing.cell}
          typed={editing.typed}
          left={HEAD.width + columns.start(editing.cell.column) + (editing.cell.column < panes.columns ? box.left : 0)}
          top={HEAD.height + rows.start(editing.cell.row) + (editing.cell.row < panes.rows ? box.top : 0)}
          words={words}
          onDone={finish}
        />
      ) : null}
    </div>
  );
}
