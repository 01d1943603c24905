import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnTitle } from '../../app/view/cell-name';
import { hiddenBefore } from '../../app/view/hidden-lines';
import type { FrozenPanes } from '../../app/view/sheet-panes';
import type { SheetView } from '../../app/view/sheet-view';
import type { ViewBox } from '../../app/view/view-box';
import type { PageTexts } from '../../messages/page-texts';
import { HEAD, px } from './grid-size';
import { useHeadStyles } from './head-styles';

const useStyles = makeStyles({
  heads: { position: 'sticky', top: 0, zIndex: 9, height: px(HEAD.height) },
  frozen: {
    position: 'sticky',
    left: 0,
    height: px(HEAD.height),
    overflow: 'hidden',
    backgroundColor: '#f3f2f1',
    boxShadow: 'inset -1px 0 0 #8a8886',
  },
  column: { top: 0 },
  corner: { left: 0, top: 0, width: px(HEAD.width) },
});

interface ColumnHeadsProps {
  readonly view: SheetView;
  readonly box: ViewBox;
  readonly panes: FrozenPanes;
  readonly current: number;
  readonly words: PageTexts;
}

/** The letters over the columns; those of frozen ones stay. */
export function ColumnHeads({ view, box, panes, current, words }: ColumnHeadsProps): ReactElement {
  const heads = useHeadStyles();
  const styles = useStyles();
  const { columns, data } = view;
  const first = Math.max(panes.columns, columns.at(box.left + panes.width));
  const last = Math.min(columns.count - 1, columns.at(box.left + box.width) + 1);
  const head = (column: number): ReactElement | null => {
    if (columns.size(column) === 0) return null;
    const hidden = hiddenBefore(data.hiddenColumns, column);
    const missing = hidden && words.hiddenColumns(columnTitle(hidden[0]), columnTitle(hidden[1]));
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        title={missing ?? undefined}
        className={mergeClasses(
          heads.head,
          styles.column,
          column === current && heads.current,
          missing !== null && heads.afterHiddenColumn,
        )}
        style={{ left: px(HEAD.width + columns.start(column)), width: px(columns.size(column)) }}
      >
        {columnTitle(column)}
        {missing === null ? null : <span className={heads.unseen}>, {missing}</span>}
      </div>
    );
  };
  return (
    <div className={styles.heads} role="row" style={{ width: px(HEAD.width + columns.start(columns.count)) }}>
      <div role="presentation" className={styles.frozen} style={{ width: px(HEAD.width + panes.width), zIndex: 1 }}>
        <div className={mergeClasses(heads.head, styles.corner)} aria-hidden="true" />
        {range(0, panes.columns - 1).map(head)}
      </div>
      {range(first, last).map(head)}
    </div>
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
