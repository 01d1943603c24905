import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Parts are given in pieces; what is written is kept deflated only. */
export interface ZipFile {
  readonly add: (name: string, pieces: Iterable<string>) => void;
  readonly finish: () => Uint8Array;
}

const PIECE = 1 << 16;
/** The earliest day that a zip entry can have: the same report gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function zipFile(): ZipFile {
  const encoder = new TextEncoder();
  const { zip, whole } = newZip();
  return {
    add(name, pieces) {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = NO_TIME;
      zip.add(entry);
      let text = '';
      for (const piece of pieces) {
        text += piece;
        if (text.length < PIECE) continue;
        entry.push(encoder.encode(text));
        text = '';
      }
      entry.push(encoder.encode(text), true);
    },
    finish() {
      zip.end();
      return whole();
    },
  };
}

export interface NamedBytes {
  /** With "/" between folders; different for every file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in one zip, as they are: workbooks are deflated already. The same files give the same bytes. */
export function zipFiles(files: readonly NamedBytes[]): Uint8Array {
  const { zip, whole } = newZip();
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = NO_TIME;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return whole();
}

function newZip(): { readonly zip: Zip; readonly whole: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    // Called while entries are pushed: what is thrown here reaches the caller.
    if (error) throw error;
    chunks.push(chunk);
  });
  return { zip, whole: () => joined(chunks) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
