import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAddress } from '../../../src/core/model/address';
import { styleIndexAt, type CellLook, type WorkbookLook } from '../../../src/core/model/workbook-look';
import { readLook } from '../../../src/hosts/file/read-look';
import { value } from './patch-samples';

const MESSY = path.resolve(__dirname, '../../samples/messy');

async function lookOf(name: string): Promise<WorkbookLook> {
  const look = value(await readLook(new Uint8Array(readFileSync(path.join(MESSY, name))), name));
  if (!look) throw new Error('no look');
  return look;
}

function at(look: WorkbookLook, address: string): CellLook {
  const { row, column } = parseAddress(address)!;
  return look.styles[styleIndexAt(look.sheets[0]!, row, column)]!;
}

describe.each([
  // 5, 34 and 11 digits of seven pixels.
  ['legacy-xls.xls', [35, 238, 77]],
  // 0.4862in, 3.3055in and 1.0693in.
  ['opendocument.ods', [47, 317, 103]],
] as const)('the look of %s', (name, widths) => {
  it('has the letters, lines, widths and alignment of the form', async () => {
    const look = await lookOf(name);
    const font = { fontName: 'Times New Roman', fontSize: 12 };
    const line = { width: 1, line: 'solid', color: '#000000' };
    const borders = { top: line, right: line, bottom: line, left: line };
    expect(look.sheets.map((sheet) => sheet.name)).toEqual(['Biểu 06a']);
    expect(at(look, 'A1')).toMatchObject({ ...font, bold: true, horizontal: 'left', wraps: true });
    expect(at(look, 'A4')).toMatchObject({ ...font, italic: true, horizontal: 'center' });
    expect(at(look, 'A6')).toMatchObject({ ...font, bold: true, horizontal: 'center', vertical: 'center', borders });
    expect(at(look, 'C13')).toMatchObject({ ...font, horizontal: 'center', borders });
    expect(at(look, 'C13').bold).toBeUndefined();
    const [sheet] = look.sheets;
    expect([0, 1, 2].map((column) => sheet!.columnWidths.get(column))).toEqual(widths);
    // Written as one line each, though captions wrap: their height is found from the texts.
    expect([sheet!.defaultRowHeight, sheet!.rowHeights.has(7)]).toEqual([20, false]);
    expect(sheet).toMatchObject({ showsGrid: true, isProtected: false, frozen: { rows: 0, columns: 0 } });
  });
});
