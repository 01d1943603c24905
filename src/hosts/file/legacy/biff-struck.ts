import { cellKey } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { unstruckText, type TextRun } from '../xlsx/rich-text';
import { biffRecords, type BiffRecord } from './biff-records';
import { decodePage } from './code-pages';

const FONT = 0x0031;
const LOOK = 0x00e0;
const SHEET = 0x0085;
const STRINGS = 0x00fc;
const CONTINUE = 0x003c;
const SHARED_LABEL = 0x00fd;
const RICH_LABEL = 0x00d6;
const MANY_NUMBERS = 0x00bd;
/** Records of one cell: row, column and look come first in each. */
const CELLS: ReadonlySet<number> = new Set([SHARED_LABEL, RICH_LABEL, 0x0203, 0x027e, 0x0006, 0x0205, 0x0204]);
const STRUCK = 0x0008;

/** What is left of the cells with struck-out text, by sheet in the order of the stream; null when no font strikes out. */
export type StruckCells = readonly ReadonlyMap<number, string>[] | null;

/** Where a font changes within a text: from this letter on. */
interface Change {
  readonly from: number;
  readonly font: number;
}

interface RichText {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Looks for struck-out text in the stream of an .xls: the library that reads its cells tells nothing of fonts. */
export function biffStruck(stream: Uint8Array, budget: ReadBudget, page: number): StruckCells {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const struckFonts: boolean[] = [];
  const fontOfLook: number[] = [];
  const places: number[] = [];
  const pieces: Uint8Array[] = [];
  let last = 0;
  for (const { type, at, end } of biffRecords(view, 0, budget)) {
    if (type === FONT && end >= at + 4) struckFonts.push((view.getUint16(at + 2, true) & STRUCK) !== 0);
    else if (type === LOOK && end >= at + 2) fontOfLook.push(view.getUint16(at, true));
    else if (type === SHEET && end >= at + 4) places.push(view.getUint32(at, true));
    else if (type === STRINGS || (type === CONTINUE && last === STRINGS)) pieces.push(stream.subarray(at, end));
    if (type !== CONTINUE) last = type;
  }
  if (!struckFonts.includes(true)) return null;
  // There is no font 4: the numbers jump over it.
  const isStruck = (font: number): boolean => struckFonts[font > 4 ? font - 1 : font] === true;
  const strings = richStrings(pieces, budget);
  return places
    .sort((a, b) => a - b)
    .map((place) => {
      const cells = new Map<number, string>();
      for (const record of biffRecords(view, place, budget)) {
        for (const { key, look, text } of cellsOf(record, strings, page)) {
          const left = leftOf(text, isStruck(fontOfLook[look] ?? 0), isStruck);
          if (left !== undefined) cells.set(key, left);
        }
      }
      return cells;
    });
}

interface BiffCell {
  readonly key: number;
  readonly look: number;
  /** Null where all of it has the cell's own font. */
  readonly text: RichText | null;
}

function cellsOf(
  { type, view, at, end }: BiffRecord,
  strings: ReadonlyMap<number, RichText>,
  page: number,
): BiffCell[] {
  const short = (offset: number): number => (at + offset + 2 <= end ? view.getUint16(at + offset, true) : 0);
  if (type === MANY_NUMBERS) {
    const cells: BiffCell[] = [];
    for (let index = 0; at + 4 + index * 6 + 8 <= end; index++) {
      cells.push({ key: cellKey(short(0), short(2) + index), look: short(4 + index * 6), text: null });
    }
    return cells;
  }
  if (!CELLS.has(type)) return [];
  const [key, look] = [cellKey(short(0), short(2)), short(4)];
  if (type === SHARED_LABEL) return [{ key, look, text: strings.get(short(6) + short(8) * 0x10000) ?? null }];
  if (type !== RICH_LABEL) return [{ key, look, text: null }];
  // Of Excel 95: runs of one byte each.
  const textEnd = Math.min(at + 8 + short(6), end);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 8, Math.max(0, textEnd - at - 8));
  const changes: Change[] = [];
  for (let place = textEnd + 1; place + 2 <= end; place += 2) {
    changes.push({ from: view.getUint8(place), font: view.getUint8(place + 1) });
  }
  const moved = changes.map(({ from, font }) => ({ font, from: decodePage(page, bytes.subarray(0, from)).length }));
  return [{ key, look, text: { text: decodePage(page, bytes), changes: moved } }];
}

function leftOf(rich: RichText | null, isStruckCell: boolean, isStruck: (font: number) => boolean): string | undefined {
  if (rich === null) return isStruckCell ? '' : undefined;
  const { text, changes } = rich;
  const runs: TextRun[] = [{ text: text.slice(0, changes[0]?.from ?? text.length) }];
  changes.forEach(({ from, font }, index) => {
    runs.push({ text: text.slice(from, changes[index + 1]?.from ?? text.length), struck: isStruck(font) });
  });
  return unstruckText(runs, isStruckCell);
}

/** The texts with changes of font among the shared ones, by index. */
function richStrings(pieces: readonly Uint8Array[], budget: ReadBudget): ReadonlyMap<number, RichText> {
  const strings = new Map<number, RichText>();
  const reader = new PieceReader(pieces);
  reader.skip(4);
  const count = reader.long();
  for (let index = 0; index < count && !reader.isDone(); index++) {
    if (index % 1024 === 0) budget.checkTime();
    const length = reader.short();
    const flags = reader.byte();
    const runs = (flags & 8) === 0 ? 0 : reader.short();
    const extra = (flags & 4) === 0 ? 0 : reader.long();
    const text = reader.text(length, (flags & 1) === 1);
    const changes: Change[] = [];
    for (let run = 0; run < runs && !reader.isDone(); run++)
      changes.push({ from: reader.short(), font: reader.short() });
    if (changes.length > 0) strings.set(index, { text, changes });
    reader.skip(extra);
  }
  return strings;
}

/** Reads the shared texts over the pieces into which they are cut; past the end all is 0. */
class PieceReader {
  private readonly pieces: readonly Uint8Array[];
  private piece = 0;
  private at = 0;

  constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces;
  }

  isDone(): boolean {
    this.settle();
    return this.piece >= this.pieces.length;
  }

  byte(): number {
    this.settle();
    return this.pieces[this.piece]?.[this.at++] ?? 0;
  }

  short(): number {
    return this.byte() + this.byte() * 0x100;
  }

  long(): number {
    return this.short() + this.short() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0 && !this.isDone();) {
      const step = Math.min(left, (this.pieces[this.piece]?.length ?? 0) - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** A piece that goes on with a text says anew whether its letters are wide. */
  text(length: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = length; left > 0 && this.piece < this.pieces.length;) {
      const piece = this.pieces[this.piece] ?? new Uint8Array();
      if (this.at >= piece.length) {
        this.piece++;
        this.at = 0;
        wide = ((this.pieces[this.piece]?.[this.at++] ?? 0) & 1) === 1;
        continue;
      }
      const letters = Math.min(left, Math.max(1, Math.floor((piece.length - this.at) / (wide ? 2 : 1))));
      for (let letter = 0; letter < letters; letter++) {
        text += String.fromCharCode((piece[this.at++] ?? 0) + (wide ? (piece[this.at++] ?? 0) * 0x100 : 0));
      }
      left -= letters;
    }
    return text;
  }

  private settle(): void {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece++;
      this.at = 0;
    }
  }
}
