import type { CellAddress } from '../../core/model/address';
import type { Result } from '../../core/model/result';
import type { WorkbookData } from '../../core/model/sheet-data';
import type { WorkbookLook } from '../../core/model/workbook-look';
import type { WritePlan } from '../../core/report/write-plan';

/** One cell to hold something else. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly value: number | string | null;
}

/** What a file desk needs of files as bytes. Failures are values, never throws. */
export interface WorkbookFiles {
  readonly read: (bytes: Uint8Array, name: string) => Promise<Result<WorkbookData>>;
  readonly look: (bytes: Uint8Array, name: string) => Promise<Result<WorkbookLook | null>>;
  /** A copy with other content in these cells; everything else as it was. */
  readonly patch: (bytes: Uint8Array, cells: readonly TypedCell[], name: string) => Promise<Result<Uint8Array>>;
  readonly make: (plan: WritePlan) => Promise<Uint8Array>;
  /** Gives the user a new file under this name; never replaces one. */
  readonly give: (bytes: Uint8Array, name: string) => void;
}
