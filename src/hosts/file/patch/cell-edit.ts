import type { CellRange } from '../../../core/model/address';
import type { CellValue } from '../../../core/model/cell-value';

/**
 * What to do with one cell of a sheet part.
 * - `value`: it holds this now, and no formula; in this cell format where one is told, in a row of this height where the
 *   row is new.
 * - `formula`: it keeps its formula. `cached` is the value to store with it, null for none, absent to leave it;
 *   `master`: its formula becomes the one that a group of cells shares.
 */
export type CellEdit =
  | {
      readonly kind: 'value';
      readonly value: number | string | null;
      readonly style?: string;
      readonly height?: number;
    }
  | { readonly kind: 'formula'; readonly cached?: CellValue | null; readonly master?: SharedMaster };

export interface SharedMaster {
  readonly text: string;
  readonly range: CellRange;
}
