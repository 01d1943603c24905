import type { CellRange } from '../../../core/model/address';
import { BLANK, type CellValue } from '../../../core/model/cell-value';
import { cellKey, type WorkbookData } from '../../../core/model/sheet-data';
import { Dependents, type CellPlace } from './dependents';
import { evaluate } from './evaluate';
import { Uncertain, type CellValues, type Value } from './operand';
import { PrecedentFinder, type FormulaNames, type SheetArea } from './precedents';
import { cellsOf } from './sheet-cells';

/** Values by the sheet's place in the workbook and `cellKey`. */
export type ValuesBySheet = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
/** As `ValuesBySheet`; null: the value is not known. */
export type NewValues = ReadonlyMap<number, ReadonlyMap<number, CellValue | null>>;

export interface RecalculateInput {
  readonly workbook: WorkbookData;
  readonly names: Pick<FormulaNames, 'tables'>;
  /** What cells hold after the change; their old formulas no longer count. */
  readonly changes: ValuesBySheet;
  /** Formulas that fill a whole range at once (array formulas, data tables). Their values are not computed here. */
  readonly filled: readonly SheetArea[];
  /** False where the workbook calculates in a way of its own (dates from 1904, values as shown). */
  readonly canEvaluate: boolean;
}

interface Formula extends CellPlace {
  readonly text: string;
  /** The range that it fills with its values. */
  readonly fills: CellRange | null;
  state: 'clean' | 'stale' | 'at-work' | 'done';
  /** It depends on a change, and is not just computed because it was saved without a value that others need. */
  isAffected: boolean;
}

/** Looking for dependents and adding up cells beyond this is left to the spreadsheet program. */
const MOST_WORK = 20_000_000;

/**
 * New values of all formulas that depend on the changes, through other formulas and sheets; null for those whose value
 * is not certain. A formula whose cells can't be told counts as depending on every change.
 */
export function recalculate(input: RecalculateInput): NewValues {
  return new Recalculation(input).run();
}

class Recalculation {
  private readonly input: RecalculateInput;
  private readonly finder: PrecedentFinder;
  private readonly formulas = new Map<number, Map<number, Formula>>();
  private readonly dependents = new Dependents<Formula>();
  private readonly anywhere: Formula[] = [];
  private readonly results = new Map<number, Map<number, CellValue | null>>();
  private work = 0;

  constructor(input: RecalculateInput) {
    this.input = input;
    const { sheets, definedNames } = input.workbook;
    this.finder = new PrecedentFinder({ sheets: sheets.map(({ name }) => name), definedNames, ...input.names });
  }

  run(): NewValues {
    const { changes } = this.input;
    if ([...changes.values()].every(({ size }) => size === 0)) return this.results;
    this.collect();
    for (const formula of this.findStale()) this.settle(formula);
    return this.affected();
  }

  private affected(): NewValues {
    const isAffected = (sheet: number, key: number): boolean =>
      this.formulas.get(sheet)?.get(key)?.isAffected !== false;
    return new Map(
      [...this.results].map(([sheet, values]) => [
        sheet,
        new Map([...values].filter(([key]) => isAffected(sheet, key))),
      ]),
    );
  }

  private collect(): void {
    const { workbook, changes, filled } = this.input;
    workbook.sheets.forEach(({ cells }, sheet) => {
      const own = new Map<number, Formula>();
      this.formulas.set(sheet, own);
      const fills = new Map(
        filled
          .filter((area) => area.sheet === sheet)
          .map(({ range }) => [cellKey(range.from.row, range.from.column), range]),
      );
      for (const [key, { formula: text }] of cells) {
        if (text === undefined || changes.get(sheet)?.has(key) || fills.has(key)) continue;
        own.set(key, { sheet, key, text, fills: null, state: 'clean', isAffected: false });
      }
      for (const [key, range] of fills) {
        own.set(key, {
          sheet,
          key,
          text: cells.get(key)?.formula ?? '',
          fills: range,
          state: 'clean',
          isAffected: false,
        });
      }
      for (const formula of own.values()) {
        const areas = formula.text === '' ? 'anywhere' : this.finder.find(formula.text, sheet);
        if (areas === 'anywhere') this.anywhere.push(formula);
        else for (const area of areas) this.dependents.add(formula, area);
      }
    });
  }

