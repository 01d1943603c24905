import type { WorkbookData } from '../../../core/model/sheet-data';
import { readBiff } from '../legacy/read-biff';
import type { ReadBudget } from '../read-budget';
import { stop } from '../read-stop';
import { readZip } from '../read-zip';
import type { Inflater } from '../zip/inflater';
import { CfbFile } from './cfb-file';

const DOCUMENTS = ['WordDocument', 'PowerPoint Document'];

/** Reads what is packed as a compound file: an .xls, or an enciphered workbook that nobody set a password for. */
export async function readOle(
  bytes: Uint8Array,
  name: string,
  budget: ReadBudget,
  inflater?: Inflater,
): Promise<WorkbookData> {
  const file = new CfbFile(bytes);
  if (file.has('EncryptedPackage')) return readZip(await openEncrypted(file, budget), name, budget, inflater);
  return readBiff(workbookStream(file), name, budget);
}

/** Only the workbook goes to the library: it stumbles over damaged properties, macros and pictures beside it. */
export function workbookStream(file: CfbFile): Uint8Array {
  const workbook = file.read('Workbook') ?? file.read('Book');
  if (!workbook) throw stop(DOCUMENTS.some((stream) => file.has(stream)) ? 'file.document' : 'file.not-a-workbook');
  return workbook;
}

/** The package inside; one that has a password of its own is refused as such. */
export async function openEncrypted(file: CfbFile, budget: ReadBudget): Promise<Uint8Array> {
  const info = file.read('EncryptionInfo');
  const enciphered = file.read('EncryptedPackage');
  const { decryptPackage } = await import('../crypt/decrypt-package');
  const bytes = info && enciphered && decryptPackage(info, enciphered, budget);
  if (!bytes) throw stop('file.encrypted');
  return bytes;
}
