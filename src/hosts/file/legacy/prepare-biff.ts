import { damaged, stop } from '../read-stop';
import { guessedPage, WESTERN } from './code-pages';
import { areTokensWhole } from './formula-sizes';

const PART = 'Workbook';
const BOF = 0x0809;
const EOF = 0x000a;
const BIFF5 = 0x0500;
const BIFF8 = 0x0600;
const CODE_PAGE = 0x0042;
const SHEET = 0x0085;
const NAME = 0x0018;
const EXTERN_SHEET = 0x0017;
const FILE_PASS = 0x002f;
/** A label of Excel 95, whole and with looks of its own: row, column, look, length and text in one byte a letter. */
const LABELS: readonly number[] = [0x0204, 0x00d6];
/** A record that the library passes over in silence. */
const PASSED_OVER = 0x00c1;
const WORKSHEET = 0;
/** So many labels tell what code page they are in. */
const MOST_LABELS = 500;
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

/**
 * Makes the stream of an .xls safe for the library, in place: records must be whole, sheets stand where the workbook
 * says, and the tokens of formulas fill their place; what is not needed (charts, pictures, validations, pivot tables) is
 * marked to be passed over. The library does not look at lengths: a wrong one there keeps it busy for ever. A formula of
 * tokens that nobody knows loses them and keeps its value. Gives the code page of texts that are not in Unicode.
 */
export function prepareBiff(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw damaged(PART);
  if (view.getUint16(0, true) !== BOF)
    throw (view.getUint16(0, true) & 0xf0ff) === 9 ? stop('file.old-excel') : damaged(PART);
  // The first says it for all: some programs write another version over the sheets.
  const version = view.getUint16(4, true) === BIFF5 ? BIFF5 : BIFF8;
  const parts = new Set<number>();
  const sheets: number[] = [];
  const labels: Uint8Array[] = [];
  let pageAt: number | null = null;
  let last = BOF;
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = view.getUint16(at, true);
    const record = at + 4;
    const end = record + view.getUint16(at + 2, true);
    // Padding after the last record. Anywhere else the library goes on, and so does this.
    if (type === 0 && last === EOF) break;
    last = type;
    if (end > bytes.length) throw damaged(PART);
    if (type === BOF) {
      parts.add(at);
      if (end >= record + 2) view.setUint16(record, version, true);
    } else if (type === FILE_PASS) throw stop('file.encrypted');
    else if (type === CODE_PAGE && end >= record + 2) pageAt = record;
    else if (type === SHEET && end >= record + 6 && view.getUint8(record + 5) === WORKSHEET) {
      sheets.push(view.getUint32(record, true));
    } else if (!READ.has(type)) view.setUint16(at, PASSED_OVER, true);
    else checkRecord(view, type, record, end, version === BIFF8);
    if (version === BIFF5 && LABELS.includes(type) && labels.length < MOST_LABELS && end > record + 8) {
      labels.push(bytes.subarray(record + 8, end));
    }
    at = end;
  }
  // The library gives an empty sheet for one that is not where it should be.
  if (!sheets.every((place) => parts.has(place))) throw damaged(PART);
  const said = pageAt === null ? WESTERN : view.getUint16(pageAt, true);
  if (said !== WESTERN) return said;
  const page = guessedPage(labels);
  if (pageAt !== null) view.setUint16(pageAt, page, true);
  return page;
}

function checkRecord(view: DataView, type: number, record: number, end: number, isBiff8: boolean): void {
  if (type === EXTERN_SHEET && isBiff8 && end < record + 2) throw damaged(PART);
  const lengthAt = type === NAME ? 4 : TOKENS_AT[type];
  if (lengthAt === undefined) return;
  let tokens = record + (type === NAME ? 14 : lengthAt + 2);
  if (tokens > end) throw damaged(PART);
  if (type === NAME) {
    const length = view.getUint8(record + 3);
    if (isBiff8 && tokens + 1 > end) throw damaged(PART);
    tokens += isBiff8 ? 1 + (length << (view.getUint8(tokens) & 1)) : length;
  }
  const to = tokens + view.getUint16(record + lengthAt, true);
  const whole = to > end ? false : areTokensWhole(view, tokens, to, isBiff8 ? 8 : 5);
  if (whole === false) throw damaged(PART);
  if (whole === null) view.setUint16(record + lengthAt, 0, true);
}
