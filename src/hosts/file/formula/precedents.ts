import type { CellRange } from '../../../core/model/address';
import type { DefinedName } from '../../../core/model/sheet-data';
import { formulaTokens, type FormulaToken } from './formula-tokens';

/** Cells of one sheet, by the sheet's place in the workbook. */
export interface SheetArea {
  readonly sheet: number;
  readonly range: CellRange;
}

/** What a workbook calls by name. Sheets, names and tables are found without regard to case. */
export interface FormulaNames {
  readonly sheets: readonly string[];
  readonly definedNames: readonly DefinedName[];
  readonly tables: readonly (SheetArea & { readonly name: string })[];
}

/** Functions whose cells can't be told from the formula's text. */
const ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'GETPIVOTDATA', 'LAMBDA', 'CELL', 'EVALUATE']);

/** Tells which cells a formula takes its value from. */
export class PrecedentFinder {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names = new Map<string, readonly DefinedName[]>();
  private readonly tables: ReadonlyMap<string, SheetArea>;
  private readonly tablesOn: readonly SheetArea[];

  constructor({ sheets, definedNames, tables }: FormulaNames) {
    this.sheets = new Map(sheets.map((name, index) => [name.toLowerCase(), index]));
    this.tables = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
    this.tablesOn = tables;
    for (const name of definedNames) {
      const key = name.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), name]);
    }
  }

  /** Every area the formula of a sheet names, perhaps more than it uses; 'anywhere' when that can't be told. */
  find(formula: string, sheet: number): readonly SheetArea[] | 'anywhere' {
    const areas: SheetArea[] = [];
    return this.collect(formulaTokens(formula), sheet, areas, 0) ? areas : 'anywhere';
  }

  sheetIndex(name: string | null, own: number): number | null {
    return name === null ? own : (this.sheets.get(name.toLowerCase()) ?? null);
  }

  private collect(tokens: readonly FormulaToken[], sheet: number, areas: SheetArea[], depth: number): boolean {
    if (depth > 20) return false;
    return tokens.every((token) => this.collectToken(token, sheet, areas, depth));
  }

  private collectToken(token: FormulaToken, sheet: number, areas: SheetArea[], depth: number): boolean {
    switch (token.kind) {
      case 'area': {
        const index = this.sheetIndex(token.sheet, sheet);
        if (index !== null) areas.push({ sheet: index, range: token.range });
        return index !== null;
      }
      case 'name':
        return /^(?:true|false)$/i.test(token.name) || this.collectName(token.name, sheet, areas, depth);
      case 'call':
        return !ANYWHERE.has(token.name) && !this.names.has(token.name.toLowerCase());
      case 'table': {
        const tables = token.name === '' ? this.tablesOn : [this.tables.get(token.name.toLowerCase())];
        for (const table of tables) if (table) areas.push(table);
        return tables.every((table) => table !== undefined);
      }
      case 'sign':
        return token.sign !== ':' && token.sign !== '#';
      case 'number':
      case 'text':
      case 'error':
      case 'outside':
        return true;
      case 'other':
        return false;
      default:
        return token satisfies never;
    }
  }

  private collectName(name: string, sheet: number, areas: SheetArea[], depth: number): boolean {
    const found = this.names.get(name.toLowerCase());
    // A table's bare name stands for its rows.
    const table = this.tables.get(name.toLowerCase());
    if (table) areas.push(table);
    if (!found) return table !== undefined;
    return found.every(({ refersTo, sheet: own }) =>
      this.collect(formulaTokens(refersTo), this.sheetIndex(own ?? null, sheet) ?? sheet, areas, depth + 1),
    );
  }
}
