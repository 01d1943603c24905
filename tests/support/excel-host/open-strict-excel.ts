import { ironCalculator } from './calculate';
import { connectClient } from './connect-client';
import { loadOfficeClient } from './office-client';
import type { RequestBody } from './protocol';
import { StrictHost } from './strict-host';

/** An Excel with a workbook open: from here on `Excel.run` in this process speaks to the host given back. */
export function openStrictExcel(name = 'Sổ làm việc.xlsx'): StrictHost {
  const host = new StrictHost(name, ironCalculator());
  const tell = connectClient(
    loadOfficeClient(),
    async (body) => {
      await Promise.resolve();
      return JSON.stringify(host.execute(JSON.parse(body) as RequestBody));
    },
    (set, version) => host.hasSet(set, version),
  );
  host.workbook.listeners.push((sheet, address, byAddIn) => {
    tell({ worksheetId: sheet.id, address, triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown' });
  });
  return host;
}
