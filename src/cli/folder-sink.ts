import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookSink } from '../app/ports/workbook-sink';
import { failed, ok } from '../core/model/result';
import { saveFile } from '../hosts/file/node/save-file';
import { writeWorkbook } from '../hosts/file/write-workbook';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { CommandIo } from './command-io';
import { makeFolder, refused, removeMade } from './make-folder';
import { checkPlace } from './report-file';
import { UsageError } from './usage-error';

/** Refuses a folder that can't be written to, before there is anything to write. */
export async function checkFolder(out: string, folder: string): Promise<void> {
  const target = path.resolve(folder, out);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isDirectory()) throw new UsageError({ code: 'out-not-a-folder', path: out });
  await checkPlace(target, out);
}

/**
 * Writes workbooks into the folder `out`, making it where there is none. All are made before the first is written; when one
 * can't be written, those that were not there before are taken away again.
 */
export function folderSink(out: string, force: boolean, io: CommandIo, texts: CommandLineTexts): WorkbookSink {
  const folder = path.resolve(io.folder, out);
  return {
    saveAll: async (workbooks) => {
      if (workbooks.length === 0) return ok([]);
      const existing = new Set<string>();
      for (const { name } of workbooks) if (await isThere(path.join(folder, name))) existing.add(name);
      const [first] = existing;
      if (first !== undefined && !force) {
        throw new UsageError({ code: 'some-exist', file: path.join(out, first), count: existing.size });
      }
      const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const { name, plan } of workbooks) {
        if (io.signal.aborted) return failed('cancelled');
        files.push({ name, bytes: await writeWorkbook(plan()) });
      }
      const made = await makeFolder(folder, out);
      if (!made.ok) return made;
      const added: string[] = [];
      for (const { name, bytes } of files) {
        const saved = await saveFile(path.join(folder, name), bytes, { force });
        if (saved.ok) {
          if (!existing.has(name)) added.push(name);
          continue;
        }
        for (const each of added) await rm(path.join(folder, each), { force: true });
        if (made.value !== null) await removeMade(folder, made.value);
        const { code } = saved.failure;
        return refused(code.startsWith('write.') ? code : 'write.failed', path.join(out, name));
      }
      if (made.value !== null) io.notes.write(`${texts.folderMade(out)}\n`);
      return ok(files.map(({ name }) => path.join(out, name)));
    },
  };
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
