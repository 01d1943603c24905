/** The formats of Excel 95, 97 to 2003, and .xlsb. */
export type Biff = 5 | 8 | 12;

const STRING = 0x17;
const EXTENDED = 0x18;
const ATTRIBUTE = 0x19;
const LIST = 0x19;
const ARRAY = 0x20;
const MEMORY = 0x26;
const SHARED = 0x01;
/** The attribute of CHOOSE, which brings its table of jumps. */
const CHOOSE = 0x04;

// Sizes of tokens with their first byte, by type; 0 where the size has to be looked for or nobody knows such a token.
const ALIKE = [0, 5, 5, ...Array<number>(20).fill(1), 0, 0, 0, 0, 0, 2, 2, 3, 9];
const NONE = Array<number>(9).fill(0);
const SIZES: Readonly<Record<Biff, readonly number[]>> = {
  5: [...ALIKE, 8, 3, 4, 15, 4, 7, 7, 7, 7, 3, 4, 7, 4, 7, 3, 3, ...NONE, 25, 18, 21, 18, 21, 0, 0],
  8: [...ALIKE, 8, 3, 4, 5, 5, 9, 7, 7, 7, 3, 5, 9, 5, 9, 3, 3, ...NONE, 7, 7, 11, 7, 11, 0, 0],
  12: [...ALIKE, 15, 3, 4, 5, 7, 13, 7, 7, 7, 3, 7, 13, 7, 13, 3, 3, ...NONE, 7, 9, 15, 9, 15, 0, 0],
};

/**
 * Whether the tokens of a formula fill their place; null when one of them is of a type that nobody knows. `seen` gets the
 * type of each.
 */
export function areTokensWhole(
  view: DataView,
  from: number,
  to: number,
  biff: Biff,
  seen: (type: number) => void = () => undefined,
): boolean | null {
  let at = from;
  while (at < to) {
    const type = view.getUint8(at) & 0x7f;
    // Types from 0x40 on are those from 0x20 on, told for another use of their value.
    const plain = type >= 0x40 ? (type & 0x1f) | 0x20 : type;
    const size = SIZES[biff][plain] ?? 0;
    seen(plain);
    if (size > 0) at += size;
    else if (type !== STRING && type !== EXTENDED && type !== ATTRIBUTE) return null;
    else if (at + (type === STRING ? (biff === 5 ? 2 : 3) : 4) > to) return false;
    else if (type === STRING) at += stringSize(view, at, biff);
    else if (type === ATTRIBUTE) at += attributeSize(view, at);
    else at += biff === 12 && view.getUint8(at + 1) === LIST ? 14 : 6;
  }
  return at === to;
}

/** Whether what stands behind the tokens of a formula of an .xlsb for some of them (`types`) fills its place. */
export function areExtrasWhole(view: DataView, from: number, to: number, types: readonly number[]): boolean {
  let at = from;
  for (const type of types) {
    if (type === SHARED) at += 4;
    else if (type === MEMORY) at += at + 4 > to ? 4 : 4 + view.getUint32(at, true) * 16;
    else if (type === ARRAY) at = endOfArray(view, at, to);
    if (at > to) return false;
  }
  return true;
}

/** Past the end where it does not fit. */
function endOfArray(view: DataView, from: number, to: number): number {
  if (from + 8 > to) return to + 1;
  const [rows, columns] = [view.getUint32(from, true), view.getUint32(from + 4, true)];
  let at = from + 8;
  if (rows < 1 || columns < 1 || rows * columns > to - at) return to + 1;
  for (let left = rows * columns; left > 0; left--) {
    const kind = at < to ? view.getUint8(at) : -1;
    if (kind === 0) at += 9;
    else if (kind === 1 && at + 3 <= to) at += 3 + view.getUint16(at + 1, true) * 2;
    else if (kind === 2) at += 2;
    else if (kind === 4) at += 5;
    else return to + 1;
  }
  return at;
}

function stringSize(view: DataView, at: number, biff: Biff): number {
  const length = view.getUint8(at + 1);
  if (biff === 5) return 2 + length;
  return biff === 8 ? 3 + (length << (view.getUint8(at + 2) & 1)) : 3 + view.getUint16(at + 1, true) * 2;
}

function attributeSize(view: DataView, at: number): number {
  return (view.getUint8(at + 1) & CHOOSE) === 0 ? 4 : 4 + (view.getUint16(at + 2, true) + 1) * 2;
}
