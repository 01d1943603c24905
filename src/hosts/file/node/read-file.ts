import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, type HostFailureCode, type Result } from '../../../core/model/result';
import type { WorkbookData } from '../../../core/model/sheet-data';
import { DEFAULT_LIMITS, type ReadOptions } from '../read-options';
import { readWorkbook } from '../read-workbook';
import { NODE_INFLATER } from './node-inflater';

const FAILURES: Readonly<Record<string, HostFailureCode>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EACCES: 'file.no-permission',
  EPERM: 'file.no-permission',
  EISDIR: 'file.is-folder',
  ELOOP: 'file.link-loop',
};

/**
 * Reads the workbook at a path, see `readWorkbook`. Its name is the last part of the path unless `name` gives another.
 * A file too large for the limits is refused before it is read. The file is only read, never locked or changed.
 */
export async function readFile(
  path: string,
  options: ReadOptions = {},
  name = basename(path),
): Promise<Result<WorkbookData>> {
  const limit = options.limits?.bytes ?? DEFAULT_LIMITS.bytes;
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed('file.is-folder', { file: name });
    // A pipe or a device may never come to an end.
    if (!found.isFile()) return failed('file.no-file', { file: name });
    if (found.size > limit) return failed('limit.bytes', { file: name, limit });
    bytes = await readBytes(path);
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    const code = FAILURES[reason];
    if (code === undefined) return failed('file.not-read', { file: name, code: reason }, true);
    return failed(code, { file: name }, code === 'file.no-permission');
  }
  return readWorkbook(bytes, name, { inflater: NODE_INFLATER, ...options });
}
