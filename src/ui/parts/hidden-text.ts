import type { GriffelStyle } from '@fluentui/react-components';

/** Hides a text from the eye, not from screen readers. */
export const HIDDEN_TEXT = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const satisfies GriffelStyle;
