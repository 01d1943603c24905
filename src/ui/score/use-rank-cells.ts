import { makeStyles, tokens } from '@fluentui/react-components';

/** Cells of the ranking: all columns where there is room, else place, unit, total and index; the others open with the line. */
export const useRankCells = makeStyles({
  cell: {
    padding: '6px 4px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingInlineStart: '10px' },
    ':last-child': { paddingInlineEnd: '12px' },
  },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  end: { textAlign: 'end', whiteSpace: 'nowrap' },
  /** The last column where there is no room for grades. */
  last: { paddingInlineEnd: '12px' },
  wide: { display: 'none', '@container (min-width: 520px)': { display: 'table-cell' } },
});
