import type { WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { stop } from '../read-stop';
import { biffStruck } from './biff-struck';
import { readLegacy } from './legacy-reader';
import { prepareBiff } from './prepare-biff';

const EOF = 0x000a;
const FILE_PASS = 0x002f;

/** Reads the stream of an .xls, which it changes. */
export async function readBiff(stream: Uint8Array, name: string, budget: ReadBudget): Promise<WorkbookData> {
  await openBiff(stream);
  // Before and after: the library's part of the stream has no fonts any more, and knows the code page.
  const fonts = stream.slice();
  const page = prepareBiff(stream);
  return readLegacy(stream, name, budget, { page, struck: biffStruck(fonts, budget, page) });
}

/** Opens, in place, a stream that is enciphered with the password that Excel takes where nobody has set one. */
export async function openBiff(stream: Uint8Array): Promise<void> {
  const filePass = findFilePass(stream);
  if (filePass === null) return;
  const { decipherBiff } = await import('../crypt/decipher-biff');
  if (!decipherBiff(stream, filePass)) throw stop('file.encrypted');
}

/** Where the record stands that says how the stream is enciphered; heads of records are always plain. */
function findFilePass(stream: Uint8Array): number | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === FILE_PASS) return at;
    if (type === EOF) return null;
  }
  return null;
}
