import type { WorkbookData } from '../../../core/model/sheet-data';
import { readLegacy } from '../legacy/legacy-reader';
import type { ReadBudget } from '../read-budget';
import { stop } from '../read-stop';
import { readCfbDirectory } from './cfb-directory';

/** Reads what is packed as a compound file: an .xls; a workbook with a password is refused as such. */
export async function readOle(bytes: Uint8Array, name: string, budget: ReadBudget): Promise<WorkbookData> {
  const streams = new Set(readCfbDirectory(bytes).map((stream) => stream.name.toLowerCase()));
  if (streams.has('encryptedpackage')) throw stop('file.encrypted');
  if (!streams.has('workbook') && !streams.has('book')) throw stop('file.not-a-workbook');
  return readLegacy(bytes, name, budget);
}
