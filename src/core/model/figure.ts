import type { CellAddress } from './address';

/** Name of a figure column in the form's own terms: "received", "online", ... (docs/glossary.md). */
export type FigureName = string;

/**
 * One figure of a row, with what is known of it.
 * - `known`: read from its cell, a whole number.
 * - `derived`: its own cell gives no number (formula saved without a value, error, blank total), but the form's
 *   arithmetic gives exactly one from other cells of the row.
 * - `blank`: nothing was entered. Not zero. `dash`: a sign for "none" stands there ("-", "x", "không"), which reading reports.
 * - `unknown`: something stands there that can't be read as a figure with certainty; a finding says what.
 */
export type Figure =
  | { readonly state: 'known'; readonly value: number; readonly column: number }
  | { readonly state: 'derived'; readonly value: number; readonly column: number }
  | { readonly state: 'blank'; readonly column: number; readonly dash?: true }
  | { readonly state: 'unknown'; readonly column: number };

/** The number, where there is one. */
export function figureValue(figure: Figure | undefined): number | null {
  return figure?.state === 'known' || figure?.state === 'derived' ? figure.value : null;
}

/** A cell of a file: where a figure came from or a fault sits. */
export interface CellSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: CellAddress;
}
