import type { WorkbookData } from '../../core/model/sheet-data';
import { readXlsb } from './legacy/legacy-reader';
import { prepareXlsb } from './legacy/prepare-xlsb';
import { readOds } from './ods/read-ods';
import type { ReadBudget } from './read-budget';
import { damaged, stop } from './read-stop';
import { readRelationships } from './xlsx/relationships';
import { readXlsx } from './xlsx/read-xlsx';
import { crc32 } from './zip/crc32';
import { inflateInScript, type Inflater } from './zip/inflater';
import { ZipArchive } from './zip/zip-archive';

const IN_SCRIPT: Inflater = { inflate: inflateInScript, crc32 };

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
    return readXlsb(prepareXlsb(archive, budget, workbookPart), name, budget);
  }
  if (archive.has('content.xml')) return readOds(archive, budget, name);
  if (archive.has('[Content_Types].xml')) throw damaged('_rels/.rels');
  throw stop(archive.has('Index/Document.iwa') || archive.has('Index.zip') ? 'file.other-program' : 'file.archive');
}
