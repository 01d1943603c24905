import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportSink } from '../app/ports/report-sink';
import { failed, ok, type HostFailureCode, type Result } from '../core/model/result';
import { saveFile } from '../hosts/file/node/save-file';
import { writeWorkbook } from '../hosts/file/write-workbook';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { CommandIo } from './command-io';
import { HostError } from './host-error';
import { UsageError } from './usage-error';

/** Refuses a target that can't be written, as far as that can be known before there is anything to write. */
export async function checkTarget(out: string, force: boolean, folder: string): Promise<void> {
  const target = path.resolve(folder, out);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) throw new HostError(refused('write.failed', out).failure);
  if (found !== null && !force) throw new UsageError({ code: 'out-exists', file: out });
  const place = await nearest(path.dirname(target));
  const isFolder = await stat(place).then((there) => there.isDirectory());
  if (!isFolder) throw new HostError(refused('write.failed', out).failure);
  await access(place, constants.W_OK).catch(() => {
    throw new HostError(refused('write.no-permission', out).failure);
  });
}

/** Writes the report to `out`, making its folder where there is none; a folder made for nothing is taken away again. */
export function fileSink(out: string, force: boolean, io: CommandIo, texts: CommandLineTexts): ReportSink {
  return {
    save: async (plan) => {
      const target = path.resolve(io.folder, out);
      const parent = path.dirname(target);
      const bytes = await writeWorkbook(plan);
      if (io.signal.aborted) return failed('cancelled');
      const made = await makeFolder(parent, out);
      if (!made.ok) return made;
      const saved = await saveFile(target, bytes, { force, signal: io.signal });
      if (!saved.ok) {
        if (made.value !== null) await removeMade(parent, made.value);
        const { code } = saved.failure;
        return refused(code === 'cancelled' || code.startsWith('write.') ? code : 'write.failed', out);
      }
      if (made.value !== null) io.notes.write(`${texts.folderMade(path.dirname(out))}\n`);
      return ok(out);
    },
  };
}

/** The outermost folder that had to be made, null when all were there. */
async function makeFolder(folder: string, out: string): Promise<Result<string | null>> {
  try {
    return ok((await mkdir(folder, { recursive: true })) ?? null);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return refused('write.disk-full', out);
    return refused(['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'write.no-permission' : 'write.failed', out);
  }
}

/** From the innermost folder outwards, only while they are empty. */
async function removeMade(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; folder.startsWith(outermost); folder = path.dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

/** The folder itself, or the innermost one around it that is there. */
async function nearest(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  const parent = path.dirname(folder);
  return isThere || parent === folder ? folder : nearest(parent);
}

function refused(code: HostFailureCode, file: string) {
  return failed(code, { file }, true);
}
