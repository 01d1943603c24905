import { BLANK } from '../../core/model/cell-value';
import { cellKey, keyAddress, type WorkbookData } from '../../core/model/sheet-data';
import type { CellLook, ConditionalLook, WorkbookLook } from '../../core/model/workbook-look';
import { evaluate } from './formula/evaluate';
import { Uncertain, type CellValues, type Value } from './formula/operand';
import { cellsOf } from './formula/sheet-cells';
import { cutFormula, shiftFormula, type FormulaPattern } from './xlsx/formula-shift';

/** Formulas evaluated for one sheet; conditions of cells beyond are not drawn. */
const MOST = 50_000;

/**
 * What conditions change of the looks of a sheet's cells, by `cellKey`. Blank cells have none, and a condition whose
 * formula can't be computed with certainty does not hold: programs differ in both, and no colour is better than a wrong one.
 */
export function conditionalLooks(
  data: WorkbookData,
  sheet: number,
  looks: WorkbookLook | null,
): ReadonlyMap<number, Partial<CellLook>> {
  const found = new Map<number, Partial<CellLook>>();
  const name = data.sheets[sheet]?.name;
  const conditions = looks?.sheets.find((look) => look.name === name)?.conditions ?? [];
  const cells = data.sheets[sheet]?.cells;
  if (!cells || conditions.length === 0) return found;
  const values = valuesOf(data);
  const indexOf = (asked: string | null): number | null => {
    if (asked === null) return sheet;
    const index = data.sheets.findIndex((each) => each.name.toLowerCase() === asked.toLowerCase());
    return index < 0 ? null : index;
  };
  const stopped = new Set<number>();
  const combined = new Map<string, Partial<CellLook>>();
  const holding = new Map<number, number[]>();
  let left = MOST;
  for (const condition of conditions) {
    const patterns = condition.formulas.map(cutFormula);
    for (const key of condition.ranges.flatMap((range) => [...cellsOf(cells, range)])) {
      if (stopped.has(key) || cells.get(key)?.value.kind === 'blank') continue;
      left -= patterns.length;
      if (left < 0) break;
      if (!patterns.some((pattern) => isTrue(formulaAt(pattern, condition, key)))) continue;
      const own = holding.get(key) ?? [];
      holding.set(key, own);
      own.push(condition.look);
      if (condition.stops) stopped.add(key);
    }
  }
  function isTrue(formula: string): boolean {
    try {
      const value = evaluate(formula, indexOf, values);
      return (value.kind === 'boolean' && value.value) || (value.kind === 'number' && value.value !== 0);
    } catch (error) {
      if (error instanceof Uncertain) return false;
      throw error;
    }
  }
  for (const [key, own] of holding) {
    const id = own.join();
    // The first counts before the others.
    const look =
      combined.get(id) ??
      own.reduceRight<Partial<CellLook>>((below, each) => ({ ...below, ...looks?.conditionLooks?.[each] }), {});
    combined.set(id, look);
    found.set(key, look);
  }
  return found;
}

function formulaAt(pattern: FormulaPattern, { ranges }: ConditionalLook, key: number): string {
  const from = ranges[0]?.from ?? { row: 0, column: 0 };
  const { row, column } = keyAddress(key);
  return shiftFormula(pattern, row - from.row, column - from.column);
}

function valuesOf({ sheets }: WorkbookData): CellValues {
  const valueAt = (sheet: number, key: number): Value => {
    const value = sheets[sheet]?.cells.get(key)?.value ?? BLANK;
    if (value.kind === 'formula-without-value') throw new Uncertain();
    return value.kind === 'date' ? { kind: 'number', value: value.serial } : value;
  };
  return {
    one: ({ sheet, range: { from } }) => valueAt(sheet, cellKey(from.row, from.column)),
    *all({ sheet, range }) {
      for (const key of cellsOf(sheets[sheet]?.cells ?? new Map(), range)) yield valueAt(sheet, key);
    },
  };
}
