import { readFileSync } from 'node:fs';

/** The part of Microsoft's client that the strict host holds on to. */
export interface OfficeExtensionClient {
  readonly SessionBase: (abstract new () => object) & { _overrideSession: object | null };
  readonly GenericEventRegistration: {
    _testReadyImpl: () => Promise<void>;
    getGenericEventRegistration: (id: string) => {
      readonly _handleRichApiMessage: (message: { readonly entries: readonly object[] }) => void;
    };
  };
  /** The client's own check that a member belongs to a set the host has; office.js switches it on. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Constants: { readonly eventMessageCategory: number; readonly eventWorkbookId: string };
}

/** What the client looks for in a window and Node has not; nothing of it is used to draw or to reach a network. */
function windowOfNode(): Record<string, unknown> {
  const storage = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
    key: () => null,
    length: 0,
  };
  const nothing = (): undefined => undefined;
  return {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({}) },
    localStorage: storage,
    sessionStorage: storage,
    location: { href: '', search: '', hash: '' },
    navigator: { userAgent: '', language: 'vi-VN' },
    addEventListener: nothing,
    removeEventListener: nothing,
    name: '',
  };
}

let loaded: OfficeExtensionClient | null = null;

/**
 * Microsoft's own client, evaluated in Node: afterwards `Excel`, `Office` and `OfficeExtension` are globals as they are
 * in an add-in. In a browser the page loads the same file with a script element instead.
 */
export function loadOfficeClient(): OfficeExtensionClient {
  if (loaded) return loaded;
  const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  for (const [name, value] of Object.entries(windowOfNode())) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // Not by its name: so it is evaluated as a script of the page, whose variables are global.
  const evaluate = eval;
  evaluate(readFileSync(path, 'utf8'));
  loaded = Reflect.get(globalThis, 'OfficeExtension') as unknown as OfficeExtensionClient;
  return loaded;
}
