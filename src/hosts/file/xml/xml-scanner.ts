import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import { addToCode, ENDS_NAME } from './name-code';
import { toUtf8 } from './to-utf8';
import { XmlAttributes } from './xml-attributes';
import { decodeBytes, decodeReferences } from './xml-text';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAGS_BETWEEN_TIME_CHECKS = 8192;

/**
 * Goes through the XML of one part once, tag by tag, without making a tree or a string that nobody asked for.
 * Guarantees: tags are well nested and closed, else the part is damaged; no document type, so no entities of its own;
 * depth and time within their limits. Does not check what a validator would: namespaces, double attributes, characters.
 *
 * Walk with `while (xml.nextChild(level))`, where `level` is `xml.depth` right after the parent was opened; children
 * (or parts of them) that nobody looked into are passed over.
 */
export class XmlScanner {
  /** `nameCode` of the tag the scanner stands at. */
  name = 0;
  depth = 0;
  /** Where the "<" of the last tag read stands; of an element like `<c/>`, of its only one. */
  tagFrom = 0;
  /** Bytes that `content` found, or the text where bytes alone don't tell it (references, CDATA). */
  contentFrom = 0;
  contentTo = 0;
  contentText: string | null = null;
  readonly bytes: Uint8Array;
  /** Of the tag just opened. */
  readonly attributes: XmlAttributes;
  /** The part's name, for failures. */
  readonly part: string;

  private readonly budget: ReadBudget;
  private at = 0;
  private readonly end: number;
  private isEmpty = false;
  private readonly open: Int32Array;
  private tagsToCheck = TAGS_BETWEEN_TIME_CHECKS;

  constructor(bytes: Uint8Array, part: string, budget: ReadBudget) {
    this.part = part;
    this.budget = budget;
    this.bytes = toUtf8(bytes, part);
    this.attributes = new XmlAttributes(this.bytes);
    this.end = this.bytes.length;
    this.open = new Int32Array(budget.limits.depth);
  }

  /** Where the scanner stands: behind the last tag read. */
  get position(): number {
    return this.at;
  }

  /** Whether the element just opened is like `<c/>`. */
  get isSelfClosed(): boolean {
    return this.isEmpty;
  }

  /** Moves to the root's opening tag and gives its name. */
  root(): number {
    if (!this.nextChild(0)) throw this.broken();
    return this.name;
  }

  /** Moves to the next opening tag of depth `level + 1`; false when the parent was closed instead. */
  nextChild(level: number): boolean {
    for (;;) {
      const opened = this.next();
      if (opened && this.depth === level + 1) return true;
      if (!opened && this.depth < level) return false;
    }
  }

  /** The attribute as text, null when the tag just opened has none such. */
  attribute(code: number): string | null {
    const { attributes } = this;
    const index = attributes.find(code);
    return index < 0 ? null : this.decoded(attributes.from(index), attributes.to(index));
  }

  /** Goes past the closing tag of the element just opened. */
  pass(): void {
    const level = this.depth;
    while (this.nextChild(level));
  }

  /** Text content of the element just opened, up to and past its closing tag; text inside of children is left out. */
  text(): string {
    this.content();
    return this.contentAsText();
  }

  /** What `content` found, as a string. */
  contentAsText(): string {
    return this.contentText ?? this.decodedPlain(this.contentFrom, this.contentTo);
  }

  /** Like `text`, but says where the bytes are instead of making a string, when the content is plain. */
  content(): void {
    const { bytes } = this;
    this.contentText = null;
    this.contentFrom = this.contentTo = this.at;
    if (this.isEmpty) {
      this.closeEmpty();
      return;
    }
    let at = this.at;
    let plain = true;
    for (let c = bytes[at] ?? 0; c !== LT; c = bytes[++at] ?? 0) {
      if (c === AMPERSAND || c === CARRIAGE_RETURN) plain = false;
      else if (c === 0 && at >= this.end) throw this.broken();
    }
    if (bytes[at + 1] !== SLASH) {
      let text = '';
      this.mixed(
        (own) => (text += own),
        () => this.pass(),
      );
      this.contentText = text;
      return;
    }
    this.contentTo = at;
    if (!plain) this.contentText = this.decoded(this.contentFrom, at);
    this.closeTag(at + 2);
  }

  broken(cell?: string): Error {
    return damaged(this.part, cell);
  }

