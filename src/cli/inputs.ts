import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file as it was met on the disk; of a link both what it is and what it leads to. */
export interface FileState {
  readonly ids: readonly string[];
  readonly size: bigint;
  readonly changed: bigint;
}

/**
 * The files that a run reads: reports, score sheets, last year's, earlier ones, settings, readable or not. Sinks ask for it, so
 * that no command writes without saying what it reads.
 */
export type Inputs = readonly InputFile[];

interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** Device and number, as it was listed. */
  readonly ids: readonly string[];
}

/** The files at these absolute paths. */
export function inputsOf(paths: readonly string[]): Promise<Inputs> {
  const each = [...new Set(paths)];
  return Promise.all(each.map(async (file) => ({ path: file, ids: (await fileState(file))?.ids ?? [] })));
}

/** Whether writing to this path would replace an input, under this or another spelling, by a link or through a linked folder. */
export async function isInput(target: string, inputs: Inputs): Promise<boolean> {
  const found = await fileState(target);
  if (found === null) return false;
  if (inputs.some(({ ids }) => haveCommon(ids, found.ids))) return true;
  // An input that was saved anew since it was listed has another number at the same place.
  const name = caseless(target);
  for (const input of inputs) if (caseless(input.path) === name && (await isSameFile(input.path, target))) return true;
  return false;
}

/** The inputs but the one that is the file at `target`. */
export async function withoutInput(target: string, inputs: Inputs): Promise<Inputs> {
  const found = await fileState(target);
  return inputs.filter(({ path: file, ids }) => file !== target && !haveCommon(ids, found?.ids ?? []));
}

/** Names of the inputs that lie in a folder, whatever way it is reached. */
export async function inputNamesIn(folder: string, inputs: Inputs): Promise<readonly string[]> {
  const there = await realFolder(folder);
  const real = new Map<string, string>();
  for (const own of new Set(inputs.map((input) => path.dirname(input.path)))) real.set(own, await realFolder(own));
  return inputs.flatMap((input) => (real.get(path.dirname(input.path)) === there ? [path.basename(input.path)] : []));
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  if ((await placeOf(a)) === (await placeOf(b))) return true;
  const [first, second] = [await fileState(a), await fileState(b)];
  return haveCommon(first?.ids ?? [], second?.ids ?? []);
}

function haveCommon(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

/** What is at a path now; null for nothing. */
export async function fileState(file: string): Promise<FileState | null> {
  const own = await lstat(file, { bigint: true }).catch(() => null);
  if (own === null) return null;
  const led = own.isSymbolicLink() ? await stat(file, { bigint: true }).catch(() => null) : null;
  return {
    ids: [own, ...(led === null ? [] : [led])].map(({ dev, ino }) => `${String(dev)}:${String(ino)}`),
    size: own.size,
    changed: own.mtimeNs,
  };
}

export function isSameState(a: FileState, b: FileState): boolean {
  return a.ids.join() === b.ids.join() && a.size === b.size && a.changed === b.changed;
}

async function placeOf(file: string): Promise<string> {
  return path.join(await realFolder(path.dirname(file)), path.basename(file));
}

function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}

/** Some systems take names for the same that differ in case, in how accents are stored, or in dots at the end. */
function caseless(file: string): string {
  return path
    .basename(file)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[. ]+$/, '');
}
