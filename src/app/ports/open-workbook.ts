import type { CellAddress } from '../../core/model/address';
import type { Amendment } from '../../core/model/amendment';
import type { Severity } from '../../core/model/finding';
import type { Result } from '../../core/model/result';
import type { CellData, WorkbookData } from '../../core/model/sheet-data';
import type { WritePlan } from '../../core/report/write-plan';

/**
 * The workbook that is open before the user. Whatever goes wrong is a failure with a sentence and a way on, never a
 * throw; what was asked is then not done, or undone again.
 */
export interface OpenWorkbook {
  /** All sheets. Values are those on the screen: formulas are calculated. */
  readonly read: () => Promise<Result<WorkbookData>>;
  /**
   * The sheet before the user: half the cost of reading all. Behind it the cells of the sheet named `beside`, where the
   * workbook has one and it is not the same.
   */
  readonly readActiveSheet: (beside: string) => Promise<Result<WorkbookData>>;
  /** Brings the cell before the user. */
  readonly select: (sheet: string, cell: CellAddress) => Promise<Result<null>>;
  /** Marks cells of these sheets, in place of the marks they had. The user's own formatting stays as it is. */
  readonly mark: (sheets: readonly string[], marks: readonly Mark[]) => Promise<Result<null>>;
  readonly clearMarks: (sheets: readonly string[]) => Promise<Result<null>>;
  /** Puts values into cells, one step for the user to undo; refuses all when one cell is not what was judged. */
  readonly fix: (sheet: string, fixes: readonly CellFix[]) => Promise<Result<null>>;
  /** Makes an amendment, all or none; refuses it when a cell is not what was judged, or rows were added meanwhile. */
  readonly amend: (amendment: Amendment) => Promise<Result<null>>;
  /** Adds the sheets of the plan, all or none; gives their names. */
  readonly write: (plan: WritePlan) => Promise<Result<readonly string[]>>;
  /** Tells of edits made by anybody but this product, once they pause. */
  readonly watch: (changed: (edits: Edits) => void) => Promise<Result<StopWatching>>;
  /** What was kept with the workbook under this name, null for nothing. */
  readonly kept: (name: string) => Promise<Result<string | null>>;
  /** Keeps a text with the workbook; it is saved when the user saves. */
  readonly keep: (name: string, text: string) => Promise<Result<null>>;
}

export interface Mark {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly severity: Severity;
}

export interface CellFix {
  readonly cell: CellAddress;
  /** The cell as it was read when it was judged; undefined for a blank one. */
  readonly judged: CellData | undefined;
  readonly value: number | string;
}

/** Names of the sheets that were edited; null when a sheet is new, so that all have to be read again. */
export interface Edits {
  readonly sheets: readonly string[] | null;
}

export type StopWatching = () => Promise<Result<null>>;
