import type { Severity } from '../../core/model/finding';

/**
 * A mark is a conditional format whose formula says nothing about the cell: N of a text is 0, so it is always in force.
 * The text is how our marks are known again, after saving and in a copied sheet, among the user's own conditional
 * formats (docs/decisions/0009).
 */
export function markFormula(severity: Severity): string {
  return `=N("PARsheet:${severity}")=0`;
}

/** Whether a conditional format is one of our marks. */
export function isMarkFormula(formula: string): boolean {
  return /^=N\("PARsheet:[a-z]+"\)=0$/.test(formula.replace(/\s/g, ''));
}

/** Fills and borders: severities stay apart without colour too, since only an error is in bold. */
export const MARK_LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly border: string }>> = {
  error: { fill: '#FFC7CE', border: '#9C0006' },
  warning: { fill: '#FFEB9C', border: '#7F6000' },
  note: { fill: '#DDEBF7', border: '#1F4E79' },
};
