import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportSink } from '../app/ports/report-sink';
import { failed, ok } from '../core/model/result';
import { saveFile } from '../hosts/file/node/save-file';
import { writeWorkbook } from '../hosts/file/write-workbook';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { CommandIo } from './command-io';
import { HostError } from './host-error';
import { makeFolder, nearest, refused, removeMade } from './make-folder';
import { UsageError } from './usage-error';

/** Refuses a target that can't be written, as far as that can be known before there is anything to write. */
export async function checkTarget(out: string, force: boolean, folder: string): Promise<void> {
  const target = path.resolve(folder, out);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) throw new HostError(refused('write.failed', out).failure);
  if (found !== null && !force) throw new UsageError({ code: 'out-exists', file: out });
  await checkPlace(path.dirname(target), out);
}

/** Refuses a folder that nothing can be written to; one that is not there yet is made later. */
export async function checkPlace(folder: string, out: string): Promise<void> {
  const place = await nearest(folder);
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
