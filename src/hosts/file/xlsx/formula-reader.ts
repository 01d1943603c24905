import { MAX_COLUMNS } from '../../../core/model/address';
import type { CellData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import { nameCode } from '../xml/name-code';
import { parseCount } from '../xml/xml-numbers';
import type { XmlScanner } from '../xml/xml-scanner';
import { MAX_FORMULA_LENGTH } from '../read-options';
import { cutFormula, shiftFormula, type FormulaPattern } from './formula-shift';

/** A formula that a sheet writes once, at `key`, for a group of cells. */
interface SharedFormula {
  readonly key: number;
  readonly formula: string;
  pattern: FormulaPattern | null;
}

const T = nameCode('t');
const SI = nameCode('si');
const SHARED = nameCode('shared');

/** Reads the formulas of one sheet; each cell of a shared formula gets its own. */
export class FormulaReader {
  private readonly xml: XmlScanner;
  private readonly budget: ReadBudget;
  private readonly shared = new Map<number, SharedFormula>();
  private readonly waiting: { readonly group: number; readonly key: number }[] = [];

  constructor(xml: XmlScanner, budget: ReadBudget) {
    this.xml = xml;
    this.budget = budget;
  }

  /** The formula (`f`) just opened of the cell at `key`: '' when there is one without text of its own, null when none. */
  read(key: number): string | null {
    const { xml } = this;
    const type = xml.attributes.find(T);
    if (type < 0) return this.text() || null;
    if (xml.attributes.valueCode(type) !== SHARED) return this.text();
    const index = xml.attributes.find(SI);
    const group = index < 0 ? -1 : parseCount(xml.bytes, xml.attributes.from(index), xml.attributes.to(index));
    const formula = this.text();
    if (formula !== '') {
      if (!this.shared.has(group)) this.shared.set(group, { key, formula, pattern: null });
      return formula;
    }
    const own = this.sharedAt(group, key);
    if (own === undefined) this.waiting.push({ group, key });
    return own ?? '';
  }

  /** Gives their formula to cells that stood before the one where it is written. */
  finish(cells: Map<number, CellData>): void {
    for (const { group, key } of this.waiting) {
      const formula = this.sharedAt(group, key);
      const cell = cells.get(key);
      if (formula !== undefined && cell) cells.set(key, { ...cell, formula });
    }
  }

  private text(): string {
    const formula = this.xml.text();
    if (formula.length > MAX_FORMULA_LENGTH) throw this.xml.broken();
    // As the formula bar shows it: newer functions are stored with a prefix that tells old programs to keep out.
    return formula.includes('_xl') ? formula.replace(/\b_xl(?:fn|ws|pm)\./g, '') : formula;
  }

  private sharedAt(group: number, key: number): string | undefined {
    const shared = this.shared.get(group);
    if (!shared) return undefined;
    shared.pattern ??= cutFormula(shared.formula);
    const column = key % MAX_COLUMNS;
    const sharedColumn = shared.key % MAX_COLUMNS;
    const rows = (key - column - (shared.key - sharedColumn)) / MAX_COLUMNS;
    const formula = shiftFormula(shared.pattern, rows, column - sharedColumn);
    // A few bytes of file can ask for a long formula in each of a million cells.
    this.budget.take('bytes', formula.length);
    return formula;
  }
}
