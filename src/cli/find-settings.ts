import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Name under which a settings workbook is found without being named. */
export const SETTINGS_FILE = 'danh-muc.xlsx';

/** The settings workbook beside the reports: in a folder given, in the one above it, or beside a file given. Null when none. */
export async function findSettings(paths: readonly string[], folder: string): Promise<string | null> {
  for (const given of paths) {
    const absolute = path.resolve(folder, given);
    const isFolder = await stat(absolute).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const near = isFolder ? absolute : path.dirname(absolute);
    for (const candidate of [path.join(near, SETTINGS_FILE), path.join(path.dirname(near), SETTINGS_FILE)]) {
      if (await isFile(candidate)) return candidate;
    }
  }
  return null;
}

async function isFile(candidate: string): Promise<boolean> {
  return stat(candidate).then(
    (found) => found.isFile(),
    () => false,
  );
}
