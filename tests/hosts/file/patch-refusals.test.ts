import type { HostFailure } from '../../../src/core/model/result';
import type { CellChange } from '../../../src/core/model/cell-change';
import { patchWorkbook } from '../../../src/hosts/file/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { makeXlsx, rows, xlsxParts, zip } from './make-xlsx';
import { changes, patched, patchSample } from './patch-samples';
import { sampleBytes } from './samples';

async function failure(bytes: Uint8Array, made: readonly CellChange[]): Promise<HostFailure> {
  const result = await patchWorkbook(bytes, made, { name: 'a.xlsx' });
  if (result.ok) throw new Error('patched');
  return result.failure;
}

describe('patchWorkbook refuses', () => {
  it.each([
    ['a locked cell', 'xlsxwriter-protected.xlsx', 'Biểu!A2', 'patch.locked'],
    ['a locked cell that is not there yet', 'xlsxwriter-protected.xlsx', 'Biểu!F20', 'patch.locked'],
    ['a cell covered by a merge', 'xlsxwriter-protected.xlsx', 'Biểu!A10', null],
    ['a cell of an array formula', 'xlsxwriter-tables.xlsx', 'Biểu!K2', 'patch.array'],
    ['a cell that a formula spills into', 'xlsxwriter-tables.xlsx', 'Biểu!L3', 'patch.array'],
    ['the head of a table', 'xlsxwriter-tables.xlsx', 'Biểu!H1', 'patch.table'],
    ['the totals of a table', 'xlsxwriter-tables.xlsx', 'Biểu!H5', 'patch.table'],
    ['a pivot table', 'excelize-pivot.xlsx', 'Xoay!A4', 'patch.table'],
    ['a body cell of a table', 'xlsxwriter-tables.xlsx', 'Biểu!H3', null],
    ['an unlocked cell', 'xlsxwriter-protected.xlsx', 'Biểu!B2', null],
    ['a new cell of an unlocked column', 'xlsxwriter-protected.xlsx', 'Biểu!G30', null],
  ])('or takes %s', async (_, name, place, code) => {
    const made = changes({ [place]: 1 });
    if (code === null) expect((await patchWorkbook(patchSample(name), made)).ok).toBe(true);
    else {
      const [sheet, cell] = place.split('!');
      expect(await failure(patchSample(name), made)).toEqual({
        code,
        retryable: false,
        params: { file: 'a.xlsx', sheet, cell },
      });
    }
  });

  it('a cell covered by a merge, but not its first', async () => {
    const bytes = makeXlsx({ sheet: '<sheetData/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' });
    for (const cell of ['C2', 'B3', 'C3']) {
      expect(await failure(bytes, changes({ [`S!${cell}`]: null }))).toMatchObject({
        code: 'patch.merged',
        params: { sheet: 'S', cell },
      });
    }
    expect((await patchWorkbook(bytes, changes({ 'S!B2': 1 }))).ok).toBe(true);
  });

  it('files of another format, encrypted, signed or out of order', async () => {
    const made = changes({ 'S!A1': 1 });
    expect(await failure(sampleBytes('tests/samples/made-by/libreoffice.xls'), made)).toEqual({
      code: 'patch.format',
      retryable: false,
      params: { file: 'a.xlsx' },
    });
    expect((await failure(sampleBytes('tests/samples/made-by/libreoffice.ods'), made)).code).toBe('patch.format');
    expect((await failure(new Uint8Array(), made)).code).toBe('file.empty');
    expect((await failure(new Uint8Array([1, 2, 3]), made)).code).toBe('file.not-a-workbook');
    expect((await failure(patchSample('encrypted.xlsx.bin'), made)).code).toBe('patch.format');
    const cut = patchSample('exceljs.xlsx').subarray(0, 9000);
    expect((await failure(cut, made)).code).toBe('file.cut-short');

    const relationships = String(xlsxParts({})['_rels/.rels']).replace(
      '</Relationships>',
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const signed = makeXlsx({ parts: { '_rels/.rels': relationships, '_xmlsignatures/origin.sigs': '' } });
    expect((await failure(signed, made)).code).toBe('patch.signed');

    const disordered = makeXlsx({ sheet: '<sheetData><row r="2"/><row r="1"/></sheetData>' });
    expect((await failure(disordered, made)).code).toBe('patch.format');
  });

  it('a sheet in another encoding than UTF-8', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${String(xlsxParts({ sheet: rows('<c><v>1</v></c>') })['xl/worksheets/sheet1.xml'])}`;
    const bytes = zip({
      ...xlsxParts({}),
      'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')),
    });
    expect((await readWorkbook(bytes, 'a.xlsx')).ok).toBe(true);
    expect((await failure(bytes, changes({ 'S!A1': 2 }))).code).toBe('patch.format');
  });

  it('nothing at all where nothing is to be changed', async () => {
    for (const name of ['by-hand.xlsx', 'xlsxwriter-macros.xlsm', 'excelize-pivot.xlsx']) {
      expect(Buffer.compare(await patched(patchSample(name), []), patchSample(name))).toBe(0);
    }
  });

  it('by throwing what only a fault of the caller can bring', async () => {
    for (const made of [changes({ 'Không có!A1': 1 }), changes({ 'Biểu!A1': NaN })]) {
      await expect(patchWorkbook(patchSample('hucre.xlsx'), made)).rejects.toThrow('change');
    }
  });
});
