/**
 * What a cell holds. The kinds are kept apart on purpose: a blank is not zero, a text that looks like a number is not a
 * number, a formula that was saved without its value is not blank.
 *
 * `date` is a number cell whose format shows a date; `serial` is the number as stored in the 1900 system (a file in
 * the 1904 system is shifted by the reader), so 45444 is 2024-06-01.
 */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'error'; readonly error: CellError }
  | { readonly kind: 'formula-without-value' };

/** The error values of a spreadsheet, as written in the cell. Unknown codes are kept as `#UNKNOWN!`. */
export type CellError =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#GETTING_DATA'
  | '#SPILL!'
  | '#CALC!'
  | '#UNKNOWN!';

export const BLANK: CellValue = { kind: 'blank' };
