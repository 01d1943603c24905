import { strToU8, zipSync } from 'fflate';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/model/address';
import type { ReadBudget } from '../read-budget';
import { damaged, stop } from '../read-stop';
import { readRelationships } from '../xlsx/relationships';
import type { ZipArchive } from '../zip/zip-archive';
import { areExtrasWhole, areTokensWhole } from './formula-sizes';
import { XlsbPart, type XlsbRecord } from './xlsb-records';

export interface PreparedXlsb {
  readonly bytes: Uint8Array;
  /** Charts, dialogs and macros, which the library gets as empty sheets: the numbers of sheets in formulas count them. */
  readonly without: ReadonlySet<string>;
}

// Records by number; see [MS-XLSB] 2.3. The others are not needed, and the library refuses those it does not know.
const BUNDLE_SHEET = 0x9c;
const NAME = 0x27;
const EXTERN_SHEET = 0x16a;
const SUP_BOOK = 0x163;
const OF_WORKBOOK = [BUNDLE_SHEET, NAME, EXTERN_SHEET, SUP_BOOK, 0x99, 0x165, 0x166, 0x29b];
const STRING_ITEM = 0x13;
const FORMAT = 0x2c;
const OF_STYLES = [FORMAT, 0x2f, 0x269, 0x26a];
const ROW = 0;
const COLUMNS = 0x3c;
const MERGE = 0xb0;
const ARRAY = 0x1aa;
const SHARED = 0x1ab;
const RICH_CELL = 0x3e;
const SHORT_CELLS = 0x0c;
const LAST_CELL = 0x12;
/** Bytes that a value has, by the type of its cell; those of texts are looked for. */
const VALUES: Readonly<Record<number, number>> = { 1: 0, 2: 4, 3: 1, 4: 1, 5: 8, 7: 4, 9: 8, 10: 1, 11: 1 };
const TEXTS = [6, 8];
const FORMULAS = [8, 9, 10, 11];

const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.ms-excel';
const PARTS = {
  workbook: 'xl/workbook.bin',
  sharedStrings: 'xl/sharedStrings.bin',
  styles: 'xl/styles.bin',
} as const;
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  [PARTS.workbook]: `${CONTENT}.sheet.binary.macroEnabled.main`,
  [PARTS.sharedStrings]: `${CONTENT}.sharedStrings`,
  [PARTS.styles]: `${CONTENT}.styles`,
};

/**
 * An .xlsb for the library that holds nothing but what cells hold, each record checked: within the sheet, one behind the
 * other, texts and formulas whole. The library believes every number, and a wild one keeps it busy for hours.
 */
export function prepareXlsb(archive: ZipArchive, budget: ReadBudget, workbookPart: string): PreparedXlsb {
  const related = readRelationships(archive, budget, workbookPart);
  const part = (name: string): XlsbPart => {
    const bytes = archive.read(name);
    if (!bytes) throw damaged(name);
    return new XlsbPart(bytes, name);
  };
  const files: Record<string, Uint8Array> = {};
  const sheets: { readonly id: string; readonly name: string }[] = [];
  const workbook = part(workbookPart);
  files[PARTS.workbook] = workbook.filtered((record) => {
    if (record.type === BUNDLE_SHEET) sheets.push(bundleSheet(workbook, record));
    return checkWorkbook(workbook, record);
  });
  if (sheets.length === 0) throw stop('file.not-a-workbook');
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw damaged(workbookPart);
  for (const type of ['sharedStrings', 'styles'] as const) {
    const name = related.find((relationship) => relationship.type === type)?.part;
    if (name === undefined) continue;
    const opened = part(name);
    const check = type === 'styles' ? checkStyles : checkStrings;
    files[PARTS[type]] = opened.filtered((record) => check(opened, record, budget));
  }
  const without = new Set<string>();
  sheets.forEach(({ id, name }, index) => {
    const target = related.find((relationship) => relationship.id === id);
    if (id !== '' && !target) throw damaged(workbookPart);
    const isSheet = target?.type === 'worksheet';
    if (!isSheet) without.add(name);
    files[sheetPart(index)] = isSheet ? checkedSheet(part(target.part), budget) : new Uint8Array();
  });
  const ids = sheets.map(({ id }) => id);
  return { bytes: zipSync({ ...files, ...packageParts(Object.keys(files), ids) }, { level: 0 }), without };
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.bin`;
}

/** What says which part is what. */
function packageParts(names: readonly string[], ids: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const types = names
    .filter((name) => Object.hasOwn(CONTENT_TYPES, name))
    .map((name) => `<Override PartName="/${name}" ContentType="${CONTENT_TYPES[name] ?? ''}"/>`);
  const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const related = ids.map(
    (id, index) => `<Relationship Id="${escaped(id)}" Type="${SHEET_TYPE}" Target="worksheets/sheet${index + 1}.bin"/>`,
  );
  return {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`),
    'xl/_rels/workbook.bin.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    ),
  };
}

function bundleSheet(part: XlsbPart, record: XlsbRecord): { readonly id: string; readonly name: string } {
  const idAt = record.at + 8;
  const nameAt = part.endOfOptionalText(record, idAt);
  part.endOfText(record, nameAt);
  return { id: part.optionalText(record, idAt), name: part.optionalText(record, nameAt) };
}

