import { readFileSync } from 'node:fs';
import { connectClient } from '../support/excel-host/connect-client';

/** What Excel says of itself to the pane. */
export interface ExcelOfPage {
  /** The newest set of ExcelApi. */
  readonly apiSet: string;
  readonly displayLanguage: string;
  /** The ground that Excel draws on; undefined as in Excel on the web, which does not say. */
  readonly ground?: string | undefined;
}

const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/**
 * The script that the page gets for office.js: Microsoft's client whose requests go to `askStrictHost` of the page, and
 * the little of Office.onReady that only the loader has.
 */
export function officeStandIn({ apiSet, displayLanguage, ground }: ExcelOfPage): string {
  const theme = ground === undefined ? {} : { officeTheme: { bodyBackgroundColor: ground } };
  return `${client}
    window.tellEdit = (${connectClient.toString()})(
      OfficeExtension,
      (body) => window.askStrictHost(body),
      (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= ${String(Number(apiSet.split('.')[1]))},
    );
    Object.assign(Office.context, ${JSON.stringify({ displayLanguage, ...theme })});
    Office.HostType = { Excel: 'Excel' };
    Office.onReady = () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' });
  `;
}
