import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ListedFile } from '../app/ports/listed-file';
import { plainDate, type PlainDate } from '../core/model/plain-date';
import { SETTINGS_FILE } from './find-settings';
import { UsageError } from './usage-error';

const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/** Lists the workbooks that paths name; every file once, in the order given. A folder gives all workbooks under it. */
export async function listFiles(paths: readonly string[], folder: string): Promise<readonly ListedFile[]> {
  const listed = new Map<string, ListedFile>();
  for (const given of paths) {
    const absolute = path.resolve(folder, given);
    const found = await statOf(given, absolute);
    const prefix = paths.length === 1 ? '' : given;
    const files = found.isDirectory()
      ? await walk(given, absolute, prefix)
      : [{ name: withSlashes(given), path: absolute, ...receivedOn(found.mtime) }];
    for (const file of files) if (!listed.has(file.path)) listed.set(file.path, file);
  }
  return [...listed.values()];
}

/** The workbooks of one folder and those below it, named relative to it, or under `prefix`. */
export async function listFolder(given: string, folder: string, prefix = ''): Promise<readonly ListedFile[]> {
  const absolute = path.resolve(folder, given);
  const found = await statOf(given, absolute);
  if (!found.isDirectory()) throw new UsageError({ code: 'not-a-folder', path: given });
  return walk(given, absolute, prefix);
}

async function walk(given: string, root: string, prefix: string): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  const visit = async (relative: string): Promise<void> => {
    const entries = await readdir(path.join(root, relative), { withFileTypes: true });
    // By code points: the order must not depend on the machine's language.
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      const inside = path.join(relative, entry.name);
      if (entry.isDirectory()) await visit(inside);
      else if (WORKBOOK.test(entry.name) && !entry.isSocket()) {
        const { mtime } = await stat(path.join(root, inside)).catch(() => ({ mtime: null }));
        const name = withSlashes(prefix === '' ? inside : path.join(prefix, inside));
        files.push({ name, path: path.join(root, inside), ...receivedOn(mtime) });
      }
    }
  };
  try {
    await visit('');
  } catch (error) {
    throw new UsageError({ code: codeOf(error) === 'ENOENT' ? 'path-not-found' : 'no-permission', path: given });
  }
  return files;
}

/** Hidden files, traces of open workbooks, and the settings: never a unit's report. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name.toLowerCase() === SETTINGS_FILE;
}

async function statOf(given: string, absolute: string) {
  // An empty name, as of a variable that isn't set, would be the folder of the run.
  if (given === '') throw new UsageError({ code: 'path-not-found', path: given });
  try {
    return await stat(absolute);
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError({
      code: code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'path-not-found',
      path: given,
    });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

function receivedOn(changed: Date | null): { readonly receivedOn?: PlainDate } {
  const day = changed && plainDate(changed.getFullYear(), changed.getMonth() + 1, changed.getDate());
  return day === null ? {} : { receivedOn: day };
}
