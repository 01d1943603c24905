import { accessDenied, alreadyExists, invalidArgument, itemNotFound } from './protocol';
import { HostSheet } from './host-sheet';

export interface HostName {
  readonly name: string;
  /** With its "=". */
  formula: string;
  readonly visible: boolean;
  readonly sheet: HostSheet | null;
}

/** Told of every change of cells, by any side. */
export type ChangeListener = (sheet: HostSheet, address: string, byAddIn: boolean) => void;

/** Fills in the values of formulas. */
export type Calculate = (workbook: HostWorkbook) => void;

/** The open workbook of the strict host. */
export class HostWorkbook {
  name: string;
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  active: HostSheet;
  selection = '';
  readOnly = false;
  /** The structure is protected: no sheet can be added, removed or renamed. */
  isProtected = false;
  /** How numbers look and are typed: "vi-VN" or "en-US". */
  culture = 'vi-VN';
  /** One past each request that changed something: the steps that Ctrl+Z takes. */
  undoSteps = 0;
  readonly listeners: ChangeListener[] = [];
  private readonly calculator: Calculate;
  private touched = false;
  private stale = false;
  private nextId = 1;

  constructor(name: string, calculator: Calculate) {
    this.name = name;
    this.calculator = calculator;
    this.active = this.addSheet('Sheet1');
  }

  newId(): string {
    return `{${String(this.nextId++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  findSheet(key: unknown): HostSheet | null {
    const wanted = typeof key === 'string' ? key.toLowerCase() : '';
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  sheet(key: unknown): HostSheet {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`Worksheet ${JSON.stringify(key)}.`);
    return found;
  }

  /** Refuses a name as Excel does. */
  checkName(name: string, own: HostSheet | null): void {
    if (name === '' || name.length > 31) throw invalidArgument(`A sheet's name has 1 to 31 characters: "${name}".`);
    if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(`"${name}" can't be a sheet's name.`);
    if (name.toLowerCase() === 'history') throw invalidArgument('"History" is reserved.');
    const taken = this.findSheet(name);
    if (taken && taken !== own) throw alreadyExists(`A sheet is called "${name}".`);
  }

  /** Before anything of a sheet is changed. */
  changing(sheet: HostSheet): void {
    if (this.readOnly) throw accessDenied('The workbook is read-only.');
    if (sheet.isProtected) throw accessDenied(`The sheet "${sheet.name}" is protected.`);
    this.touched = true;
  }

  /** Before sheets are added, removed, renamed or moved, or names are defined. */
  changingStructure(): void {
    if (this.readOnly) throw accessDenied('The workbook is read-only.');
    if (this.isProtected) throw accessDenied('The structure of the workbook is protected.');
    this.touched = true;
  }

  /** Values changed: formulas are calculated before they are read again. */
  changed(sheet: HostSheet, address: string, byAddIn: boolean): void {
    this.stale = true;
    for (const listener of this.listeners) listener(sheet, address, byAddIn);
  }

  recalculate(): void {
    if (!this.stale) return;
    this.stale = false;
    this.calculator(this);
  }

  endRequest(): void {
    if (this.touched) this.undoSteps += 1;
    this.touched = false;
    this.recalculate();
  }
}
