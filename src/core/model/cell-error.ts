import type { CellError } from './cell-value';

const ERRORS: readonly CellError[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

/** The error written in a cell; what is not known as one is `#UNKNOWN!`. */
export function cellError(text: string): CellError {
  return ERRORS.find((error) => error === text) ?? '#UNKNOWN!';
}
