import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { formatAddress, formatRange } from '../../../src/core/model/address';
import { keyAddress, type CellData, type SheetData, type WorkbookData } from '../../../src/core/model/sheet-data';

/** A workbook put so that two readers' views can be compared line by line. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly string[];
}

interface SheetOutline {
  readonly name: string;
  readonly state: number;
  /** "A1: number 5 | =SUM(B1) | 0.00" */
  readonly cells: readonly string[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const STATES = ['visible', 'hidden', 'very-hidden'];
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
// Formats that a file gives by number: the library and Office show these differently in US English.
const SAME_FORMAT: Readonly<Record<string, string>> = { 'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm' };

export function outlineOfOurs(book: WorkbookData): Outline {
  return {
    sheets: book.sheets.map(outlineOfSheet),
    names: book.definedNames.map(({ name, refersTo, sheet }) => `${sheet ?? ''}|${name}|${refersTo}`).sort(),
  };
}

function outlineOfSheet(sheet: SheetData): SheetOutline {
  return {
    name: sheet.name,
    state: STATES.indexOf(sheet.state),
    cells: [...sheet.cells].map(([key, cell]) => `${formatAddress(keyAddress(key))}: ${ourLine(cell)}`).sort(),
    merges: sheet.merges.map(formatRange).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  };
}

function ourLine({ value, formula, numberFormat }: CellData): string {
  const shown =
    value.kind === 'date'
      ? `number ${value.serial}`
      : value.kind === 'number'
        ? `number ${value.value}`
        : value.kind === 'text'
          ? `text ${JSON.stringify(value.text)}`
          : value.kind === 'boolean'
            ? `boolean ${String(value.value)}`
            : value.kind === 'error'
              ? `error ${value.error}`
              : value.kind;
  return line(shown, formula, numberFormat);
}

function line(value: string, formula: string | undefined, format: string | undefined): string {
  // The library gives 0 for a formula that was saved without its value; that we tell them apart has tests of its own.
  if (formula !== undefined && (value === 'number 0' || value === 'formula-without-value')) {
    return `0 or no value | ${formula} | ${format ?? ''}`;
  }
  return `${value} | ${formula ?? ''} | ${format ?? ''}`;
}

/** What @e965/xlsx reads; in places where it is known to be wrong, what stands in the file. */
export function outlineOfSheetJs(bytes: Uint8Array): Outline {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellText: false,
  });
  return {
    sheets: book.SheetNames.map((name, index) => ({
      name,
      state: book.Workbook?.Sheets?.[index]?.Hidden ?? 0,
      ...theirSheet(book.Sheets[name] ?? {}),
    })),
    names: (book.Workbook?.Names ?? [])
      .map(({ Name, Ref, Sheet }) => `${Sheet === undefined ? '' : (book.SheetNames[Sheet] ?? '')}|${Name}|${Ref}`)
      .sort(),
  };
}

function theirSheet(sheet: WorkSheet): Omit<SheetOutline, 'name' | 'state'> {
  const cells: string[] = [];
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  data.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      const shown = cell && theirLine(cell);
      if (shown !== undefined) cells.push(`${formatAddress({ row: rowIndex, column })}: ${shown}`);
    }),
  );
  const hidden = (infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined) =>
    (infos ?? []).flatMap((info, index) => (info?.hidden === true ? [index] : []));
  return {
    cells: cells.sort(),
    merges: (sheet['!merges'] ?? [])
      .map(({ s, e }) => formatRange({ from: { row: s.r, column: s.c }, to: { row: e.r, column: e.c } }))
      .sort(),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  };
}

function theirLine({ t, v, f, z }: CellObject): string | undefined {
  const format = z === undefined || z === 'General' ? undefined : (SAME_FORMAT[String(z)] ?? String(z));
  if (f === undefined && (v === undefined || v === '')) return undefined;
  if (t === 'e') return line(`error ${ERRORS[Number(v)] ?? '#UNKNOWN!'}`, f, format);
  if (typeof v === 'number') return line(`number ${v}`, f, format);
  if (typeof v === 'string') return line(`text ${JSON.stringify(v)}`, f, format);
  if (typeof v === 'boolean') return line(`boolean ${String(v)}`, f, format);
  return line('formula-without-value', f, format);
}
