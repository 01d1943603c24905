import { damaged, stop } from '../read-stop';

/** One file inside a zip, as its central directory tells. Sizes are declared, not yet proven. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Where its record in the directory starts, and one past its end. */
  readonly record: number;
  readonly recordEnd: number;
}

const DIRECTORY = 'zip';
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 20_000;
const names = new TextDecoder();

/**
 * Reads the central directory. Local headers are not asked: writers that stream leave them without sizes.
 * A zip without its end record was cut short: the record stands at the very end.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw stop('file.cut-short');
  const { count, offset } = directoryPlace(view, end);
  if (count > MAX_ENTRIES) throw stop('limit.entries', { limit: MAX_ENTRIES });

  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged(DIRECTORY);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged(DIRECTORY);
    entries.push({
      record: at,
      recordEnd: next,
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function directoryPlace(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  // Zip64: a locator right before the end record points to the large record.
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, offset };
  const record = large(view, locator + 8);
  if (record + 56 > end || view.getUint32(record, true) !== 0x06064b50) throw damaged(DIRECTORY);
  return { count: large(view, record + 32), offset: large(view, record + 48) };
}

function sizes(view: DataView, header: number, extra: number, extraLength: number) {
  const declared = {
    size: view.getUint32(header + 24, true),
    packedSize: view.getUint32(header + 20, true),
    offset: view.getUint32(header + 42, true),
  };
  // Zip64: the extra field 1 holds, in this order, only those that did not fit.
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (declared[key] !== 0xffffffff) continue;
      if (value + 8 > extra + extraLength) throw damaged(DIRECTORY);
      declared[key] = large(view, value);
      value += 8;
    }
    break;
  }
  return declared;
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
