import { ironCalculator } from './calculate';
import { loadOfficeClient, type OfficeExtensionClient } from './office-client';
import type { RequestBody, ResponseBody } from './protocol';
import { StrictHost } from './strict-host';

const DATA_CHANGED = 10;

/** An Excel with a workbook open: from here on `Excel.run` in this process speaks to the host given back. */
export function openStrictExcel(name = 'Sổ làm việc.xlsx'): StrictHost {
  const client = loadOfficeClient();
  const host = new StrictHost(name, ironCalculator());
  connect(client, host);
  return host;
}

function connect(client: OfficeExtensionClient, host: StrictHost): void {
  class StrictSession extends client.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: 'https://strict-host/', headers: {} });
    }

    getEventRegistration(id: string): object {
      return client.GenericEventRegistration.getGenericEventRegistration(id);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) => answer(message.Body),
      };
    }
  }

  async function answer(body: unknown): Promise<object> {
    // Both ways through JSON, as over a wire: nothing is shared between the add-in and Excel.
    const request = (typeof body === 'string' ? JSON.parse(body) : JSON.parse(JSON.stringify(body))) as RequestBody;
    await Promise.resolve();
    const response = JSON.parse(JSON.stringify(host.execute(request))) as ResponseBody;
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: response };
  }

  client.CommonUtility._doApiNotSupportedCheck = true;
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  client.SessionBase._overrideSession = new StrictSession();
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= Number(host.apiSet.split('.')[1]);
  const office = Object.create(Reflect.get(globalThis, 'Office') as object) as object;
  Object.defineProperty(office, 'context', { value: { requirements: { isSetSupported } } });
  Reflect.set(globalThis, 'Office', office);
  host.workbook.listeners.push((sheet, address, byAddIn) => {
    const registration = client.GenericEventRegistration.getGenericEventRegistration('');
    const message = JSON.stringify({
      address,
      worksheetId: sheet.id,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
    });
    const { eventMessageCategory, eventWorkbookId } = client.Constants;
    for (const targetId of [sheet.id, eventWorkbookId]) {
      registration._handleRichApiMessage({
        entries: [{ messageCategory: eventMessageCategory, messageType: DATA_CHANGED, targetId, message }],
      });
    }
  });
}
