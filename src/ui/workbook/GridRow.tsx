import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenFile } from '../../app/desk/file-state';
import { hiddenBefore } from '../../app/view/hidden-lines';
import type { FrozenPanes } from '../../app/view/sheet-panes';
import type { ShownCell, ShownRow } from '../../app/view/sheet-window';
import type { CellAddress } from '../../core/model/address';
import type { PageTexts } from '../../messages/page-texts';
import { GridCell } from './GridCell';
import { HEAD, px } from './grid-size';
import { useHeadStyles } from './head-styles';

const useStyles = makeStyles({
  row: { position: 'absolute', insetInlineStart: 0, display: 'flex' },
  rowHead: { position: 'sticky', insetInlineStart: 0, zIndex: 6, flexShrink: 0, width: px(HEAD.width), height: '100%' },
  // Cut at its right edge only: a merged area may be higher than its first row.
  frozen: {
    position: 'sticky',
    flexShrink: 0,
    insetInlineStart: px(HEAD.width),
    zIndex: 5,
    clipPath: 'inset(-100000px 0 -100000px 0)',
  },
  cells: { position: 'absolute', insetInlineStart: px(HEAD.width), top: 0 },
});

interface GridRowProps {
  readonly shown: ShownRow;
  readonly file: OpenFile;
  readonly panes: FrozenPanes;
  readonly selected: CellAddress;
  readonly cellId: (row: number, column: number) => string;
  readonly words: PageTexts;
}

/** A row with its head: the cells of frozen columns stay, the others scroll beneath them. */
export function GridRow({ shown, file, panes, selected, cellId, words }: GridRowProps): ReactElement {
  const heads = useHeadStyles();
  const styles = useStyles();
  const { view, marks, waiting } = file;
  const { row, top, height } = shown;
  const hidden = hiddenBefore(view.data.hiddenRows, row);
  const missing = hidden && words.hiddenRows(hidden[0] + 1, hidden[1] + 1);
  const draw = (cell: ShownCell): ReactElement => (
    <GridCell
      key={cell.repeated ? `${String(cell.key)}-again` : cell.key}
      id={cellId(cell.row, cell.column)}
      cell={cell}
      mark={marks.get(cell.key)}
      waiting={waiting.get(cell.key)}
      selected={cell.row === selected.row && cell.column === selected.column}
      showsGrid={view.showsGrid}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: px(top), height: px(height), width: '100%' }}
    >
      <div
        role="rowheader"
        title={missing ?? undefined}
        className={mergeClasses(
          heads.head,
          styles.rowHead,
          row === selected.row && heads.current,
          missing !== null && heads.afterHiddenRow,
        )}
      >
        {row + 1}
        {missing === null ? null : <span className={heads.unseen}>, {missing}</span>}
      </div>
      {panes.columns > 0 ? (
        <div className={styles.frozen} role="presentation" style={{ width: px(panes.width) }}>
          {shown.frozen.map(draw)}
        </div>
      ) : null}
      <div className={styles.cells} role="presentation">
        {shown.cells.map(draw)}
      </div>
    </div>
  );
}
