import { damaged, stop } from '../read-stop';
import { CfbSectors } from './cfb-sectors';

interface CfbEntry {
  readonly name: string;
  readonly firstSector: number;
  readonly size: number;
}

const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
const SHORT_SECTOR_SIZE = 64;
const END_OF_CHAIN = 0xfffffffe;
const PART = 'cfb';
const utf16 = new TextDecoder('utf-16le');

/** A compound file: the container of .xls and of encrypted workbooks. Streams are found by name, whatever its case. */
export class CfbFile {
  private readonly view: DataView;
  private readonly sectors: CfbSectors;
  private readonly streams = new Map<string, CfbEntry>();
  private root: CfbEntry | null = null;
  private readonly cutOff: number;

  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw stop('file.cut-short');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(PART);
    this.sectors = new CfbSectors(this.view, 1 << shift);
    this.cutOff = this.view.getUint32(56, true);
    this.readDirectory(bytes);
    // Holds that each stream is whole, also those that nobody reads: a file cut short is told as that.
    for (const { firstSector, size } of this.streams.values()) {
      if (size >= this.cutOff) this.sectors.chain(firstSector, size);
    }
  }

  has(name: string): boolean {
    return this.streams.has(name.toLowerCase());
  }

  /** The bytes of a stream; null if absent of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.streams.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.size > this.view.byteLength) throw stop('file.cut-short');
    return entry.size >= this.cutOff ? this.sectors.read(entry.firstSector, entry.size) : this.readShort(entry);
  }

  private readDirectory(bytes: Uint8Array): void {
    const { view, sectors } = this;
    for (const sector of sectors.chain(view.getUint32(48, true))) {
      const start = sectors.offset(sector);
      for (let at = start; at < start + sectors.size; at += ENTRY_SIZE) {
        const type = view.getUint8(at + 66);
        const nameLength = Math.min(view.getUint16(at + 64, true), 64);
        if ((type !== STREAM && type !== ROOT) || nameLength < 2) continue;
        const name = utf16.decode(bytes.subarray(at, at + nameLength - 2)).toLowerCase();
        const entry = { name, firstSector: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
        if (type === ROOT) this.root = entry;
        else this.streams.set(name, entry);
      }
    }
  }

  /** A stream below the cut-off: it lies in short sectors inside the root's stream, chained by a table of their own. */
  private readShort(entry: CfbEntry): Uint8Array {
    const { root, view, sectors } = this;
    if (!root || root.size > view.byteLength) throw damaged(PART);
    const store = sectors.read(root.firstSector, root.size);
    const tableSize = sectors.chain(view.getUint32(60, true)).length * sectors.size;
    const table = new DataView(sectors.read(view.getUint32(60, true), tableSize).buffer);
    const bytes = new Uint8Array(entry.size);
    let sector = entry.firstSector;
    for (let at = 0; at < entry.size; at += SHORT_SECTOR_SIZE) {
      const from = sector * SHORT_SECTOR_SIZE;
      const count = Math.min(SHORT_SECTOR_SIZE, entry.size - at);
      if (sector >= END_OF_CHAIN || from + count > store.length || sector * 4 + 4 > tableSize) throw damaged(PART);
      bytes.set(store.subarray(from, from + count), at);
      sector = table.getUint32(sector * 4, true);
    }
    return bytes;
  }
}
