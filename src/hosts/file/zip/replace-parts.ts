import { deflateSync } from 'fflate';
import { damaged } from '../read-stop';
import { crc32 } from './crc32';
import { partKey } from './zip-archive';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** New content by `partKey`; null takes the part out. */
export type Replacements = ReadonlyMap<string, Uint8Array | null>;

interface NewContent {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const ZIP64 = 1;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** 1 January 1980. */
const FIRST_DAY = 0x21;
const FOLLOWED_BY_SIZES = 8;
const LOCAL_NAME = 26;
const LOCAL_FIXED = 30;
const RECORD_NAME = 28;
const RECORD_FIXED = 46;

/**
 * The zip with other content in some of its parts. Everything else is copied as it stands: the packed bytes, names,
 * times, extra fields, comments, the order of parts and of the directory. A replaced part keeps all that too, but for
 * its sizes and checksum, which move from behind the content into its header where they stood there. New parts come last.
 */
export function replaceParts(
  bytes: Uint8Array,
  replacements: Replacements,
  additions: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const directory = readZipDirectory(bytes);
  const ordered = [...directory].sort((a, b) => a.offset - b.offset);
  const directoryFrom = directory.reduce((first, { record }) => Math.min(first, record), bytes.length);
  const pieces = new Pieces();
  const offsets = new Map<ZipEntry, number>();
  const contents = new Map<ZipEntry, NewContent | null>();

  pieces.add(bytes.subarray(0, ordered[0]?.offset ?? directoryFrom));
  ordered.forEach((entry, index) => {
    const end = ordered[index + 1]?.offset ?? directoryFrom;
    if (entry.offset + LOCAL_FIXED + entry.packedSize > end) throw damaged(entry.name);
    const replacement = replacements.get(partKey(entry.name));
    offsets.set(entry, pieces.length);
    if (replacement === undefined) {
      pieces.add(bytes.subarray(entry.offset, end));
      return;
    }
    const content = replacement && packed(replacement, entry.method);
    contents.set(entry, content);
    if (!content) return;
    pieces.add(patchedHeader(bytes, entry.offset, LOCAL_NAME, LOCAL_FIXED, content));
    pieces.add(content.packed);
  });

  const records = [...additions].map(([name, content]) => {
    const part = newPart(name, packed(content, DEFLATED), pieces.length);
    pieces.add(part.local);
    return part.record;
  });
  const start = pieces.length;
  for (const entry of directory) {
    const content = contents.get(entry);
    if (content === null) continue;
    pieces.add(movedRecord(bytes, entry, content, offsets.get(entry) ?? 0));
  }
  for (const record of records) pieces.add(record);
  const gone = [...contents.values()].filter((content) => content === null).length;
  const count = directory.length - gone + records.length;
  const directoryEnd = directory.at(-1)?.recordEnd ?? directoryFrom;
  pieces.add(movedEnd(copyOf(bytes, directoryEnd, bytes.length), { count, start, size: pieces.length - start }));
  return pieces.joined();
}

/** A part that was not there, with its record of the directory. No clock: the time is the first that the format knows. */
function newPart(
  name: string,
  { packed: content, size, crc }: NewContent,
  offset: number,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const encoded = new TextEncoder().encode(name);
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, content.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, encoded.length, true);
  };
  const local = new Uint8Array(LOCAL_FIXED + encoded.length + content.length);
  const header = new DataView(local.buffer);
  header.setUint32(0, 0x04034b50, true);
  common(header, 4);
  local.set(encoded, LOCAL_FIXED);
  local.set(content, LOCAL_FIXED + encoded.length);
  const record = new Uint8Array(RECORD_FIXED + encoded.length);
  const entry = new DataView(record.buffer);
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(4, 20, true);
  common(entry, 6);
  entry.setUint32(42, offset, true);
  record.set(encoded, RECORD_FIXED);
  return { local, record };
}

function packed(content: Uint8Array, method: number): NewContent {
  const bytes = method === 0 ? content : deflateSync(content, { level: 6 });
  return { packed: bytes, size: content.length, crc: crc32(content) };
}

