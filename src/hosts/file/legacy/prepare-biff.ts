import { damaged } from '../read-stop';

const PART = 'Workbook';
const BOF = 0x0809;
const EOF = 0x000a;
const BIFF5 = 0x0500;
const NAME = 0x0018;
const EXTERN_SHEET = 0x0017;
/** A record that the library passes over in silence. */
const PASSED_OVER = 0x00c1;
// What holds cells, their strings, formulas, formats and places, and the end of each, by number; see [MS-XLS] 2.3.
const READ: ReadonlySet<number> = new Set(
  (
    '0809 000a 002f 0042 0022 041e 00e0 0085 00fc 003c 00fd 0204 00d6 0203 027e ' +
    '00bd 0205 0006 0207 04bc 0221 0018 0017 01ae 0023 00e5 0208 007d 0200'
  )
    .split(' ')
    .map((number) => parseInt(number, 16)),
);
// Where a record of a formula has the length of its tokens; the tokens follow right behind.
const TOKENS_AT: Readonly<Record<number, number>> = { 0x0006: 20, 0x0221: 12, 0x04bc: 8 };

// Sizes of tokens with their first byte, by type; 0 where the size has to be looked for or there is no such token.
const OPERATOR = 1;
const STRING = 0x17;
const ATTRIBUTE = 0x19;
const SIZES: readonly number[] = [
  ...[0, 5, 5, ...Array<number>(20).fill(OPERATOR), 0, 6, 0, 0, 0, 2, 2, 3, 9],
  ...[8, 3, 4, 5, 5, 9, 7, 7, 7, 3, 5, 9, 5, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 11, 7, 11, 0, 0],
];

/**
 * Makes the stream of an .xls safe for the library, in place: records must be whole and the tokens of formulas
 * fill their place, and what is not needed (charts, pictures, validations, pivot tables) is marked to be passed over.
 * The library does not look at lengths: a wrong one there keeps it busy for ever. Formulas of BIFF5 (Excel 95), whose
 * tokens have other sizes, are not checked.
 */
export function prepareBiff(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // As the library takes it: BIFF8 unless a BOF says otherwise.
  let isBiff8 = true;
  let last = BOF;
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = view.getUint16(at, true);
    const record = at + 4;
    const end = record + view.getUint16(at + 2, true);
    // Padding after the last record. Anywhere else the library goes on, and so does this.
    if (type === 0 && last === EOF) return;
    last = type;
    if (end > bytes.length) throw damaged(PART);
    if (type === BOF && end >= record + 2) isBiff8 = view.getUint16(record, true) !== BIFF5;
    else if (!READ.has(type)) view.setUint16(at, PASSED_OVER, true);
    else if (isBiff8) checkRecord(view, type, record, end);
    at = end;
  }
}

function checkRecord(view: DataView, type: number, record: number, end: number): void {
  if (type === EXTERN_SHEET && end < record + 2) throw damaged(PART);
  const lengthAt = TOKENS_AT[type];
  if (lengthAt !== undefined) {
    if (record + lengthAt + 2 > end) throw damaged(PART);
    const tokens = record + lengthAt + 2;
    checkTokens(view, tokens, tokens + view.getUint16(tokens - 2, true), end);
  } else if (type === NAME) {
    if (record + 15 > end) throw damaged(PART);
    const wide = view.getUint8(record + 14) & 1;
    const tokens = record + 15 + (view.getUint8(record + 3) << wide);
    checkTokens(view, tokens, tokens + view.getUint16(record + 4, true), end);
  }
}

function checkTokens(view: DataView, from: number, to: number, end: number): void {
  if (to > end) throw damaged(PART);
  let at = from;
  while (at < to) {
    const type = view.getUint8(at) & 0x7f;
    // Types from 0x40 on are those from 0x20 on, told for another use of their value.
    const size = SIZES[type >= 0x40 ? (type & 0x1f) | 0x20 : type] ?? 0;
    if (size > 0) at += size;
    else if (type === STRING && at + 3 <= to) at += 3 + (view.getUint8(at + 1) << (view.getUint8(at + 2) & 1));
    else if (type === ATTRIBUTE && at + 4 <= to) at += attributeSize(view, at);
    else throw damaged(PART);
  }
  if (at !== to) throw damaged(PART);
}

/** An attribute of four bytes; the one of CHOOSE brings its table of jumps. */
function attributeSize(view: DataView, at: number): number {
  return (view.getUint8(at + 1) & 0x04) === 0 ? 4 : 4 + (view.getUint16(at + 2, true) + 1) * 2;
}