function checkWorkbook(part: XlsbPart, record: XlsbRecord): boolean {
  const { type, at, end } = record;
  if (!OF_WORKBOOK.includes(type)) return false;
  if (type === NAME) {
    const tokens = part.endOfText(record, at + 9);
    if (!checkFormula(part, record, tokens)) throw part.broken();
    part.endOfOptionalText(record, part.need(record, endOfFormula(part, record, tokens)));
  } else if (type === EXTERN_SHEET) {
    if (4 + part.number(record, at) * 12 !== end - at) throw part.broken();
  } else if (type === SUP_BOOK) part.endOfOptionalText(record, at);
  else if (type === 0x99) {
    part.need(record, at + 8);
    if (end > at + 8) part.endOfText(record, at + 8);
  }
  return true;
}

function checkStrings(part: XlsbPart, record: XlsbRecord, budget: ReadBudget): boolean {
  if (record.type !== STRING_ITEM) return false;
  budget.take('strings');
  checkRich(part, record, record.at);
  return true;
}

/** A text with looks of its own: flags, the text, and how many runs follow. */
function checkRich(part: XlsbPart, record: XlsbRecord, at: number): void {
  const end = part.endOfText(record, at + 1);
  if ((part.view.getUint8(at) & 1) === 1) part.need(record, end + 4 + part.number(record, end) * 4);
}

function checkStyles(part: XlsbPart, record: XlsbRecord): boolean {
  if (record.type === FORMAT) part.endOfText(record, record.at + 2);
  return OF_STYLES.includes(record.type);
}

function checkedSheet(part: XlsbPart, budget: ReadBudget): Uint8Array {
  let [row, column, lastColumns, cells] = [-1, -1, -1, 0];
  return part.filtered((record) => {
    const { type, at } = record;
    if (type === ROW) {
      budget.checkTime();
      const next = part.number(record, at, MAX_ROWS - 1);
      part.need(record, at + 12);
      if (next <= row) throw part.broken();
      [row, column] = [next, -1];
    } else if (type <= LAST_CELL || type === RICH_CELL) {
      const isShort = type >= SHORT_CELLS && type <= LAST_CELL;
      const next = isShort ? column + 1 : part.number(record, at, MAX_COLUMNS - 1);
      if (row < 0 || next <= column || next >= MAX_COLUMNS) throw part.broken();
      column = next;
      // What has looks alone is not counted.
      if (type !== 1 && type !== SHORT_CELLS && ++cells > budget.limits.cells) budget.take('cells', cells);
      checkCell(part, record, isShort);
    } else if (type === COLUMNS) {
      const first = part.number(record, at, MAX_COLUMNS - 1);
      const last = part.number(record, at + 4, MAX_COLUMNS - 1);
      part.need(record, at + 18);
      if (first <= lastColumns || last < first) throw part.broken();
      lastColumns = last;
    } else if (type === MERGE) {
      checkRange(part, record);
    } else if (type === ARRAY || type === SHARED) {
      checkRange(part, record);
      return checkFormula(part, record, at + (type === ARRAY ? 17 : 16));
    } else return false;
    return true;
  });
}

function checkRange(part: XlsbPart, record: XlsbRecord): void {
  const { at } = record;
  part.number(record, at, MAX_ROWS - 1);
  part.number(record, at + 4, MAX_ROWS - 1);
  part.number(record, at + 8, MAX_COLUMNS - 1);
  part.number(record, at + 12, MAX_COLUMNS - 1);
}

function checkCell(part: XlsbPart, record: XlsbRecord, isShort: boolean): void {
  const value = record.at + (isShort ? 4 : 8);
  if (record.type === RICH_CELL) {
    checkRich(part, record, value);
    return;
  }
  const type = isShort ? record.type - SHORT_CELLS + 1 : record.type;
  const end = TEXTS.includes(type) ? part.endOfText(record, value) : part.need(record, value + (VALUES[type] ?? 0));
  if (FORMULAS.includes(type) && !checkFormula(part, record, end + 2)) part.view.setUint32(end + 2, 0, true);
}

/** False for a formula of tokens that nobody knows, which loses them and keeps its value. */
function checkFormula(part: XlsbPart, record: XlsbRecord, at: number): boolean {
  const from = at + 4;
  const to = part.need(record, from + part.number(record, at));
  const extras = part.need(record, endOfFormula(part, record, at));
  const types: number[] = [];
  const isWhole = areTokensWhole(part.view, from, to, 12, (type) => types.push(type));
  if (isWhole === null) return false;
  if (!isWhole) throw part.broken();
  // The library reads what follows the tokens only where something does.
  if (extras > to + 4 && !areExtrasWhole(part.view, to + 4, extras, types)) throw part.broken();
  return true;
}

/** A formula: the length of its tokens, the tokens, the length of what some of them bring, and that. */
function endOfFormula(part: XlsbPart, record: XlsbRecord, at: number): number {
  const to = at + 4 + part.number(record, at);
  return to + 4 + part.number(record, to);
}
