import { makeStyles } from '@fluentui/react-components';
import { HEAD, px } from './grid-size';

/** The grid and its panes. */
export const useGridStyles = makeStyles({
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
  rows: { position: 'relative' },
  frozenRows: {
    position: 'sticky',
    top: px(HEAD.height),
    zIndex: 7,
    backgroundColor: '#ffffff',
    borderBottom: '1px solid #8a8886',
    boxSizing: 'border-box',
    clipPath: 'inset(0)',
  },
  // Paper beneath the cells of frozen columns, so that the others pass under them.
  paper: {
    position: 'sticky',
    left: px(HEAD.width),
    height: '100%',
    zIndex: 4,
    boxSizing: 'border-box',
    backgroundColor: '#ffffff',
    borderRight: '1px solid #8a8886',
  },
});
