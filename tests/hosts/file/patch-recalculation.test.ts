import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import type { CellChange } from '../../../src/core/model/cell-change';
import { describeWith } from '../../support/programs';
import { changes, PATCH_SAMPLES, patched, patchSample, sampleChanges } from './patch-samples';
import { workbook } from './samples';
import { convertWithOffice, inFolder, readBytes } from './write-files';

/** Cells in which a shared formula is written for others: the next one has to take it over. */
const MASTERS: Readonly<Record<string, readonly CellChange[]>> = {
  'exceljs.xlsx': changes({ 'Biểu!E2': 3, 'Biểu!B6': 40, 'Biểu!G2': null, 'Biểu!D3': 8 }),
  'by-hand.xlsx': changes({ 'Biểu!E2': 3, 'Biểu!E3': 'x', 'Biểu!D5': 8 }),
};

describeWith(['soffice'], 'LibreOffice', () => {
  it('calculates the values that the patched copies store', async () => {
    await inFolder(async (folder) => {
      const files: Record<string, Uint8Array> = {};
      for (const name of PATCH_SAMPLES) {
        files[name] = await patched(patchSample(name), sampleChanges(name));
        const masters = MASTERS[name];
        if (masters) files[`masters-${name}`] = await patched(patchSample(name), masters);
      }
      convertWithOffice(folder, 'ods', files);
      let compared = 0;
      for (const [name, bytes] of Object.entries(files)) {
        const converted = `${name.replace(/\.\w+$/, '')}.ods`;
        const calculated = workbook(await readWorkbook(readBytes(folder, converted), converted)).sheets;
        for (const { name: sheet, cells } of workbook(await readWorkbook(bytes, name)).sheets) {
          const others = calculated.find((each) => each.name === sheet)!.cells;
          for (const [key, { formula, value }] of cells) {
            // LibreOffice does not know the columns of a table by the name they have inside it.
            if (formula === undefined || value.kind === 'formula-without-value' || formula.includes(',[')) continue;
            const other = others.get(key)?.value;
            if (value.kind !== 'number')
              expect([name, sheet, formula, other ?? value]).toEqual([name, sheet, formula, value]);
            else if (other?.kind === 'number') expect(other.value).toBeCloseTo(value.value, 12);
            else if (other) expect([name, sheet, formula, other]).toEqual([name, sheet, formula, value]);
            compared++;
          }
        }
      }
      expect(compared).toBeGreaterThan(150);
    });
  });
});
