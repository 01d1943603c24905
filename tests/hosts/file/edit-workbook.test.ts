import { editWorkbook } from '../../../src/hosts/file/edit-workbook';
import { patchWorkbook } from '../../../src/hosts/file/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { ofCells } from '../../../src/core/model/amendment';
import type { CellChange } from '../../../src/core/model/cell-change';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';

async function twoSheets(): Promise<{ readonly bytes: Uint8Array; readonly data: WorkbookData }> {
  const at = { row: 0, column: 0 };
  const bytes = await writeWorkbook({
    title: '',
    operations: [
      { op: 'add-sheet', sheet: 'Một' },
      { op: 'write-cells', sheet: 'Một', at, rows: [[1, 2, { formula: 'SUM(A1:B1)', value: 3 }]] },
      { op: 'add-sheet', sheet: 'Hai' },
      { op: 'write-cells', sheet: 'Hai', at, rows: [['chữ', 5]] },
    ],
  });
  const read = await readWorkbook(bytes, 'x');
  if (!read.ok) throw new Error('not read');
  return { bytes, data: read.value };
}

const CHANGE: CellChange = { sheet: 'Một', cell: { row: 0, column: 0 }, value: 10 };

test('gives what patching and then reading give; a sheet that was not patched is the same as before', async () => {
  const { bytes, data } = await twoSheets();
  const edited = await editWorkbook(bytes, data, [ofCells([CHANGE])]);
  const patched = await patchWorkbook(bytes, [CHANGE]);
  if (!edited.ok || !patched.ok) throw new Error('refused');
  expect(edited.value.bytes).toEqual(patched.value);
  const read = await readWorkbook(patched.value, 'x');
  expect({ ok: true, value: edited.value.data }).toEqual(read);
  expect(edited.value.data.sheets[1]).toBe(data.sheets[1]);
  expect(edited.value.data.sheets[0]?.cells.get(2)).toMatchObject({ value: { kind: 'number', value: 12 } });
});

test('refuses as patching does', async () => {
  const { bytes, data } = await twoSheets();
  const cut = bytes.subarray(0, bytes.length - 200);
  expect((await editWorkbook(cut, data, [ofCells([CHANGE])], { name: 'a.xlsx' })).ok).toBe(false);
});
