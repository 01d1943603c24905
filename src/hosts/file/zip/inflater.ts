import { Inflate, inflateSync } from 'fflate';

/**
 * What a host offers to read compressed parts.
 * `inflate` gives the bytes of a raw deflate stream; 'too-long' as soon as they are more than `size`, without
 * inflating much beyond; 'broken' for anything but a stream.
 */
export interface Inflater {
  readonly inflate: (deflated: Uint8Array, size: number) => Uint8Array | 'too-long' | 'broken';
  readonly crc32: (bytes: Uint8Array) => number;
}

// Deflate shrinks to no less than 1/1032: what a short stream can blow up to is bounded, so it is inflated in one go.
const SHORT = 64 * 1024;
const SLICE = 16 * 1024;

/** Inflates in JavaScript; runs everywhere. */
export function inflateInScript(deflated: Uint8Array, size: number): Uint8Array | 'too-long' | 'broken' {
  try {
    return deflated.length <= SHORT ? inflateAtOnce(deflated, size) : inflateInSlices(deflated, size);
  } catch {
    // fflate throws for every kind of broken stream; which kind makes no difference to the reader.
    return 'broken';
  }
}

function inflateAtOnce(deflated: Uint8Array, size: number): Uint8Array | 'too-long' {
  // fflate drops what does not fit into `out`; the spare byte shows that there was more.
  const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) });
  return bytes.length > size ? 'too-long' : bytes;
}

function inflateInSlices(deflated: Uint8Array, size: number): Uint8Array | 'too-long' {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < deflated.length && length <= size; from += SLICE) {
    const to = Math.min(from + SLICE, deflated.length);
    stream.push(deflated.subarray(from, to), to === deflated.length);
  }
  return length > size ? 'too-long' : bytes.subarray(0, length);
}
