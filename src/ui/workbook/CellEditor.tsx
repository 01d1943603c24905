import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { cellName } from '../../app/view/cell-name';
import { contentOf, type SheetView } from '../../app/view/sheet-view';
import type { CellAddress } from '../../core/model/address';
import type { PageTexts } from '../../messages/page-texts';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 8,
    boxSizing: 'border-box',
    minWidth: '60px',
    padding: '0 3px',
    border: '2px solid #0f6cbd',
    outline: 'none',
    backgroundColor: '#ffffff',
    color: '#000000',
    font: 'inherit',
    boxShadow: '0 2px 6px rgba(0, 0, 0, 0.2)',
  },
});

const STEPS: Readonly<Record<string, readonly [number, number]>> = { Enter: [1, 0], Tab: [0, 1] };

interface CellEditorProps {
  readonly view: SheetView;
  readonly cell: CellAddress;
  readonly typed: string | null;
  readonly left: number;
  readonly top: number;
  readonly words: PageTexts;
  /** With null what was typed is dropped. */
  readonly onDone: (text: string | null, step: readonly [number, number]) => void;
}

/** The box over a cell that is typed into: Enter and Tab take it, Escape leaves the cell as it was. */
export function CellEditor({ view, cell, typed, left, top, words, onDone }: CellEditorProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const before = contentOf(view, cell);
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (typed === null) input.current?.select();
  }, [typed]);

  function end(text: string | null, step: readonly [number, number]): void {
    if (done.current) return;
    done.current = true;
    onDone(text === before ? null : text, step);
  }
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const step = STEPS[event.key];
    if (step) end(event.currentTarget.value, event.shiftKey ? [-step[0], -step[1]] : step);
    else if (event.key === 'Escape') end(null, [0, 0]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <input
      ref={input}
      className={styles.editor}
      // What is in a cell is nothing for the browser to keep, or to have looked at elsewhere.
      autoComplete="off"
      spellCheck={false}
      aria-label={words.edit(cellName(cell))}
      defaultValue={typed ?? before}
      style={{
        left: `${String(left - 1)}px`,
        top: `${String(top - 1)}px`,
        width: `${String(Math.max(80, view.columns.size(cell.column) + 2))}px`,
        height: `${String(view.rows.size(cell.row) + 2)}px`,
      }}
      onKeyDown={press}
      onBlur={(event) => end(event.currentTarget.value, [0, 0])}
    />
  );
}
