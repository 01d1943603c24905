import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportSink } from '../app/ports/report-sink';
import { failed, ok, type HostFailure, type HostFailureCode } from '../core/model/result';
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
  if (found !== null && !found.isFile()) throw new HostError(failure('write.failed', out));
  if (found !== null && !force) throw new UsageError({ code: 'out-exists', file: out });
  const place = await nearestFolder(path.dirname(target));
  const isWritable = await access(place, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) throw new HostError(failure('write.no-permission', out));
}

/** Writes the report to `out`, making its folder where there is none; a folder made for nothing is taken away again. */
export function fileSink(out: string, force: boolean, io: CommandIo, texts: CommandLineTexts): ReportSink {
  return {
    save: async (plan) => {
      const target = path.resolve(io.folder, out);
      const parent = path.dirname(target);
      const bytes = await writeWorkbook(plan);
      if (io.signal.aborted) return failed('cancelled');
      const made = await mkdir(parent, { recursive: true }).catch(() => undefined);
      const saved = await saveFile(target, bytes, { force });
      if (!saved.ok) {
        if (made !== undefined) await removeMade(parent, made);
        return failed(saved.failure.code, { ...saved.failure.params, file: out }, saved.failure.retryable);
      }
      if (made !== undefined) io.notes.write(`${texts.folderMade(path.dirname(out))}\n`);
      return ok(out);
    },
  };
}

async function nearestFolder(folder: string): Promise<string> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  const parent = path.dirname(folder);
  return exists || parent === folder ? folder : nearestFolder(parent);
}

/** From the innermost folder outwards, only while they are empty. */
async function removeMade(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; folder.startsWith(outermost); folder = path.dirname(folder)) {
    const gone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}

function failure(code: HostFailureCode, file: string): HostFailure {
  return { code, retryable: true, params: { file } };
}
