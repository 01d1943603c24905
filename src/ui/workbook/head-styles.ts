import { makeStyles } from '@fluentui/react-components';
import { HEAD, px } from './grid-size';

/** Heads of rows and columns, as spreadsheet programs draw them. */
export const useHeadStyles = makeStyles({
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: px(HEAD.height),
    backgroundColor: '#f3f2f1',
    borderRight: '1px solid #c8c6c4',
    borderBottom: '1px solid #c8c6c4',
    color: '#424242',
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    fontSize: '12px',
  },
  current: { backgroundColor: '#dbe9f6', color: '#0c3b5e', fontWeight: 600 },
  // Two lines where lines of the sheet are missing.
  afterHiddenRow: { borderTop: '3px double #424242' },
  afterHiddenColumn: { borderLeft: '3px double #424242' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
