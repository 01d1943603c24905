import type { OfficeExtensionClient } from './office-client';

/** An edit as Excel tells it to an add-in. */
export interface ToldEdit {
  readonly worksheetId: string;
  readonly address: string;
  /** "ThisLocalAddin" for what the add-in wrote itself. */
  readonly triggerSource: string;
}

/**
 * Puts a host behind Microsoft's client: each request goes to `ask` as JSON, and its answer comes back as JSON, as over
 * a wire. Gives the function that tells the client of edits.
 *
 * It uses nothing but its arguments and the globals of a page, so that its text can be run in a browser whose `ask`
 * leads to a host in another process.
 */
export function connectClient(
  client: OfficeExtensionClient,
  ask: (body: string) => Promise<string>,
  isSetSupported: (set: string, version: string) => boolean,
): (edit: ToldEdit) => void {
  class Session extends client.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: 'https://strict-host/', headers: {} });
    }

    getEventRegistration(id: string): object {
      return client.GenericEventRegistration.getGenericEventRegistration(id);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: unknown, _flags: unknown, { Body }: { readonly Body: unknown }) => {
          const answer = await ask(typeof Body === 'string' ? Body : JSON.stringify(Body));
          const body: unknown = JSON.parse(answer);
          return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
        },
      };
    }
  }

  client.CommonUtility._doApiNotSupportedCheck = true;
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  client.SessionBase._overrideSession = new Session();
  const office = Object.create(Reflect.get(globalThis, 'Office')) as object;
  Object.defineProperty(office, 'context', { value: { requirements: { isSetSupported } } });
  Reflect.set(globalThis, 'Office', office);

  return (edit) => {
    const { eventMessageCategory, eventWorkbookId } = client.Constants;
    const message = JSON.stringify({ ...edit, changeType: 'RangeEdited', source: 'Local' });
    const entries = [edit.worksheetId, eventWorkbookId].map((targetId) => ({
      messageCategory: eventMessageCategory,
      // A change of data, in the numbers of the client.
      messageType: 10,
      targetId,
      message,
    }));
    client.GenericEventRegistration.getGenericEventRegistration('')._handleRichApiMessage({ entries });
  };
}
