/** A record of an .xls, from numbers of two bytes and pieces of bytes. */
export function biffRecord(type: number, ...pieces: readonly (number | Uint8Array)[]): Buffer {
  const body = Buffer.concat(
    pieces.map((piece) => (typeof piece === 'number' ? Buffer.from([piece & 255, piece >>> 8]) : piece)),
  );
  return Buffer.concat([Buffer.from([type & 255, type >>> 8, body.length & 255, body.length >>> 8]), body]);
}

export interface BiffSheet {
  readonly name: Uint8Array;
  readonly records: readonly Buffer[];
}

interface BiffBook {
  /** 0x0500 for Excel 95, 0x0600 for 97 and later; `sheetVersion` where the sheets say another. */
  readonly version: number;
  readonly sheetVersion?: number;
  readonly globals?: readonly Buffer[];
  readonly sheets: readonly BiffSheet[];
}

const BOF = 0x0809;
const EOF = biffRecord(0x000a);
const BOUND_SHEET = 0x0085;

/** The stream of an .xls. */
export function buildBiff({ version, sheetVersion = version, globals = [], sheets }: BiffBook): Uint8Array {
  const rest = version === 0x0600 ? [0, 0, 0, 0] : [];
  const head = Buffer.concat([biffRecord(BOF, version, 0x0005, 0, 0, ...rest), ...globals]);
  const parts = sheets.map(({ records }) =>
    Buffer.concat([biffRecord(BOF, sheetVersion, 0x0010, 0, 0, ...rest), ...records, EOF]),
  );
  const entry = ({ name }: BiffSheet, place: number): Buffer => {
    const length = Buffer.from(version === 0x0600 ? [name.length, 0] : [name.length]);
    return biffRecord(BOUND_SHEET, place & 0xffff, place >>> 16, 0, length, name);
  };
  const entries = Buffer.concat(sheets.map((sheet) => entry(sheet, 0)));
  let place = head.length + entries.length + EOF.length;
  const placed = sheets.map((sheet, index) => {
    const made = entry(sheet, place);
    place += parts[index]?.length ?? 0;
    return made;
  });
  return new Uint8Array(Buffer.concat([head, ...placed, EOF, ...parts]));
}

/** A label of Excel 95, in one byte a letter. */
export function label5(row: number, column: number, text: Uint8Array): Buffer {
  return biffRecord(0x0204, row, column, 0, text.length, text);
}

export function number(row: number, column: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return biffRecord(0x0203, row, column, 0, bytes);
}

/** A formula with a number as its value. */
export function formula(row: number, column: number, value: number, tokens: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return biffRecord(0x0006, row, column, 0, bytes, 0, 0, 0, tokens.length, Buffer.from(tokens));
}
