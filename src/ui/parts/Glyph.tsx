import type { ReactElement } from 'react';

// Drawn on a grid of 16 by 16.
const SHAPES = {
  error:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm-2.1 3.7-.7.7L7.3 8l-2.1 2.1.7.7L8 8.7l2.1 2.1.7-.7L8.7 8l2.1-2.1-.7-.7L8 7.3Z',
  warning:
    'M7.1 2 1.2 12.6A1 1 0 0 0 2.1 14h11.8a1 1 0 0 0 .9-1.5L8.9 2a1 1 0 0 0-1.8 0Zm.2 3.5h1.4v4.3H7.3Zm0 5.3h1.4v1.4H7.3Z',
  note: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm-.7 3v1.4h1.4V4.500Zm0 2.500v4.500h1.400V7Z',
  check: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm3 4.200L7.1 9.6 5.1 7.600l-.8.8 2.8 2.8 4.7-4.700Z',
  help: 'M8 1.500a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 8a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.500ZM8 4.300c1.4 0 2.3.9 2.3 2.1 0 .9-.5 1.4-1.1 1.9-.5.4-.7.7-.7 1.200h-1c0-1 .5-1.5 1.1-2 .5-.4.7-.6.7-1.1 0-.7-.5-1.1-1.3-1.100s-1.3.5-1.4 1.200h-1c.1-1.3 1-2.2 2.4-2.200Z',
  up: 'm8 2.5 4 4-.7.7L8.5 4.400V11h-1V4.400L4.7 7.200l-.7-.7ZM2.5 10v2.500c0 .6.4 1 1 1h9c.6 0 1-.4 1-1V10h-1v2.500h-9V10Z',
  right: 'm6.3 3.3 4.7 4.7-4.7 4.7-.7-.7 4-4-4-4Z',
  down: 'm3.3 6.3.7-.7 4 4 4-4 .7.7L8 11Z',
  back: 'm7.3 3.3.7.7-3.5 3.500H13v1H4.500L8 12l-.7.7L2.6 8Z',
} as const;

export type GlyphName = keyof typeof SHAPES;

/** A small drawing beside a word that says the same; hidden from screen readers for that reason. */
export function Glyph({ name, className }: { readonly name: GlyphName; readonly className?: string }): ReactElement {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fillRule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
