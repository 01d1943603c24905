import { MAX_COLUMNS, MAX_ROWS, parseRange, type CellRange } from '../../../core/model/address';
import { keyAddress } from '../../../core/model/sheet-data';
import { parseCellKey } from '../xlsx/cell-reference';
import { nameCode } from '../xml/name-code';
import { parseCount } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';

/** A formula that is written once for several cells. */
export interface SharedGroup {
  readonly id: number;
  /** `cellKey` of the cell it is written in. */
  readonly master: number;
  readonly text: string;
  /** Keys of the others, in the order of the sheet. */
  readonly members: readonly number[];
}

/** What of a sheet part decides whether and how its cells can be patched. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /** The protection can be taken off only with a password. */
  readonly hasPassword: boolean;
  /** Ranges that one formula fills (array formulas, data tables). */
  readonly filled: readonly CellRange[];
  readonly shared: readonly SharedGroup[];
  /** Keys of cells that hold a formula, whatever its kind. */
  readonly formulas: ReadonlySet<number>;
  /** Whether rows and cells are in order, as all programs but careless ones write them. */
  readonly isOrdered: boolean;
}

const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const C = nameCode('c');
const F = nameCode('f');
const R = nameCode('r');
const T = nameCode('t');
const SI = nameCode('si');
const REF = nameCode('ref');
const SHARED = nameCode('shared');
const ARRAY = nameCode('array');
const DATA_TABLE = nameCode('dataTable');
const SHEET_PROTECTION = nameCode('sheetProtection');
const SHEET = nameCode('sheet');
const PASSWORD = nameCode('password');
const HASH_VALUE = nameCode('hashValue');

export function readSheetFacts(xml: XmlScanner): SheetFacts {
  const cells = new FormulaFacts(xml);
  let isProtected = false;
  let hasPassword = false;
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === SHEET_DATA) cells.read();
    else if (xml.name === SHEET_PROTECTION) {
      isProtected = xml.attributes.isTrue(SHEET);
      hasPassword = xml.attribute(PASSWORD) !== null || xml.attribute(HASH_VALUE) !== null;
    }
  }
  const { filled, formulas, isOrdered } = cells;
  return { isProtected, hasPassword, filled, formulas, isOrdered, shared: cells.groups() };
}

class FormulaFacts {
  readonly filled: CellRange[] = [];
  readonly formulas = new Set<number>();
  isOrdered = true;
  private readonly xml: XmlScanner;
  private readonly masters = new Map<number, { readonly master: number; readonly text: string }>();
  private readonly members = new Map<number, number[]>();

  constructor(xml: XmlScanner) {
    this.xml = xml;
  }

  read(): void {
    const { xml } = this;
    let row = -1;
    while (xml.nextChild(2)) {
      if (xml.name !== ROW) continue;
      const next = rowIndex(xml, row);
      if (next <= row) this.isOrdered = false;
      row = next;
      let key = row * MAX_COLUMNS - 1;
      while (xml.nextChild(3)) {
        if (xml.name !== C) continue;
        const cell = cellIndex(xml, key);
        if (cell <= key) this.isOrdered = false;
        key = cell;
        while (xml.nextChild(4)) if (xml.name === F) this.readFormula(key);
      }
    }
  }

  groups(): readonly SharedGroup[] {
    return [...this.masters].map(([id, master]) => ({ id, ...master, members: this.members.get(id) ?? [] }));
  }

  private addMember(id: number, key: number): void {
    const members = this.members.get(id);
    if (members) members.push(key);
    else this.members.set(id, [key]);
  }

  private readFormula(key: number): void {
    const { xml } = this;
    this.formulas.add(key);
    const index = xml.attributes.find(T);
    const type = index < 0 ? 0 : xml.attributes.valueCode(index);
    if (type === ARRAY || type === DATA_TABLE) {
      const range = parseRange(xml.attribute(REF) ?? '');
      const at = keyAddress(key);
      this.filled.push(range ?? { from: at, to: at });
    } else if (type === SHARED) {
      const id = Number(xml.attribute(SI) ?? -1);
      const text = xml.text();
      if (text === '') this.addMember(id, key);
      else if (!this.masters.has(id)) this.masters.set(id, { master: key, text });
    }
  }
}

/** 0-based row of the `row` just opened; rows without a number follow the one before. */
export function rowIndex(xml: XmlScanner, before: number): number {
  const { attributes } = xml;
  const index = attributes.find(R);
  const row = index < 0 ? before + 1 : parseCount(xml.bytes, attributes.from(index), attributes.to(index)) - 1;
  if (row < 0 || row >= MAX_ROWS) throw xml.broken();
  return row;
}

/** Key of the `c` just opened; cells without an address follow the one before. */
export function cellIndex(xml: XmlScanner, before: number): number {
  const { attributes } = xml;
  const index = attributes.find(R);
  return index < 0 ? before + 1 : parseCellKey(xml.bytes, attributes.from(index), attributes.to(index));
}
