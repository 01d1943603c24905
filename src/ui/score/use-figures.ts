import { makeStyles, tokens } from '@fluentui/react-components';

const WIDE = '@container (min-width: 520px)';
const COLUMNS = 'minmax(0, 1fr) 40px 54px 58px 62px 106px';

/** The figures of a criterion: a line of words where it is narrow, columns under captions where there is room. */
export const useFigures = makeStyles({
  captions: {
    display: 'none',
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: COLUMNS,
      gap: '8px',
      padding: '0 13px 0 29px',
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
    },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    flexGrow: 1,
    minWidth: 0,
    [WIDE]: { gridTemplateColumns: COLUMNS, alignItems: 'center' },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '6px' },
  /** One line of its own when narrow; its parts are cells when wide. */
  figures: {
    gridColumn: '1 / -1',
    gridRow: '2',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    [WIDE]: { display: 'contents' },
  },
  figure: { whiteSpace: 'nowrap', [WIDE]: { textAlign: 'end', fontSize: tokens.fontSizeBase300 } },
  /** What is not there takes no room in a line of words. */
  none: { display: 'none', [WIDE]: { display: 'block' } },
  word: { [WIDE]: { display: 'none' } },
  state: { justifySelf: 'end', [WIDE]: { justifySelf: 'start' } },
  end: { textAlign: 'end' },
});
