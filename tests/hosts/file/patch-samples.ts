import { parseAddress } from '../../../src/core/model/address';
import type { Result } from '../../../src/core/model/result';
import type { CellChange } from '../../../src/core/model/cell-change';
import { patchWorkbook } from '../../../src/hosts/file/patch-workbook';
import { sampleBytes, sampleFiles } from './samples';

/** Workbooks of tests/samples/patch: the same small table, with what other programs put around it. */
export const PATCH_SAMPLES = [...sampleFiles('.xlsx'), ...sampleFiles('.xlsm')]
  .filter((file) => file.includes('samples/patch/'))
  .map((file) => file.slice(file.lastIndexOf('/') + 1));

export function patchSample(name: string): Uint8Array {
  return sampleBytes(`tests/samples/patch/${name}`);
}

/** Changes written "Sheet!C13": value. */
export function changes(cells: Readonly<Record<string, CellChange['value']>>): CellChange[] {
  return Object.entries(cells).map(([place, value]) => {
    const [sheet = '', address = ''] = place.split('!');
    return { sheet, cell: parseAddress(address)!, value };
  });
}

/** Changes of every kind that all samples take. */
export function sampleChanges(name: string): CellChange[] {
  return changes({
    'Biểu!B3': 17,
    'Biểu!C4': 'không rõ <&>',
    'Biểu!D5': null,
    'Biểu!E4': 100,
    ...(name.includes('protected')
      ? { 'Biểu!G9': -1.5 }
      : { 'Biểu!F3': '  ghi chú\n=1+1', 'Biểu!A20': 5, 'Tóm tắt!C1': 1 }),
  });
}

export async function patched(bytes: Uint8Array, made: readonly CellChange[]): Promise<Uint8Array> {
  return value(await patchWorkbook(bytes, made, { name: 'a.xlsx' }));
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
