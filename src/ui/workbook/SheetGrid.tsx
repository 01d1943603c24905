import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { columnTitle } from '../../app/view/cell-name';
import { mergeAt } from '../../app/view/sheet-view';
import { sheetWindow, type ViewBox } from '../../app/view/sheet-window';
import type { OpenFile } from '../../app/desk/file-state';
import type { CellAddress } from '../../core/model/address';
import type { PageTexts } from '../../messages/page-texts';
import { CellEditor } from './CellEditor';
import { GridCell } from './GridCell';
import { moved, stepped } from './grid-moves';

const HEAD = { width: 46, height: 24 } as const;
const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: '#ffffff',
    color: '#000000',
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: '11pt',
    overscrollBehavior: 'contain',
    ':focus-visible': { outline: '2px solid #0f6cbd', outlineOffset: '-2px' },
  },
  heads: { position: 'sticky', top: 0, zIndex: 6, height: `${String(HEAD.height)}px` },
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: `${String(HEAD.height)}px`,
    backgroundColor: '#f3f2f1',
    borderRight: '1px solid #c8c6c4',
    borderBottom: '1px solid #c8c6c4',
    color: '#424242',
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    fontSize: '12px',
  },
  current: { backgroundColor: '#dbe9f6', color: '#0c3b5e', fontWeight: 600 },
  corner: { position: 'sticky', left: 0, zIndex: 7, width: `${String(HEAD.width)}px` },
  row: { position: 'absolute', insetInlineStart: 0, display: 'flex' },
  rowHead: { position: 'sticky', insetInlineStart: 0, zIndex: 5, width: `${String(HEAD.width)}px`, height: '100%' },
  cells: { position: 'absolute', insetInlineStart: `${String(HEAD.width)}px`, top: 0 },
});

interface SheetGridProps {
  readonly file: OpenFile;
  readonly words: PageTexts;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onType: (cell: CellAddress, text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

interface Editing {
  readonly cell: CellAddress;
  /** What the editor begins with; null for the content of the cell. */
  readonly typed: string | null;
}

/** The sheet as a grid: only what is on the screen is drawn. Keys as in a spreadsheet; Tab leaves the grid. */
export function SheetGrid({ file, words, onSelect, onType, onUndo, onRedo }: SheetGridProps): ReactElement {
  const styles = useStyles();
  const gridId = useId().replace(/[^\w-]/g, '');
  const scroll = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<ViewBox>({ left: 0, top: 0, width: 1000, height: 700 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const { view, selected, revealed, marks } = file;
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
  // What is selected is brought into sight, under the heads and not beneath them.
  useLayoutEffect(() => {
    const node = scroll.current;
    if (!node) return;
    const [top, bottom] = [rows.start(selected.row), rows.start(selected.row + 1)];
    const [left, right] = [columns.start(selected.column), columns.start(selected.column + 1)];
    const [height, width] = [node.clientHeight - HEAD.height, node.clientWidth - HEAD.width];
    if (top < node.scrollTop) node.scrollTop = top;
    else if (bottom > node.scrollTop + height) node.scrollTop = bottom - height + 4;
    if (left < node.scrollLeft) node.scrollLeft = left;
    else if (right > node.scrollLeft + width) node.scrollLeft = Math.min(left, right - width + 4);
  }, [selected, revealed, rows, columns]);

  const shown = sheetWindow(view, box);
  const cellId = (row: number, column: number): string => `${gridId}-${String(row)}-${String(column)}`;
  const head = mergeAt(view, selected)?.from ?? selected;
  const visible = shown.flatMap(({ cells }) => cells);
  const heads = visibleColumns(view.columns, box);

  function finish(text: string | null, step: readonly [number, number]): void {
    if (editing && text !== null) onType(editing.cell, text);
    setEditing(null);
    if (text !== null) onSelect(stepped(view, selected, step));
    scroll.current?.focus({ preventScroll: true });
  }

  function press(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const command = event.ctrlKey || event.metaKey;
    const target = moved(view, head, event, Math.max(1, Math.floor(box.height / 24) - 2));
    if (target) onSelect(target);
    else if (command && event.key.toLowerCase() === 'z') onUndo();
    else if (command && event.key.toLowerCase() === 'y') onRedo();
    else if (event.key === 'Enter' || event.key === 'F2') setEditing({ cell: head, typed: null });
    else if (event.key === 'Delete' || event.key === 'Backspace') onType(head, '');
    else if (event.key.length === 1 && !command && !event.altKey) setEditing({ cell: head, typed: event.key });
    else return;
    event.preventDefault();
  }

  function cellUnder(target: EventTarget): CellAddress | null {
    const text = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
    const [row, column] = text?.split(',').map(Number) ?? [];
    return row === undefined || column === undefined ? null : { row, column };
  }

  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={0}
      className={styles.scroll}
      aria-label={words.grid(view.data.name)}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={
        visible.some(({ row, column }) => row === head.row && column === head.column)
          ? cellId(head.row, head.column)
          : undefined
      }
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
      <div
        className={styles.heads}
        role="presentation"
        style={{ width: px(HEAD.width + columns.start(columns.count)) }}
      >
        {heads.map((column) => (
          <div
            key={column}
            aria-hidden="true"
            className={`${styles.head} ${column === head.column ? styles.current : ''}`}
            style={{ left: px(HEAD.width + columns.start(column)), width: px(columns.size(column)) }}
          >
            {columnTitle(column)}
          </div>
        ))}
        <div className={`${styles.head} ${styles.corner}`} aria-hidden="true" />
      </div>
      <div
        role="rowgroup"
        style={{
          position: 'relative',
          height: px(rows.start(rows.count)),
          width: px(HEAD.width + columns.start(columns.count)),
        }}
      >
        {shown.map(({ row, top, height, cells }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className={styles.row}
            style={{ top: px(top), height: px(height), width: '100%' }}
          >
            <div
              role="rowheader"
              className={`${styles.head} ${styles.rowHead} ${row === head.row ? styles.current : ''}`}
            >
              {row + 1}
            </div>
            <div className={styles.cells} role="presentation">
              {cells.map((cell) => (
                <GridCell
                  key={cell.key}
                  id={cellId(cell.row, cell.column)}
                  cell={cell}
                  mark={marks.get(cell.key)}
                  selected={cell.row === head.row && cell.column === head.column}
                  showsGrid={view.showsGrid}
                />
              ))}
            </div>
          </div>
        ))}
        {editing ? (
          <CellEditor
            key={`${String(editing.cell.row)},${String(editing.cell.column)}`}
            view={view}
            cell={editing.cell}
            typed={editing.typed}
            left={HEAD.width + columns.start(editing.cell.column)}
            words={words}
            onDone={finish}
          />
        ) : null}
      </div>
    </div>
  );
}

function visibleColumns(columns: OpenFile['view']['columns'], { left, width }: ViewBox): readonly number[] {
  const [first, last] = [columns.at(left), Math.min(columns.count - 1, columns.at(left + width) + 1)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((each) => columns.size(each) > 0);
}

function px(value: number): string {
  return `${String(value)}px`;
}
