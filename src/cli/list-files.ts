import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { kindOfFile } from '../app/file-kinds';
import type { ListedFile, PassedFile } from '../app/ports/listed-file';
import { plainDate, type PlainDate } from '../core/model/plain-date';
import { SETTINGS_FILE } from './find-settings';
import { UsageError } from './usage-error';

/** What paths name: every file once, in the order given. */
export interface Listing {
  /** Workbooks, also such as can't be opened. */
  readonly files: readonly ListedFile[];
  /** What else lay in the folders. */
  readonly passed: readonly PassedFile[];
  /** Absolute paths of all of it, folders aside. */
  readonly paths: readonly string[];
}

const NONE: Listing = { files: [], passed: [], paths: [] };

/** Lists the workbooks that paths name. A folder gives all workbooks under it. */
export async function listFiles(paths: readonly string[], folder: string): Promise<Listing> {
  const listings: Listing[] = [];
  for (const given of paths) {
    const absolute = path.resolve(folder, given);
    const found = await statOf(given, absolute);
    if (found?.isDirectory()) listings.push(await walk(given, absolute, paths.length === 1 ? '' : given));
    else {
      const file = { name: withSlashes(given), path: absolute, ...receivedOn(found?.mtime ?? null) };
      listings.push({ files: [file], passed: [], paths: [absolute] });
    }
  }
  return listings.reduce(joined, NONE);
}

/** The workbooks of one folder and those below it, named relative to it, or under `prefix`. */
export async function listFolder(given: string, folder: string, prefix = ''): Promise<Listing> {
  const absolute = path.resolve(folder, given);
  const found = await statOf(given, absolute);
  if (!found?.isDirectory()) throw new UsageError({ code: 'not-a-folder', path: given });
  return walk(given, absolute, prefix);
}

function joined(a: Listing, b: Listing): Listing {
  const known = new Set([...a.files, ...a.passed].map((file) => file.path));
  const files = b.files.filter((file) => !known.has(file.path));
  const passed = b.passed.filter((file) => !known.has(file.path));
  return { files: [...a.files, ...files], passed: [...a.passed, ...passed], paths: [...a.paths, ...b.paths] };
}

async function walk(given: string, root: string, prefix: string): Promise<Listing> {
  const files: ListedFile[] = [];
  const passed: PassedFile[] = [];
  const paths: string[] = [];
  const visit = async (relative: string): Promise<void> => {
    for (const entry of await entriesOf(path.join(root, relative))) {
      const kind = kindOfFile(entry.name);
      if (kind === null) continue;
      const inside = path.join(relative, entry.name);
      const absolute = path.join(root, inside);
      const here = { name: withSlashes(prefix === '' ? inside : path.join(prefix, inside)), path: absolute };
      if (entry.isDirectory()) {
        if (entry.isUnreadable) passed.push({ ...here, why: 'folder-name' });
        else if (!(await isVisited(visit, inside))) passed.push({ ...here, why: 'folder-denied' });
        continue;
      }
      const found = await stat(absolute).catch(() => null);
      if (found?.isDirectory()) {
        passed.push({ ...here, why: 'folder-linked' });
        continue;
      }
      paths.push(absolute);
      if (entry.name.toLowerCase() === SETTINGS_FILE) passed.push({ ...here, why: 'settings' });
      else if (kind !== 'workbook') passed.push({ ...here, why: kind === 'lock' ? 'lock' : 'type' });
      else {
        const failure = entry.isUnreadable ? { failure: 'file.bad-name' as const } : {};
        files.push({ ...here, ...receivedOn(found?.mtime ?? null), ...failure });
      }
    }
  };
  try {
    await visit('');
  } catch (error) {
    throw new UsageError({ code: codeOf(error) === 'ENOENT' ? 'path-not-found' : 'no-permission', path: given });
  }
  return { files, passed, paths };
}

/** A folder that can't be read costs itself only. */
async function isVisited(visit: (folder: string) => Promise<void>, folder: string): Promise<boolean> {
  return visit(folder).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === '') throw error;
      return false;
    },
  );
}

interface Entry extends Pick<Dirent, 'name' | 'isDirectory'> {
  /** Its name is not written in Unicode: no path leads to it. */
  readonly isUnreadable?: true;
}

/** By code points: the order must not depend on the machine's language. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries: readonly Entry[] = await readdir(folder, { withFileTypes: true });
  const named = entries.some(({ name }) => name.includes('\uFFFD')) ? await withBytes(folder) : [...entries];
  return named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function withBytes(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => {
    const bytes = entry.name as unknown as Buffer;
    const isDirectory = (): boolean => entry.isDirectory();
    if (isUtf8(bytes)) return { name: bytes.toString(), isDirectory };
    // Two such names must not look the same.
    const name = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
    return { name, isDirectory, isUnreadable: true };
  });
}

/** Null for a link that leads back to itself: it is listed, and said for what it is when it is opened. */
async function statOf(given: string, absolute: string) {
  // An empty name, as of a variable that isn't set, would be the folder of the run.
  if (given === '') throw new UsageError({ code: 'path-not-found', path: given });
  try {
    return await stat(absolute);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ELOOP') return null;
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
