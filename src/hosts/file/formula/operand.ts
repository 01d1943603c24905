import type { CellValue } from '../../../core/model/cell-value';
import type { SheetArea } from './precedents';

/** What a part of a formula gives: one value, or cells. */
export type Operand = Value | { readonly kind: 'cells'; readonly area: SheetArea };

export type Value = Exclude<CellValue, { readonly kind: 'date' | 'formula-without-value' }>;

/** Values of cells; throws `Uncertain` for a cell whose value is not known. */
export interface CellValues {
  readonly one: (area: SheetArea) => Value;
  /** Cells that hold something, row by row. */
  readonly all: (area: SheetArea) => Iterable<Value>;
}

/** The formula holds something whose value this evaluator does not know for certain. Caught where evaluation starts. */
export class Uncertain extends Error {
  override readonly name = 'Uncertain';
}

export const number = (value: number): Value => {
  if (!Number.isFinite(value)) throw new Uncertain();
  return { kind: 'number', value: value + 0 };
};

export const isError = (value: Value): value is Value & { readonly kind: 'error' } => value.kind === 'error';
