import { damaged } from '../read-stop';

/** The length of a text that is missing. */
const NO_TEXT = 0xffffffff;

/** A record of an .xlsb: all of it from `from`, its body from `at`, to `end`. */
export interface XlsbRecord {
  readonly type: number;
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** A part of an .xlsb, read record by record. What does not fit into its record is damage. */
export class XlsbPart {
  readonly view: DataView;
  private readonly bytes: Uint8Array;
  private readonly name: string;

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.name = name;
  }

  /** The records that `keep` wants, in one piece, and nothing else. */
  filtered(keep: (record: XlsbRecord) => boolean): Uint8Array {
    const result = new Uint8Array(this.bytes.length);
    let length = 0;
    for (const record of this.records()) {
      if (!keep(record)) continue;
      result.set(this.bytes.subarray(record.from, record.end), length);
      length += record.end - record.from;
    }
    return result.subarray(0, length);
  }

  *records(): Generator<XlsbRecord> {
    const { bytes } = this;
    for (let next = 0; next < bytes.length;) {
      const from = next;
      let type = bytes[next++] ?? 0;
      if (type >= 0x80) type = (type & 0x7f) + (((bytes[next++] ?? 0) & 0x7f) << 7);
      let length = 0;
      for (let shift = 0; shift < 28; shift += 7) {
        const byte = bytes[next++] ?? 0;
        length += (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      const end = next + length;
      if (end > bytes.length) throw this.broken();
      yield { type, from, at: next, end };
      next = end;
    }
  }

  /** A number of four bytes in a record, at most `most`. */
  number(record: XlsbRecord, at: number, most = 0xffffffff): number {
    this.need(record, at + 4);
    const value = this.view.getUint32(at, true);
    if (value > most) throw this.broken();
    return value;
  }

  /** Where a text ends that begins at `at`. */
  endOfText(record: XlsbRecord, at: number): number {
    return this.need(record, at + 4 + this.number(record, at) * 2);
  }

  /** The same of a text that may be missing. */
  endOfOptionalText(record: XlsbRecord, at: number): number {
    return this.number(record, at) === NO_TEXT ? at + 4 : this.endOfText(record, at);
  }

  optionalText(record: XlsbRecord, at: number): string {
    const end = this.endOfOptionalText(record, at);
    return new TextDecoder('utf-16le').decode(this.bytes.subarray(at + 4, end));
  }

  /** Holds that a record reaches so far, and gives the place back. */
  need(record: XlsbRecord, at: number): number {
    if (at > record.end) throw this.broken();
    return at;
  }

  broken(): Error {
    return damaged(this.name);
  }
}
