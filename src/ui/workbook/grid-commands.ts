/** What a key press asks for, but for moving. */
export type GridCommand =
  | { readonly kind: 'undo' | 'redo' | 'clear' }
  /** So many sheets on. */
  | { readonly kind: 'sheet'; readonly step: 1 | -1 }
  /** Types into the cell: what the editor begins with, null for the content of the cell. */
  | { readonly kind: 'edit'; readonly typed: string | null };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys as in a spreadsheet. Browsers keep Ctrl+PageDown for their own tabs, so Shift may be held with it. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridCommand | null {
  if (ctrlKey || metaKey) {
    switch (key.toLowerCase()) {
      case 'z':
        return { kind: shiftKey ? 'redo' : 'undo' };
      case 'y':
        return { kind: 'redo' };
      case 'pagedown':
        return { kind: 'sheet', step: 1 };
      case 'pageup':
        return { kind: 'sheet', step: -1 };
      default:
        return null;
    }
  }
  if (key === 'F2') return { kind: 'edit', typed: null };
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'Backspace') return { kind: 'edit', typed: '' };
  return key.length === 1 && !altKey ? { kind: 'edit', typed: key } : null;
}
