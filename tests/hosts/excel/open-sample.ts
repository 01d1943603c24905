import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../src/core/model/result';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { openWorkbookData } from '../../support/excel-host/open-workbook-data';
import type { StrictHost } from '../../support/excel-host/strict-host';

const ROOT = join(__dirname, '../../..');

/** An Excel with a file of the repository open, and the file as it is read from its bytes. */
export async function openSample(path: string): Promise<{ readonly host: StrictHost; readonly file: WorkbookData }> {
  const file = valueOf(await readWorkbook(new Uint8Array(readFileSync(join(ROOT, path))), path));
  const host = openStrictExcel();
  openWorkbookData(host, file);
  host.forgetRoundTrips();
  return { host, file };
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The code of the failure, "done" for none. */
export function outcome(result: Result<unknown>): string {
  return result.ok ? 'done' : result.failure.code;
}
