import { link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type HostFailureCode, type Result } from '../../../core/model/result';
import { removeLeftOver, withTemporary } from './temporary-files';

export interface SaveOptions {
  /**
   * Replace a file that is there, or only one for which this says so in the moment before. Without it nothing existing is
   * touched, not even by another process in between.
   */
  readonly force?: boolean | (() => Promise<boolean>);
  readonly signal?: AbortSignal;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then put in place in one
 * step. Whatever happens before that step, the temporary file is removed and an existing file is as it was.
 */
export async function saveFile(file: string, bytes: Uint8Array, options: SaveOptions = {}): Promise<Result<string>> {
  const { force = false, signal } = options;
  try {
    return await withTemporary(path.dirname(file), async (temporary) => {
      await writeWhole(temporary, bytes, signal);
      await removeLeftOver(temporary);
      if (signal?.aborted) return failed('cancelled', { file });
      if (force === true || (force !== false && (await force()))) await rename(temporary, file);
      else await putInFreePlace(temporary, file);
      return ok(file);
    });
  } catch (error) {
    if (signal?.aborted) return failed('cancelled', { file });
    return failed(failureCode(error), { file }, codeOf(error) === 'ENOSPC');
  }
}

async function writeWhole(file: string, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes, { signal });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** rename() would replace what is there; link() fails on it. */
async function putInFreePlace(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    // File systems without hard links (FAT on a memory stick, some shares): reserve the name, then replace the empty file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
    await (await open(file, 'wx')).close();
    await rename(temporary, file).catch(async (reason: unknown) => {
      await rm(file, { force: true });
      throw reason;
    });
  }
}

function failureCode(error: unknown): HostFailureCode {
  switch (codeOf(error)) {
    case 'EEXIST':
      return 'write.exists';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'write.no-permission';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'write.disk-full';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'file.not-found';
    case 'EISDIR':
      return 'file.is-folder';
    default:
      return 'write.failed';
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
