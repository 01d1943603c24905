import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { keyAddress } from '../../../src/core/model/sheet-data';
import type { HostWorkbook, Calculate } from './host-workbook';
import type { HostCell, HostSheet } from './host-sheet';

/** All digits that a double keeps; the engine gives a value only as the text that its format shows. */
const EXACT = '0.0000000000000000E+00';

/** Formulas computed by IronCalc, a real engine that knows nothing of this project. */
export function ironCalculator(): Calculate {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return calculate;
}

function calculate(workbook: HostWorkbook): void {
  if (!workbook.sheets.some(hasFormula)) return;
  const model = new Model('strict-host', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  workbook.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  for (const name of workbook.names) {
    const scope = name.sheet === null ? null : workbook.sheets.indexOf(name.sheet);
    if (/^=[^#]+![$A-Z]+\$?\d+/.test(name.formula)) model.newDefinedName(name.name, scope, name.formula.slice(1));
  }
  const formulas = workbook.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  workbook.sheets.forEach((sheet, index) => {
    // A sheet of values that no formula draws from costs time and changes nothing.
    if (hasFormula(sheet) || formulas.some((formula) => formula.includes(sheet.name))) fill(model, sheet, index);
  });
  model.resumeEvaluation();
  model.evaluate();
  workbook.sheets.forEach((sheet, index) => {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const { row, column } = keyAddress(key);
      sheet.put({ row, column }, { ...withoutError(cell), ...result(model, index, row + 1, column + 1) });
    }
  });
  model.free();
}

function hasFormula(sheet: HostSheet): boolean {
  for (const { formula } of sheet.cells.values()) if (formula !== undefined) return true;
  return false;
}

function fill(model: Model, sheet: HostSheet, index: number): void {
  for (const [key, { value, formula, isError }] of sheet.cells) {
    const { row, column } = keyAddress(key);
    if (formula === undefined && (value === null || isError)) continue;
    const guarded = typeof value === 'string' ? `'${value}` : String(value).toUpperCase();
    model.setUserInput(index, row + 1, column + 1, formula ?? guarded);
    if (formula !== undefined) {
      model.updateRangeStyle({ sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 }, 'num_fmt', EXACT);
    }
  }
}

function withoutError({ isError: _, ...cell }: HostCell): HostCell {
  return cell;
}

function result(model: Model, sheet: number, row: number, column: number): Pick<HostCell, 'value' | 'isError'> {
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case 1:
      // The engine keeps 15 digits; the last of them is noise.
      return { value: Number(Number(shown).toPrecision(14)) };
    case 4:
      return { value: shown === 'TRUE' };
    case 16:
      return { value: shown, isError: true };
    default:
      return { value: shown };
  }
}
