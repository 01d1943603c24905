import type { CellAddress } from './address';

/** One cell to hold something else. A number is a number, text is text whatever it looks like, null is nothing at all. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly value: number | string | null;
  /** A cell of the same sheet whose look it takes over; where absent it keeps its own. */
  readonly like?: CellAddress;
  /** Width in characters for its column, where nobody has set one. */
  readonly width?: number;
  /** Height in points for its row, where the row is new. */
  readonly height?: number;
}
