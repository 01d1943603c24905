import { damaged, stop } from '../read-stop';

/** A stream of a compound file (the container of .xls and of encrypted workbooks). */
export interface CfbStream {
  readonly name: string;
  readonly firstSector: number;
  /** Bytes; short streams lie inside of another one. */
  readonly size: number;
}

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const HEADER_FAT_SECTORS = 109;
const ENTRY_SIZE = 128;
const STREAM = 2;
const PART = 'cfb';
const utf16 = new TextDecoder('utf-16le');

/**
 * Lists the streams of a compound file and holds that their sectors are there: one that lies past the end of the file
 * means that it was cut short. Reads no stream.
 */
export function readCfbDirectory(bytes: Uint8Array): CfbStream[] {
  if (bytes.length < 512) throw stop('file.cut-short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged(PART);
  const sectors = new Sectors(view, 1 << shift);

  const streams: CfbStream[] = [];
  for (const sector of sectors.chain(view.getUint32(48, true))) {
    const start = sectors.offset(sector);
    for (let at = start; at < start + sectors.size; at += ENTRY_SIZE) {
      const nameLength = Math.min(view.getUint16(at + 64, true), 64);
      if (view.getUint8(at + 66) !== STREAM || nameLength < 2) continue;
      const name = utf16.decode(bytes.subarray(at, at + nameLength - 2));
      const stream = { name, firstSector: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
      // Streams below the cut-off lie in the short sectors; those are read with the whole file anyway.
      if (stream.size >= view.getUint32(56, true)) sectors.chain(stream.firstSector, stream.size);
      streams.push(stream);
    }
  }
  return streams;
}

class Sectors {
  readonly size: number;
  private readonly view: DataView;
  private readonly fat: readonly number[];

  constructor(view: DataView, size: number) {
    this.view = view;
    this.size = size;
    this.fat = this.fatSectors();
  }

  /** Where a sector starts in the file, which has to hold `needed` bytes of it. */
  offset(sector: number, needed = this.size): number {
    const offset = (sector + 1) * this.size;
    if (offset + needed > this.view.byteLength) throw stop('file.cut-short');
    return offset;
  }

  /** The sectors of a chain from its first; `length` is that of the stream, whose last sector may end early. */
  chain(first: number, length = Infinity): number[] {
    const chain: number[] = [];
    const most = this.view.byteLength / this.size;
    for (let sector = first; sector !== END_OF_CHAIN; sector = this.next(sector)) {
      if (chain.length > most) throw damaged(PART);
      this.offset(sector, Math.max(0, Math.min(this.size, length - chain.length * this.size)));
      chain.push(sector);
    }
    return chain;
  }

  private next(sector: number): number {
    const perSector = this.size / 4;
    const fatSector = this.fat[Math.floor(sector / perSector)];
    if (fatSector === undefined) throw damaged(PART);
    return this.view.getUint32(this.offset(fatSector) + (sector % perSector) * 4, true);
  }

  private fatSectors(): number[] {
    const { view } = this;
    const count = view.getUint32(44, true);
    if (count * this.size > view.byteLength) throw stop('file.cut-short');
    const sectors: number[] = [];
    for (let index = 0; index < Math.min(count, HEADER_FAT_SECTORS); index++) {
      sectors.push(view.getUint32(76 + index * 4, true));
    }
    // Larger files: the rest of the list stands in sectors of its own, each with the number of the next at its end.
    const perSector = this.size / 4 - 1;
    let list = view.getUint32(68, true);
    while (sectors.length < count && list !== END_OF_CHAIN && list !== FREE) {
      const start = this.offset(list);
      for (let index = 0; index < perSector && sectors.length < count; index++) {
        sectors.push(view.getUint32(start + index * 4, true));
      }
      list = view.getUint32(start + perSector * 4, true);
    }
    return sectors;
  }
}
