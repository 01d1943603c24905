import type { WorkbookData } from '../../../core/model/sheet-data';
import { readLegacy } from '../legacy/legacy-reader';
import { prepareBiff } from '../legacy/prepare-biff';
import type { ReadBudget } from '../read-budget';
import { stop } from '../read-stop';
import { CfbFile } from './cfb-file';

/** Reads what is packed as a compound file: an .xls; a workbook with a password is refused as such. */
export async function readOle(bytes: Uint8Array, name: string, budget: ReadBudget): Promise<WorkbookData> {
  const file = new CfbFile(bytes);
  if (file.has('EncryptedPackage')) throw stop('file.encrypted');
  // Only the workbook goes to the library: it stumbles over damaged properties, macros and pictures beside it.
  const workbook = file.read('Workbook') ?? file.read('Book');
  if (!workbook) throw stop('file.not-a-workbook');
  prepareBiff(workbook);
  return readLegacy(workbook, name, budget);
}
