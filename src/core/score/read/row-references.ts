import { parseRange } from '../../model/address';

/** The rows of its own column that a formula takes in, as ranges. */
export type RowReferences = readonly { readonly from: number; readonly to: number }[];

const REFERENCE = /(?<![A-Za-z0-9_!'.$:])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![A-Za-z0-9_(])/g;

/** What a formula of a points column takes in of that column: "SUM(D9,D13:D15)". Other sheets and columns don't count. */
export function rowReferences(formula: string, column: number): RowReferences {
  return [...formula.matchAll(REFERENCE)].flatMap(([text]) => {
    const range = parseRange(text);
    if (!range || range.from.column > column || range.to.column < column) return [];
    return [{ from: range.from.row, to: range.to.row }];
  });
}

export function takesIn(references: RowReferences, row: number): boolean {
  return references.some(({ from, to }) => from <= row && row <= to);
}
