import * as zlib from 'node:zlib';
import { crc32 } from '../zip/crc32';
import type { Inflater } from '../zip/inflater';

/** Inflates and checks with Node's own zlib. */
export const NODE_INFLATER: Inflater = { inflate, crc32: nodeCrc32() ?? crc32 };

function inflate(deflated: Uint8Array, size: number): Uint8Array | 'too-long' | 'broken' {
  try {
    return zlib.inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    return error instanceof RangeError ? 'too-long' : 'broken';
  }
}

// Since Node 20.15; ours on an older one.
function nodeCrc32(): ((bytes: Uint8Array) => number) | undefined {
  return (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;
}
