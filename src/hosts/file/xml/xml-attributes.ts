import { addToCode, ENDS_NAME, nameCode, PREFIXED } from './name-code';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const MAX_ATTRIBUTES = 256;

/**
 * The attributes of one tag, as places in the bytes of the XML: most are never looked at, so no strings are made.
 * References in values are not replaced.
 */
export class XmlAttributes {
  private readonly bytes: Uint8Array;
  private count = 0;
  private readonly names = new Int32Array(MAX_ATTRIBUTES);
  private readonly starts = new Int32Array(MAX_ATTRIBUTES);
  private readonly ends = new Int32Array(MAX_ATTRIBUTES);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Index of the attribute, -1 when the tag has none such. */
  find(code: number): number {
    for (let index = 0; index < this.count; index++) if (this.names[index] === code) return index;
    return -1;
  }

  /** Where the value of an attribute starts. */
  from(index: number): number {
    return this.starts[index] ?? 0;
  }

  /** One past the last byte of the value. */
  to(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** `nameCode` of the value, to compare it. */
  valueCode(index: number): number {
    let code = 0;
    for (let at = this.from(index); at < this.to(index); at++) code = addToCode(code, this.bytes[at] ?? 0);
    return code;
  }

  /** Whether the attribute is there and true: programs write "1" and "0" or "true" and "false". */
  isTrue(code: number): boolean {
    const index = this.find(code);
    const value = index < 0 ? 0 : this.valueCode(index);
    return value === ONE || value === TRUE;
  }

  /** Reads the attributes from the end of a tag's name; gives the place of the ">" or "/>" behind them, -1 when broken. */
  scan(start: number): number {
    const { bytes } = this;
    const end = bytes.length;
    let at = start;
    this.count = 0;
    for (;;) {
      let c = bytes[at] ?? 0;
      while (c <= SPACE) {
        if (at >= end) return -1;
        c = bytes[++at] ?? 0;
      }
      if (c === GT) return at;
      if (c === SLASH) return bytes[at + 1] === GT ? at : -1;
      let code = 0;
      let mask = 0;
      for (; ENDS_NAME[c] === 0; c = bytes[++at] ?? 0) {
        if (c === COLON) {
          code = 0;
          mask = PREFIXED;
        } else code = addToCode(code, c);
      }
      while (c <= SPACE && at < end) c = bytes[++at] ?? 0;
      if (c !== EQUALS) return -1;
      do c = bytes[++at] ?? 0;
      while (c <= SPACE && at < end);
      if (c !== QUOTE && c !== APOSTROPHE) return -1;
      const from = ++at;
      const to = this.endOfValue(from, c);
      if (to < 0 || this.count === MAX_ATTRIBUTES) return -1;
      this.names[this.count] = code ^ mask;
      this.starts[this.count] = from;
      this.ends[this.count++] = to;
      at = to + 1;
    }
  }

  private endOfValue(from: number, quote: number): number {
    const { bytes } = this;
    let at = from;
    for (let c = bytes[at] ?? 0; c !== quote; c = bytes[++at] ?? 0) {
      if (c === LT || (c === 0 && at >= bytes.length)) return -1;
    }
    return at;
  }
}

const ONE = nameCode('1');
const TRUE = nameCode('true');
