import type { WorkbookData } from '../../core/model/sheet-data';
import { readLegacy } from './legacy/legacy-reader';
import { readOds } from './ods/read-ods';
import type { ReadBudget } from './read-budget';
import { damaged, stop } from './read-stop';
import { readRelationships } from './xlsx/relationships';
import { readXlsx } from './xlsx/read-xlsx';
import { crc32 } from './zip/crc32';
import { inflateInScript, type Inflater } from './zip/inflater';
import { ZipArchive } from './zip/zip-archive';

const IN_SCRIPT: Inflater = { inflate: inflateInScript, crc32 };
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** Reads a workbook packed in a zip: .xlsx and its kin and .ods by our own readers, .xlsb by a library. */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  budget: ReadBudget,
  inflater = IN_SCRIPT,
): Promise<WorkbookData> {
  const archive = new ZipArchive(bytes, inflater, budget);
  const workbookPart = readRelationships(archive, budget, '').find(({ type }) => type === 'officeDocument')?.part;
  if (workbookPart !== undefined) {
    if (!workbookPart.toLowerCase().endsWith('.bin')) return readXlsx(archive, budget, workbookPart, name);
    archive.prove();
    return readLegacy(bytes, name, budget);
  }
  const mimetype = archive.read('mimetype');
  if (mimetype) {
    if (!new TextDecoder().decode(mimetype).startsWith(ODS)) throw stop('file.not-a-workbook');
    return readOds(archive, budget, name);
  }
  throw archive.has('[Content_Types].xml') ? damaged('_rels/.rels') : stop('file.not-a-workbook');
}
