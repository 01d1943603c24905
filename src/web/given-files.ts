import { kindOfFile } from '../app/file-kinds';
import type { PassedFile } from '../app/ports/listed-file';
import type { PickedFile } from '../ui/parts/picked-file';

/** The start of a zip and nothing more: reads as a workbook that was damaged, under its own name. */
const DAMAGED = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
const SETTINGS = /(^|\/)danh[-_ ]?muc[^/]*\.(xlsx|xlsm|xls|ods)$/i;

export interface GivenFiles {
  readonly reports: readonly PickedFile[];
  /** The list of units and fields that lay among them. */
  readonly settings: PickedFile | null;
  /** What else lay among them: it is named, not opened. */
  readonly passed: readonly PassedFile[];
}

/** The workbooks among the files given, those in .zip files too; a .zip that can't be read is one that can't. */
export async function givenFiles(files: readonly PickedFile[]): Promise<GivenFiles> {
  const workbooks: PickedFile[] = [];
  const passed: PassedFile[] = [];
  const sort = (file: PickedFile): void => {
    const { name } = file;
    const kind = kindOfFile(name);
    if (kind === 'workbook') workbooks.push(file);
    else if (kind !== null) passed.push({ name, path: name, why: kind === 'lock' ? 'lock' : 'type' });
  };
  for (const file of files) {
    const inside = /\.zip$/i.test(file.name) ? await unpacked(file) : [file];
    if (inside) inside.forEach(sort);
    else workbooks.push(file);
  }
  const lists = workbooks.filter(({ name }) => SETTINGS.test(name));
  const [settings = null, ...unused] = lists;
  passed.push(...unused.map(({ name }) => ({ name, path: name, why: 'settings' as const })));
  return { reports: workbooks.filter((file) => !lists.includes(file)), settings, passed };
}

/** What is in a .zip; null where that can't be told. */
async function unpacked(zip: PickedFile): Promise<readonly PickedFile[] | null> {
  const { unpackZip } = await import('../hosts/file/unpack-zip');
  const inside = unpackZip(new Uint8Array(await zip.file.arrayBuffer()), zip.name);
  if (!inside.ok) return null;
  return inside.value.map(({ name, bytes }) => ({ name, file: new File([(bytes ?? DAMAGED) as BlobPart], name) }));
}
