import type { Amendment } from '../../core/model/amendment';
import { failed, ok, type Result } from '../../core/model/result';
import { amendPackage, cellsOf } from './patch/amend-package';
import { openArchive, openPackage } from './patch/open-package';
import { patchPackage } from './patch/patch-package';
import type { PatchOptions } from './patch-workbook';
import { ReadStop } from './read-stop';
import { replaceParts } from './zip/replace-parts';

/**
 * A copy of an .xlsx or .xlsm with an amendment made: cells as `patchWorkbook` writes them, rows below a sheet of records
 * or a new sheet of them behind the others, sheets closed without a password. All or none; every part that has nothing to
 * do with it stays byte for byte. Whether the cells still hold what was judged is the caller's to know.
 *
 * Fails as `patchWorkbook` does, also where a sheet of records is guarded by a password.
 */
export async function amendWorkbook(
  bytes: Uint8Array,
  amendment: Amendment,
  options: PatchOptions = {},
): Promise<Result<Uint8Array>> {
  try {
    const file = openPackage(bytes, options);
    const ours = amendment.record && !amendment.record.head ? amendment.record.sheet : undefined;
    const patched = replaceParts(bytes, patchPackage(file, cellsOf(amendment), ours));
    const { replacements, additions } = amendPackage(openArchive(patched, options), amendment);
    return ok(await Promise.resolve(replaceParts(patched, replacements, additions)));
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: options.name ?? '', ...params }, retryable);
  }
}
