import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import type { Inflater } from './inflater';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const HIGHEST_RATIO = 1032;

/**
 * The parts of a zip by name: without regard to case, with either slash, with or without a leading one.
 * What `read` gives is whole and unchanged: its length and CRC-32 are those the writer noted.
 */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Uint8Array;
  private readonly inflater: Inflater;
  private readonly budget: ReadBudget;

  constructor(bytes: Uint8Array, inflater: Inflater, budget: ReadBudget) {
    this.bytes = bytes;
    this.inflater = inflater;
    this.budget = budget;
    for (const entry of readZipDirectory(bytes)) {
      const key = partKey(entry.name);
      // Two parts of one name: programs differ in which one they show.
      if (this.entries.has(key)) throw damaged(entry.name);
      this.entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Null when there is no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    this.budget.checkTime();
    if (entry.encrypted) throw stop('file.encrypted');
    if (entry.size > this.budget.bytesLeft) this.budget.take('bytes', entry.size);
    const bytes = this.unpack(entry, this.packed(entry));
    this.budget.take('bytes', bytes.length);
    if (bytes.length !== entry.size || this.inflater.crc32(bytes) !== entry.crc) throw damaged(entry.name);
    return bytes;
  }

  private packed(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const header = entry.offset;
    if (header + 30 > bytes.length) throw stop('file.cut-short');
    const view = new DataView(bytes.buffer, bytes.byteOffset + header, 30);
    if (view.getUint32(0, true) !== 0x04034b50) throw damaged(entry.name);
    const from = header + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    if (from + entry.packedSize > bytes.length) throw stop('file.cut-short');
    return bytes.subarray(from, from + entry.packedSize);
  }

  private unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === 0) return packed;
    if (entry.method !== 8 || entry.size > packed.length * HIGHEST_RATIO) throw damaged(entry.name);
    const bytes = this.inflater.inflate(packed, entry.size);
    if (typeof bytes === 'string') throw damaged(entry.name);
    return bytes;
  }
}

/** What makes two names of parts the same. */
export function partKey(name: string): string {
  const slashed = name.replaceAll('\\', '/').toLowerCase();
  return slashed.startsWith('/') ? slashed.slice(1) : slashed;
}
