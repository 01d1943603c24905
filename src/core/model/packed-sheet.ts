import type { CellError, CellValue } from './cell-value';
import type { CellData, SheetData } from './sheet-data';

/**
 * A sheet whose cells are a few arrays: it crosses threads in milliseconds; a million objects would take seconds.
 * Every value, formula, format and font is kept; cells come out in the order of rows.
 */
export interface PackedSheet extends Omit<SheetData, 'cells'> {
  readonly cells: PackedCells;
}

interface PackedCells {
  /** `cellKey`s, ascending; the other arrays are in the same order. */
  readonly keys: Float64Array;
  readonly kinds: Uint8Array;
  /** The number, serial or truth value; the place in the table of texts for a text and an error. */
  readonly numbers: Float64Array;
  /** One more than the place in the table of texts; 0 for none. */
  readonly formulas: Uint32Array;
  readonly traits: Uint32Array;
  readonly traitTable: readonly Pick<CellData, 'numberFormat' | 'fontName' | 'unstruck' | 'sameColor'>[];
  /** The table of texts: all of them in one, and where each ends. */
  readonly texts: string;
  readonly ends: Uint32Array;
}

const KINDS = ['blank', 'number', 'text', 'boolean', 'date', 'error', 'formula-without-value'] as const;

export function packSheet({ cells, ...sheet }: SheetData): PackedSheet {
  const keys = Float64Array.from(cells.keys()).sort();
  const kinds = new Uint8Array(keys.length);
  const numbers = new Float64Array(keys.length);
  const formulas = new Uint32Array(keys.length);
  const traits = new Uint32Array(keys.length);
  const texts = new Places();
  const traitTable: PackedCells['traitTable'][number][] = [];
  const traitPlaces = new Places();
  keys.forEach((key, index) => {
    const cell = cells.get(key);
    if (!cell) return;
    const { value, formula, ...own } = cell;
    kinds[index] = KINDS.indexOf(value.kind);
    numbers[index] = numberOf(value, texts);
    if (formula !== undefined) formulas[index] = texts.of(formula) + 1;
    const trait = traitPlaces.of(traitKey(own));
    traits[index] = trait;
    traitTable[trait] ??= own;
  });
  const all = texts.all();
  const ends = new Uint32Array(all.length);
  let end = 0;
  all.forEach((text, index) => (ends[index] = end += text.length));
  return { ...sheet, cells: { keys, kinds, numbers, formulas, traits, traitTable, texts: all.join(''), ends } };
}

/** The sheet with its cells made as they are asked for; a cell that was asked for stays the same object. */
export function unpackSheet({ cells, ...sheet }: PackedSheet): SheetData {
  return { ...sheet, cells: new UnpackedCells(cells) };
}

/** What of a packed sheet may be handed over to another thread instead of being copied. */
export function buffersOf({ cells }: PackedSheet): ArrayBufferLike[] {
  const { keys, kinds, numbers, formulas, traits, ends } = cells;
  return [keys, kinds, numbers, formulas, traits, ends].map(({ buffer }) => buffer);
}

function traitKey({ numberFormat, fontName, unstruck, sameColor }: PackedCells['traitTable'][number]): string {
  return JSON.stringify([numberFormat, fontName, unstruck, sameColor]);
}

function numberOf(value: CellValue, texts: Places): number {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'date':
      return value.serial;
    case 'boolean':
      return Number(value.value);
    case 'text':
      return texts.of(value.text);
    case 'error':
      return texts.of(value.error);
    case 'blank':
    case 'formula-without-value':
      return 0;
    default:
      return value satisfies never;
  }
}

class Places {
  private readonly places = new Map<string, number>();

  of(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  all(): readonly string[] {
    return [...this.places.keys()];
  }
}

class UnpackedCells implements ReadonlyMap<number, CellData> {
  private readonly packed: PackedCells;
  private readonly made = new Map<number, CellData>();

  constructor(packed: PackedCells) {
    this.packed = packed;
  }

  get size(): number {
    return this.packed.keys.length;
  }

  get(key: number): CellData | undefined {
    const made = this.made.get(key);
    if (made) return made;
    const index = this.find(key);
    if (index < 0) return undefined;
    const cell = this.make(index);
    this.made.set(key, cell);
    return cell;
  }

  has(key: number): boolean {
    return this.find(key) >= 0;
  }

  forEach(each: (cell: CellData, key: number, map: ReadonlyMap<number, CellData>) => void): void {
    for (const [key, cell] of this.entries()) each(cell, key, this);
  }

  *entries(): MapIterator<[number, CellData]> {
    const { keys } = this.packed;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? 0;
      yield [key, this.made.get(key) ?? this.make(index)];
    }
    return undefined;
  }

  *keys(): MapIterator<number> {
    yield* this.packed.keys;
    return undefined;
  }

  *values(): MapIterator<CellData> {
    for (const [, cell] of this.entries()) yield cell;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[number, CellData]> {
    return this.entries();
  }

  private find(key: number): number {
    const { keys } = this.packed;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? low : -1;
  }

  private make(index: number): CellData {
    const { formulas, traits, traitTable } = this.packed;
    const formula = formulas[index] ?? 0;
    return {
      value: this.valueOf(index),
      ...(formula > 0 && { formula: this.text(formula - 1) }),
      ...traitTable[traits[index] ?? 0],
    };
  }

  private valueOf(index: number): CellValue {
    const number = this.packed.numbers[index] ?? 0;
    const kind = KINDS[this.packed.kinds[index] ?? 0] ?? 'blank';
    switch (kind) {
      case 'number':
        return { kind, value: number };
      case 'date':
        return { kind, serial: number };
      case 'boolean':
        return { kind, value: number === 1 };
      case 'text':
        return { kind, text: this.text(number) };
      case 'error':
        return { kind, error: this.text(number) as CellError };
      case 'blank':
      case 'formula-without-value':
        return { kind };
      default:
        return kind satisfies never;
    }
  }

  private text(place: number): string {
    const { texts, ends } = this.packed;
    return texts.slice(place > 0 ? ends[place - 1] : 0, ends[place]);
  }
}
