import type { CellChange } from '../../core/model/cell-change';
import { failed, ok, type Result } from '../../core/model/result';
import { openPackage } from './patch/open-package';
import { patchPackage } from './patch/patch-package';
import type { ReadOptions } from './read-options';
import { ReadStop } from './read-stop';
import { replaceParts } from './zip/replace-parts';

export interface PatchOptions extends ReadOptions {
  /** The file as the user knows it, for failures. */
  readonly name?: string;
}

/**
 * A copy of an .xlsx or .xlsm with other content in some cells; of two changes to one cell the later counts.
 *
 * Only these cells, and the stored values of formulas that depend on them, are written anew inside their sheets' parts;
 * what stands around them, and every other part, stays byte for byte, packed as it was. A value that can't be computed
 * with certainty is taken out, and then the workbook calculates when it is opened; a pivot table whose source was
 * touched refreshes then. Styles, merges, conditional formats, validations stay; what a validation forbids is not checked.
 *
 * Gives a failure, and no copy, for a file of another format, one with a password or a signature, and for a cell that is
 * locked, covered by a merge, or part of an array formula, of a table's head or of a pivot table. A sheet that is not in
 * the workbook or a number that is not finite is the caller's fault and thrown.
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  options: PatchOptions = {},
): Promise<Result<Uint8Array>> {
  try {
    return ok(await Promise.resolve(replaceParts(bytes, patchPackage(openPackage(bytes, options), changes))));
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: options.name ?? '', ...params }, retryable);
  }
}
