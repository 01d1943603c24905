import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import type { WritePlan } from '../../../src/core/report/write-plan';
import { describeWith } from '../../support/programs';
import {
  convertWithOffice,
  hostilePlan,
  inFolder,
  largePlan,
  plannedFormulas,
  readBytes,
  scorePlan,
} from './write-files';
import { cellAt, workbook } from './samples';

/** Rates that are exactly half a hundredth of a per cent: 1/32 is 3,125 %, which prints as 3,13 %. */
function ties(): WritePlan {
  const sheet = 'S';
  const rows = Array.from({ length: 2000 }, (_, k) => {
    const row = String(k + 1);
    return [2 * k + 1, 20_000, { formula: `ROUND(10000*A${row}/B${row},0)/10000`, value: (k + 1) / 10_000 }];
  });
  return {
    title: '',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows },
    ],
  };
}

const PLANS = { hostile: hostilePlan(), large: largePlan(60, 40), ties: ties(), scores: scorePlan(20) };

describe('formulas of a report', () => {
  it.each(Object.entries(PLANS))('give their cached values in IronCalc (%s)', (_, plan) => {
    initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    const model = new Model('report', 'en', 'UTC', 'en');
    const sheets = plan.operations.flatMap(({ op, sheet }) => (op === 'add-sheet' ? [sheet] : []));
    sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet);
    });
    model.pauseEvaluation();
    for (const operation of plan.operations) {
      if (operation.op !== 'write-cells') continue;
      operation.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const at = [sheets.indexOf(operation.sheet), operation.at.row + r + 1, operation.at.column + c + 1] as const;
          if (typeof cell === 'number') model.setUserInput(...at, String(cell));
          else if (typeof cell === 'string') model.setUserInput(...at, `'${cell}`);
          else if (cell !== null) model.setUserInput(...at, `=${cell.formula}`);
        });
      });
    }
    model.resumeEvaluation();
    model.evaluate();
    const wrong: unknown[] = [];
    for (const operation of plan.operations) {
      if (operation.op !== 'write-cells') continue;
      operation.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell === null || typeof cell !== 'object') return;
          const sheet = sheets.indexOf(operation.sheet);
          const shown = model.getFormattedCellValue(sheet, operation.at.row + r + 1, operation.at.column + c + 1);
          const value = typeof cell.value === 'number' ? Number(shown) : shown;
          if (value !== cell.value) wrong.push([cell, shown]);
        });
      });
    }
    expect(wrong).toEqual([]);
    expect(plannedFormulas(plan).size).toBeGreaterThan(90);
  });
});

describeWith(['soffice'], 'formulas of a report in LibreOffice', () => {
  it('give their cached values when all are calculated anew', async () => {
    await inFolder(async (folder) => {
      const files: Record<string, Uint8Array> = {};
      for (const [name, plan] of Object.entries(PLANS)) files[`${name}.xlsx`] = await writeWorkbook(plan);
      // A false value shows that LibreOffice does calculate.
      const first = { formula: '1+1', value: 3 };
      files['false.xlsx'] = await writeWorkbook({
        title: '',
        operations: [
          { op: 'add-sheet', sheet: 'S' },
          { op: 'write-cells', sheet: 'S', at: { row: 0, column: 0 }, rows: [[first]] },
        ],
      });
      convertWithOffice(folder, 'ods', files);
      const control = workbook(await readWorkbook(readBytes(folder, 'false.ods'), 'false.ods')).sheets[0]!;
      expect(cellAt(control, 'A1')?.value).toEqual({ kind: 'number', value: 2 });
      for (const [name, plan] of Object.entries(PLANS)) {
        const { sheets } = workbook(await readWorkbook(readBytes(folder, `${name}.ods`), `${name}.ods`));
        const wrong = [...plannedFormulas(plan)].filter(([place, { value }]) => {
          const [sheet = '', address = ''] = place.split('!');
          const found = cellAt(
            sheets.find((each) => each.name === sheet)!,
            address,
          )?.value;
          return typeof value === 'number'
            ? found?.kind !== 'number' || found.value !== value
            : found?.kind !== 'text' || found.text !== value;
        });
        expect(wrong).toEqual([]);
      }
    });
  });
});
