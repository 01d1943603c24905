import { Zip, ZipDeflate } from 'fflate';

/** Parts are given in pieces; what is written is kept deflated only. */
export interface ZipFile {
  readonly add: (name: string, pieces: Iterable<string>) => void;
  readonly finish: () => Uint8Array;
}

const PIECE = 1 << 16;
/** The earliest day that a zip entry can have: the same report gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function zipFile(): ZipFile {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, chunk) => {
    // Called while `add` or `finish` runs: what is thrown here reaches their caller.
    if (error) throw error;
    chunks.push(chunk);
  });
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
      return joined(chunks);
    },
  };
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
