import { readXlsx } from 'hucre';
import { parseRange } from '../../../src/core/model/address';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { formatOf } from './cell-style';
import { openWorkbookData } from './open-workbook-data';
import type { StrictHost } from './strict-host';

/** Opens the bytes of an .xlsx as the user would: cells by our own reader, looks and marks by another library. */
export async function openXlsx(host: StrictHost, bytes: Uint8Array, name: string): Promise<void> {
  const data = await readWorkbook(bytes, name);
  if (!data.ok) throw new Error(data.failure.code);
  openWorkbookData(host, data.value);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  for (const sheet of sheets) {
    const target = host.workbook.findSheet(sheet.name);
    if (!target) continue;
    for (const [key, { style }] of sheet.cells ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (style) target.put({ row, column }, { ...target.cell({ row, column }), format: formatOf(style) });
    }
    target.conditionalFormats = (sheet.conditionalRules ?? []).map((rule) => ({
      id: host.workbook.newId(),
      type: rule.type === 'expression' ? 'Custom' : rule.type,
      areas: rule.range.split(' ').flatMap((range) => parseRange(range) ?? []),
      formula: `=${[rule.formula ?? ''].flat().join()}`,
      fill: rule.style?.fill?.type === 'pattern' ? `#${rule.style.fill.bgColor?.rgb ?? ''}` : '',
      fontColor: '',
      bold: rule.style?.font?.bold ?? false,
      borderColor: '',
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
    host.workbook.recalculate();
  }
}
