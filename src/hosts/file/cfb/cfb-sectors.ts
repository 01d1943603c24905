import { damaged, stop } from '../read-stop';

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const HEADER_FAT_SECTORS = 109;
const PART = 'cfb';

/** The sectors of a compound file and the table that chains them. One past the end of the file means it was cut short. */
export class CfbSectors {
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

  /** The bytes of a chain, `length` of them. */
  read(first: number, length: number): Uint8Array {
    const chain = this.chain(first, length);
    if (chain.length * this.size < length) throw damaged(PART);
    const { buffer, byteOffset } = this.view;
    const bytes = new Uint8Array(length);
    chain.forEach((sector, index) => {
      const from = index * this.size;
      const count = Math.min(this.size, length - from);
      if (count > 0) bytes.set(new Uint8Array(buffer, byteOffset + this.offset(sector, count), count), from);
    });
    return bytes;
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
