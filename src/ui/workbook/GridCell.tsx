import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { ShownCell } from '../../app/view/sheet-window';
import type { Severity } from '../../core/model/finding';
import { useWords } from '../language/language-context';
import { Glyph } from '../parts/Glyph';
import { GLYPHS, TONES } from '../parts/tone';
import { cellStyle, textStyle } from './cell-style';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: '0 2px',
    overflow: 'visible',
    lineHeight: 1.25,
    cursor: 'cell',
    whiteSpace: 'nowrap',
  },
  text: { overflow: 'hidden', flexShrink: 0, whiteSpace: 'pre' },
  wraps: { whiteSpace: 'pre-wrap', flexShrink: 1, overflowWrap: 'anywhere' },
  // Cut off, a number must not look like another one.
  number: { textOverflow: 'ellipsis' },
  waiting: { fontStyle: 'italic', color: '#616161' },
  selected: { outline: '2px solid #0f6cbd', outlineOffset: '-2px', zIndex: 3 },
  // Three lines and three drawings: none of them needs its colour to be told from the others.
  error: { boxShadow: 'inset 0 0 0 2px #b10e1c', zIndex: 2 },
  warning: { outline: '2px dashed #835b00', outlineOffset: '-3px', zIndex: 2 },
  note: { outline: '2px dotted #616161', outlineOffset: '-3px', zIndex: 2 },
  errorGround: { backgroundColor: '#fdf3f4 !important' },
  warningGround: { backgroundColor: '#fff9f0 !important' },
  glyph: { position: 'absolute', insetBlockStart: '1px', insetInlineStart: '2px', width: '11px', height: '11px' },
  errorInk: { color: '#b10e1c' },
  warningInk: { color: '#835b00' },
  noteInk: { color: '#616161' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface GridCellProps {
  readonly cell: ShownCell;
  readonly id: string;
  readonly mark: Severity | undefined;
  /** What was typed and is not in the file yet. */
  readonly waiting: string | undefined;
  readonly selected: boolean;
  readonly showsGrid: boolean;
}

/** One cell, or one merged area. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactElement {
  const { cell, id, mark, waiting, selected, showsGrid } = props;
  const styles = useStyles();
  const { words } = useWords();
  const { look, repeated } = cell;
  const text = waiting ?? cell.text;
  return (
    <div
      {...(repeated
        ? { 'aria-hidden': true }
        : { id, role: 'gridcell', 'aria-colindex': cell.column + 1, 'aria-selected': selected })}
      {...(cell.rowSpan > 1 && !repeated ? { 'aria-rowspan': cell.rowSpan } : {})}
      {...(cell.columnSpan > 1 && !repeated ? { 'aria-colspan': cell.columnSpan } : {})}
      data-cell={`${String(cell.row)},${String(cell.column)}`}
      className={mergeClasses(
        styles.cell,
        mark && styles[mark],
        mark === 'error' && styles.errorGround,
        mark === 'warning' && styles.warningGround,
        selected && styles.selected,
      )}
      style={cellStyle(cell, showsGrid)}
    >
      {mark ? (
        <>
          <Glyph name={GLYPHS[TONES[mark]]} className={mergeClasses(styles.glyph, styles[`${mark}Ink`])} />
          <span className={styles.hidden}>{words.names.severities[mark]}: </span>
        </>
      ) : null}
      {text === '' ? null : (
        <span
          className={mergeClasses(
            styles.text,
            look.wraps && styles.wraps,
            cell.isNumber && styles.number,
            waiting !== undefined && styles.waiting,
          )}
          style={textStyle(cell)}
        >
          {text}
        </span>
      )}
    </div>
  );
}, isDrawnAlike);

/** After an edit every cell is a new object; most are as they were. */
function isDrawnAlike({ cell: before, ...restBefore }: GridCellProps, { cell, ...rest }: GridCellProps): boolean {
  return before === cell ? isAlike(restBefore, rest) : isAlike(before, cell) && isAlike(restBefore, rest);
}

function isAlike<Props extends object>(before: Props, now: Props): boolean {
  return (Object.keys(now) as (keyof Props)[]).every((name) => before[name] === now[name]);
}