/** A header, local or of the directory, up to its content, with the sizes and the checksum of the new content. */
function patchedHeader(
  bytes: Uint8Array,
  from: number,
  lengths: number,
  fixed: number,
  content: NewContent,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const nameLength = view.getUint16(from + lengths, true);
  const extraLength = view.getUint16(from + lengths + 2, true);
  const extraFrom = from + fixed + nameLength;
  // Sizes that fit go into the header itself; a field that gives them again could only contradict.
  const extra = withoutZip64(bytes.subarray(extraFrom, extraFrom + extraLength));
  const rest = fixed === RECORD_FIXED ? view.getUint16(from + 32, true) : 0;
  const header = new Uint8Array(fixed + nameLength + extra.length + rest);
  header.set(bytes.subarray(from, extraFrom));
  header.set(extra, fixed + nameLength);
  header.set(
    bytes.subarray(extraFrom + extraLength, extraFrom + extraLength + rest),
    fixed + nameLength + extra.length,
  );
  const out = new DataView(header.buffer);
  const flags = fixed === RECORD_FIXED ? 8 : 6;
  out.setUint16(flags, out.getUint16(flags, true) & ~FOLLOWED_BY_SIZES, true);
  out.setUint32(flags + 8, content.crc, true);
  out.setUint32(flags + 12, content.packed.length, true);
  out.setUint32(flags + 16, content.size, true);
  out.setUint16(lengths + 2, extra.length, true);
  return header;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept = new Pieces();
  let at = 0;
  for (; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) kept.add(extra.subarray(at, at + 4 + view.getUint16(at + 2, true)));
  }
  return kept.joined();
}

function movedRecord(bytes: Uint8Array, entry: ZipEntry, content: NewContent | undefined, offset: number): Uint8Array {
  const record = content
    ? patchedHeader(bytes, entry.record, RECORD_NAME, RECORD_FIXED, content)
    : copyOf(bytes, entry.record, entry.recordEnd);
  const view = new DataView(record.buffer);
  if (content || view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else setLargeOffset(view, offset);
  return record;
}

/** The offset in the field of large sizes: behind those sizes that did not fit either. */
function setLargeOffset(view: DataView, offset: number): void {
  let at = RECORD_FIXED + view.getUint16(RECORD_NAME, true);
  const end = at + view.getUint16(RECORD_NAME + 2, true);
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64) at += 4 + view.getUint16(at + 2, true);
  const before = [20, 24].filter((size) => view.getUint32(size, true) === 0xffffffff).length;
  view.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

/** What stands behind the directory, with its new place and size wherever it is told. */
function movedEnd(end: Uint8Array, { count, start, size }: DirectoryPlace): Uint8Array {
  const view = new DataView(end.buffer);
  let record = -1;
  let at = 0;
  if (end.length >= 56 && view.getUint32(0, true) === 0x06064b50) {
    record = start + size;
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(start), true);
    at = 12 + Number(view.getBigUint64(4, true));
    if (at + 20 > end.length || view.getUint32(at, true) !== 0x07064b50) throw damaged('zip');
    view.setBigUint64(at + 8, BigInt(record), true);
    at += 20;
  }
  while (at + 22 <= end.length && view.getUint32(at, true) !== 0x06054b50) at++;
  if (at + 22 > end.length) throw damaged('zip');
  const is64 = record >= 0;
  if (!is64 || view.getUint16(at + 8, true) !== 0xffff) view.setUint16(at + 8, count, true);
  if (!is64 || view.getUint16(at + 10, true) !== 0xffff) view.setUint16(at + 10, count, true);
  if (!is64 || view.getUint32(at + 12, true) !== 0xffffffff) view.setUint32(at + 12, size, true);
  if (!is64 || view.getUint32(at + 16, true) !== 0xffffffff) view.setUint32(at + 16, start, true);
  return end;
}

/** Bytes of their own: `slice` of Node's Buffer is the same memory. */
function copyOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}

class Pieces {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
