import { failed, ok, type Result } from '../../core/model/result';
import { ReadBudget } from './read-budget';
import type { ReadOptions } from './read-options';
import { ReadStop } from './read-stop';
import type { NamedBytes } from './write-zip';
import { crc32 } from './zip/crc32';
import { inflateInScript } from './zip/inflater';
import { ZipArchive } from './zip/zip-archive';
import { readZipDirectory } from './zip/zip-directory';

/** A file of a zip. One that is damaged has no bytes: its name is still known, so that it can be named. */
export interface UnpackedFile extends Omit<NamedBytes, 'bytes'> {
  readonly bytes: Uint8Array | null;
}

/**
 * The files in a zip, folders left out. A damaged file costs that file only; a zip whose list of files can't be read, or
 * that is larger than the limits together, is a failure.
 */
export function unpackZip(bytes: Uint8Array, name: string, options: ReadOptions = {}): Result<readonly UnpackedFile[]> {
  try {
    const budget = new ReadBudget(options);
    const archive = new ZipArchive(bytes, options.inflater ?? { inflate: inflateInScript, crc32 }, budget);
    const names = readZipDirectory(bytes).map((entry) => entry.name.replaceAll('\\', '/'));
    return ok(
      names.filter((each) => !each.endsWith('/')).map((each) => ({ name: each, bytes: wholeOrNull(archive, each) })),
    );
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: name, ...params }, retryable);
  }
}

function wholeOrNull(archive: ZipArchive, name: string): Uint8Array | null {
  try {
    return archive.read(name);
  } catch (error) {
    if (error instanceof ReadStop && !error.failure.code.startsWith('limit.')) return null;
    throw error;
  }
}
