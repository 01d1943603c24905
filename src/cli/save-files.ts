import { access, constants, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportSink } from '../app/ports/report-sink';
import type { WorkbookSink } from '../app/ports/workbook-sink';
import { failed, ok, type Result } from '../core/model/result';
import { saveFile } from '../hosts/file/node/save-file';
import { writeWorkbook } from '../hosts/file/write-workbook';
import type { CommandLineTexts } from '../messages/command-line-texts';
import type { CommandIo } from './command-io';
import { HostError } from './host-error';
import { fileState, isInput, isSameState, type FileState, type Inputs } from './inputs';
import { makeFolder, nearest, refused, removeMade } from './make-folder';
import { UsageError } from './usage-error';

/** What a command writes, and what it must never replace, asked to overwrite or not. */
export interface Writing {
  /** A file or a folder, as the user named it. */
  readonly out: string;
  readonly force: boolean;
  readonly inputs: Inputs;
  readonly io: CommandIo;
  readonly texts: CommandLineTexts;
  /** Of a file that is there and no input: whether it may be replaced. */
  readonly mayReplace?: (file: string) => Promise<boolean>;
}

/** Refuses a target that can't be written, as far as that can be known before there is anything to write. */
export async function checkTarget(out: string, force: boolean, folder: string): Promise<void> {
  const target = path.resolve(folder, out);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) throw new HostError(refused('write.failed', out).failure);
  if (found !== null && !force) throw new UsageError({ code: 'out-exists', file: out });
  await checkPlace(path.dirname(target), out);
}

/** Refuses a folder that can't be written to, before there is anything to write. */
export async function checkFolder(out: string, folder: string): Promise<void> {
  const target = path.resolve(folder, out);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isDirectory()) throw new UsageError({ code: 'out-not-a-folder', path: out });
  await checkPlace(target, out);
}

/** One that is not there yet is made later. */
async function checkPlace(folder: string, out: string): Promise<void> {
  const place = await nearest(folder);
  const isFolder = await stat(place).then((there) => there.isDirectory());
  if (!isFolder) throw new HostError(refused('write.failed', out).failure);
  await access(place, constants.W_OK).catch(() => {
    throw new HostError(refused('write.no-permission', out).failure);
  });
}

/** Writes a report to the file `out`, making its folder if needed. */
export function fileSink(writing: Writing): ReportSink {
  const { out, io } = writing;
  const target = path.resolve(io.folder, out);
  return {
    save: async (plan) => {
      const before = await stateBefore(target, out, writing);
      if (before !== null && !writing.force) throw new UsageError({ code: 'out-exists', file: out });
      const files = [{ name: path.basename(target), shown: out, bytes: await writeWorkbook(plan), before }];
      const saved = await saveAll(path.dirname(target), path.dirname(out), files, writing);
      return saved.ok ? ok(out) : saved;
    },
  };
}

/** Writes workbooks into the folder `out`, making it if needed. All are made before the first is written. */
export function folderSink(writing: Writing): WorkbookSink {
  const { out, io, force } = writing;
  const folder = path.resolve(io.folder, out);
  return {
    saveAll: async (workbooks) => {
      if (workbooks.length === 0) return ok([]);
      const before = new Map<string, FileState>();
      for (const { name } of workbooks) {
        const found = await fileState(path.join(folder, name));
        if (found !== null) before.set(name, found);
      }
      const [first] = before.keys();
      if (first !== undefined && !force) {
        throw new UsageError({ code: 'some-exist', file: path.join(out, first), count: before.size });
      }
      for (const name of before.keys()) await stateBefore(path.join(folder, name), path.join(out, name), writing);
      const files: FileToSave[] = [];
      for (const { name, plan } of workbooks) {
        if (io.signal.aborted) return failed('cancelled');
        const bytes = await writeWorkbook(plan());
        files.push({ name, shown: path.join(out, name), bytes, before: before.get(name) ?? null });
      }
      return saveAll(folder, out, files, writing);
    },
  };
}

/** What is there now; refuses what must not be replaced. */
async function stateBefore(target: string, shown: string, writing: Writing): Promise<FileState | null> {
  const { force, inputs, mayReplace } = writing;
  const found = await fileState(target);
  if (found === null || !force) return found;
  if ((await isInput(target, inputs)) || (mayReplace && !(await mayReplace(target)))) {
    throw new UsageError({ code: 'out-is-input', file: shown });
  }
  return found;
}

interface FileToSave {
  readonly name: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
  /** What was found at its place when the run looked. */
  readonly before: FileState | null;
}

/** All or none: when one can't be written, those that were not there before are taken away again, and so is a folder made. */
async function saveAll(
  folder: string,
  out: string,
  files: readonly FileToSave[],
  { force, inputs, io, texts }: Writing,
): Promise<Result<readonly string[]>> {
  if (io.signal.aborted) return failed('cancelled');
  const made = await makeFolder(folder, out);
  if (!made.ok) return made;
  const added: string[] = [];
  // What was replaced can't be brought back: then the set is written to its end.
  const stop = files.every(({ before }) => before === null) || files.length === 1 ? { signal: io.signal } : {};
  for (const { name, shown, bytes, before } of files) {
    const target = path.join(folder, name);
    // Looked at again in the moment before it is replaced: meanwhile a unit's file may have come there.
    const isAsBefore = async (): Promise<boolean> => {
      const now = await fileState(target);
      return before !== null && now !== null && isSameState(before, now) && !(await isInput(target, inputs));
    };
    const saved = await saveFile(target, bytes, { force: force ? isAsBefore : false, ...stop });
    if (saved.ok) {
      if (before === null) added.push(target);
      continue;
    }
    for (const each of added) await rm(each, { force: true });
    if (made.value !== null) await removeMade(folder, made.value);
    const { code } = saved.failure;
    if (code === 'write.exists' && force) return refused('write.changed', shown);
    return refused(code === 'cancelled' || code.startsWith('write.') ? code : 'write.failed', shown);
  }
  if (made.value !== null) io.notes.write(`${texts.folderMade(out)}\n`);
  return ok(files.map(({ shown }) => shown));
}
