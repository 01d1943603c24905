import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type HostFailureCode, type Result } from '../core/model/result';

/** The outermost folder that had to be made, null when all were there. */
export async function makeFolder(folder: string, out: string): Promise<Result<string | null>> {
  try {
    return ok((await mkdir(folder, { recursive: true })) ?? null);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return refused('write.disk-full', out);
    return refused(['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'write.no-permission' : 'write.failed', out);
  }
}

/** From the innermost folder outwards, only while they are empty. */
export async function removeMade(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; folder.startsWith(outermost); folder = path.dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

/** The folder itself, or the innermost one around it that is there. */
export async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  const parent = path.dirname(folder);
  return isThere || parent === folder ? folder : nearest(parent);
}

export function refused(code: HostFailureCode, file: string) {
  return failed(code, { file }, true);
}
