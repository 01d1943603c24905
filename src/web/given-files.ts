import type { PickedFile } from '../ui/parts/picked-file';

/** The start of a zip and nothing more: reads as a workbook that was damaged, under its own name. */
const DAMAGED = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods)$/i;
const SETTINGS = /(^|\/)danh[-_ ]?muc[^/]*\.(xlsx|xlsm|xls|ods)$/i;

export interface GivenFiles {
  readonly reports: readonly PickedFile[];
  /** The list of units and fields that lay among them. */
  readonly settings: PickedFile | null;
}

/** So many are named of a folder that holds nothing to read. */
const NAMED = 3;

/**
 * The workbooks among the files given, those in .zip files too. A .zip that can't be read, and what was given by itself
 * and is no workbook, stays, to be named as such; in a folder it is passed over, unless there is nothing else.
 */
export async function givenFiles(files: readonly PickedFile[]): Promise<GivenFiles> {
  const all: PickedFile[] = [];
  for (const file of files) {
    if (/\.zip$/i.test(file.name)) all.push(...(await unpacked(file)));
    else if (isWorkbook(file.name) || !file.name.includes('/')) all.push(file);
  }
  const settings = all.find(({ name }) => SETTINGS.test(name)) ?? null;
  if (all.length === 0) return { reports: files.slice(0, NAMED), settings: null };
  return { reports: all.filter((file) => file !== settings), settings };
}

async function unpacked(zip: PickedFile): Promise<readonly PickedFile[]> {
  const { unpackZip } = await import('../hosts/file/unpack-zip');
  const inside = unpackZip(new Uint8Array(await zip.file.arrayBuffer()), zip.name);
  if (!inside.ok) return [zip];
  return inside.value
    .filter(({ name }) => isWorkbook(name))
    .map(({ name, bytes }) => ({ name, file: new File([(bytes ?? DAMAGED) as BlobPart], name) }));
}

// A folder holds letters, pictures and traces of open workbooks too.
function isWorkbook(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
