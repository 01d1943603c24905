import type { Result } from '../../core/model/result';
import type { WritePlan } from '../../core/report/write-plan';

/** A workbook to write. Its plan is made when it is its turn, so that hundreds are not held at once. */
export interface NamedWorkbook {
  /** A file's name without folders; different for every workbook, whatever the case of its letters. */
  readonly name: string;
  readonly plan: () => WritePlan;
}

/**
 * Writes several workbooks, all of them or none; nothing existing is lost unasked. The values are where they were written,
 * as the user named the place, in the order given.
 */
export interface WorkbookSink {
  readonly saveAll: (workbooks: readonly NamedWorkbook[]) => Promise<Result<readonly string[]>>;
}