  private findStale(): readonly Formula[] {
    const stale: Formula[] = [];
    const places: CellPlace[] = [...this.input.changes].flatMap(([sheet, cells]) =>
      [...cells.keys()].map((key) => ({ sheet, key })),
    );
    const add = (formula: Formula): void => {
      if (formula.isAffected) return;
      formula.isAffected = true;
      formula.state = 'stale';
      stale.push(formula);
      if (!formula.fills) places.push(formula);
      else for (const key of keysOf(formula.fills)) places.push({ sheet: formula.sheet, key });
    };
    this.anywhere.forEach(add);
    for (let next = places.pop(); next; next = places.pop()) {
      this.work += this.dependents.each(next, add);
      if (this.work <= MOST_WORK) continue;
      for (const own of this.formulas.values()) own.forEach(add);
      break;
    }
    return stale;
  }

  /** Computes a formula after those that it needs, without calling itself: chains can be as long as a sheet. */
  private settle(first: Formula): void {
    const open = [first];
    for (let formula = open.at(-1); formula; formula = open.at(-1)) {
      if (formula.state === 'stale') {
        formula.state = 'at-work';
        const needed = this.unfinished(formula);
        // A formula at work is needed again: a circle, whose value nobody can tell.
        if (needed.some(({ state }) => state === 'at-work')) this.finish(formula, null);
        else open.push(...needed);
      } else {
        if (formula.state === 'at-work') this.finish(formula, this.valueOf(formula));
        open.pop();
      }
    }
  }

  private unfinished(formula: Formula): readonly Formula[] {
    if (!this.isComputed(formula)) return [];
    const areas = this.finder.find(formula.text, formula.sheet);
    const found: Formula[] = [];
    for (const { sheet, range } of areas === 'anywhere' ? [] : areas) {
      const own = this.formulas.get(sheet) ?? new Map<number, Formula>();
      for (const key of cellsOf(own, range)) {
        this.work++;
        const needed = own.get(key);
        if (needed?.state === 'clean' && this.hasNoValue(needed)) needed.state = 'stale';
        if (needed?.state === 'stale' || needed?.state === 'at-work') found.push(needed);
      }
    }
    return found;
  }

  private finish(formula: Formula, value: CellValue | null): void {
    formula.state = 'done';
    const own = this.results.get(formula.sheet) ?? new Map<number, CellValue | null>();
    this.results.set(formula.sheet, own);
    for (const key of formula.fills ? keysOf(formula.fills) : [formula.key]) own.set(key, value);
  }

  private hasNoValue({ sheet, key }: CellPlace): boolean {
    return this.input.workbook.sheets[sheet]?.cells.get(key)?.value.kind === 'formula-without-value';
  }

  private isComputed(formula: Formula): boolean {
    return !formula.fills && this.input.canEvaluate && this.work <= MOST_WORK;
  }

  private valueOf(formula: Formula): CellValue | null {
    if (!this.isComputed(formula)) return null;
    try {
      return evaluate(formula.text, (name) => this.finder.sheetIndex(name, formula.sheet), this.values);
    } catch (error) {
      if (error instanceof Uncertain) return null;
      throw error;
    }
  }

  private readonly values: CellValues = {
    one: ({ sheet, range }) => this.valueAt(sheet, cellKey(range.from.row, range.from.column)),
    all: (area) => this.valuesIn(area),
  };

  private *valuesIn({ sheet, range }: SheetArea): Iterable<Value> {
    const cells = this.input.workbook.sheets[sheet]?.cells;
    const changed = this.input.changes.get(sheet);
    if (!cells) throw new Uncertain();
    const keys = new Set(cellsOf(cells, range));
    for (const key of changed ? cellsOf(changed, range) : []) keys.add(key);
    for (const key of [...keys].sort((a, b) => a - b)) {
      this.work++;
      yield this.valueAt(sheet, key);
    }
  }

  private valueAt(sheet: number, key: number): Value {
    const result = this.results.get(sheet)?.get(key);
    const value =
      result === undefined
        ? (this.input.changes.get(sheet)?.get(key) ?? this.input.workbook.sheets[sheet]?.cells.get(key)?.value ?? BLANK)
        : result;
    if (value === null || value.kind === 'formula-without-value') throw new Uncertain();
    return value.kind === 'date' ? { kind: 'number', value: value.serial } : value;
  }
}

function* keysOf({ from, to }: CellRange): Iterable<number> {
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) yield cellKey(row, column);
  }
}