  /**
   * Goes through the content of the element just opened, past its closing tag: `text` gets each piece of its own text,
   * `child` is called at each child's opening tag and has to go past its closing tag.
   */
  mixed(text: (own: string) => void, child: () => void): void {
    if (this.isEmpty) {
      this.closeEmpty();
      return;
    }
    const level = this.depth;
    for (;;) {
      const from = this.at;
      const to = this.indexOf(LT, from);
      if (to > from) text(this.decoded(from, to));
      this.at = to;
      if (this.startsWith('<![CDATA[', to)) {
        this.at = this.after(']]>', to);
        text(this.decodedPlain(to + 9, this.at - 3));
      } else if (this.startsWith('<!', to) || this.startsWith('<?', to)) this.at = this.pastMarkup(to);
      else if (this.next()) child();
      else if (this.depth < level) return;
    }
  }

  /** True for an opening tag, false for a closing one; an element like `<c/>` gives both. */
  private next(): boolean {
    if (this.isEmpty) {
      this.closeEmpty();
      return false;
    }
    const { bytes, end } = this;
    let at = this.at;
    for (;;) {
      while (at < end && bytes[at] !== LT) at++;
      if (at >= end) throw this.broken();
      const second = bytes[at + 1];
      if (second === SLASH) {
        this.closeTag(at + 2);
        return false;
      }
      if (second !== 0x21 && second !== 0x3f) {
        this.openTag(at + 1);
        return true;
      }
      at = this.pastMarkup(at);
    }
  }

  private closeEmpty(): void {
    this.isEmpty = false;
    this.depth--;
  }

  private closeTag(from: number): void {
    const { bytes } = this;
    let at = from;
    let code = 0;
    for (let c = bytes[at] ?? 0; ENDS_NAME[c] === 0; c = bytes[++at] ?? 0) code = c === COLON ? 0 : addToCode(code, c);
    while (bytes[at] !== GT) {
      if ((bytes[at] ?? 0xff) > SPACE) throw this.broken();
      at++;
    }
    this.at = at + 1;
    this.tagFrom = from - 2;
    this.depth--;
    if (this.depth < 0 || this.open[this.depth] !== code) throw this.broken();
    this.name = code;
  }

  private openTag(from: number): void {
    const { bytes } = this;
    let at = from;
    let code = 0;
    for (let c = bytes[at] ?? 0; ENDS_NAME[c] === 0; c = bytes[++at] ?? 0) code = c === COLON ? 0 : addToCode(code, c);
    if (at === from) throw this.broken();
    if (this.depth >= this.open.length) throw stop('limit.depth', { limit: this.open.length });
    this.open[this.depth++] = code;
    this.name = code;
    this.tagFrom = from - 1;
    at = this.attributes.scan(at);
    if (at < 0) throw this.broken();
    this.isEmpty = bytes[at] === SLASH;
    this.at = at + (this.isEmpty ? 2 : 1);
    if (--this.tagsToCheck <= 0) {
      this.tagsToCheck = TAGS_BETWEEN_TIME_CHECKS;
      this.budget.checkTime();
    }
  }

  /** Past a comment, an instruction or a CDATA section that nobody reads. */
  private pastMarkup(at: number): number {
    if (this.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (this.startsWith('<?', at)) return this.after('?>', at);
    if (this.startsWith('<![CDATA[', at)) return this.after(']]>', at);
    throw this.broken();
  }

  private startsWith(mark: string, at: number): boolean {
    for (let i = 0; i < mark.length; i++) if (this.bytes[at + i] !== mark.charCodeAt(i)) return false;
    return true;
  }

  private after(mark: string, from: number): number {
    for (let at = from; ; at++) {
      at = this.indexOf(mark.charCodeAt(0), at);
      if (this.startsWith(mark, at)) return at + mark.length;
    }
  }

  private indexOf(byte: number, from: number): number {
    const at = this.bytes.indexOf(byte, from);
    if (at < 0) throw this.broken();
    return at;
  }

  private decoded(from: number, to: number): string {
    const text = decodeReferences(this.decodedPlain(from, to));
    if (text === null) throw this.broken();
    return text;
  }

  private decodedPlain(from: number, to: number): string {
    const text = decodeBytes(this.bytes, from, to);
    if (text === null) throw this.broken();
    return text;
  }
}
