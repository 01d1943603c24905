import type { WorkbookChange } from '../../core/model/amendment';
import { ok, type Result } from '../../core/model/result';
import { editWorkbook } from './edit-workbook';
import type { PatchOptions } from './patch-workbook';
import { readWorkbook } from './read-workbook';

/**
 * A copy of an .xlsx or .xlsm with a change made: cells as `patchWorkbook` writes them, rows below a sheet of records or a
 * new sheet of them behind the others, sheets closed without a password. All or none; every part that has nothing to do
 * with it stays byte for byte. Whether the cells still hold what was judged is the caller's to know.
 *
 * Fails as `patchWorkbook` does, also where a sheet of records is guarded by a password.
 */
export async function amendWorkbook(
  bytes: Uint8Array,
  change: WorkbookChange,
  options: PatchOptions = {},
): Promise<Result<Uint8Array>> {
  const read = await readWorkbook(bytes, options.name ?? '', options);
  if (!read.ok) return read;
  const edited = await editWorkbook(bytes, read.value, [change], options);
  return edited.ok ? ok(edited.value.bytes) : edited;
}
