import { failed, ok, type Result } from '../../core/model/result';
import type { WorkbookData } from '../../core/model/sheet-data';
import { readOle } from './cfb/read-ole';
import { readBiff } from './legacy/read-biff';
import { OdsStyles } from './ods/ods-styles';
import { readDocument } from './ods/read-ods';
import { ReadBudget } from './read-budget';
import type { ReadOptions } from './read-options';
import { ReadStop, stop } from './read-stop';
import { readZip } from './read-zip';
import { isLockName, sniffFormat } from './sniff-format';
import { readSpreadsheetXml } from './spreadsheet-xml/read-spreadsheet-xml';
import { nameCode } from './xml/name-code';
import { XmlScanner } from './xml/xml-scanner';

const PART = 'xml';
const WORKBOOK = nameCode('Workbook');
const DOCUMENT = nameCode('document');
const UOF = nameCode('UOF');

/** Reads a workbook written as one XML: that of Excel 2003, and an OpenDocument one (.fods). */
function readXml(bytes: Uint8Array, name: string, budget: ReadBudget): WorkbookData {
  const xml = new XmlScanner(bytes, PART, budget);
  switch (xml.root()) {
    case WORKBOOK:
      return readSpreadsheetXml(xml, name, budget);
    case DOCUMENT:
      return readDocument(xml, new OdsStyles(), budget, name);
    case UOF:
      throw stop('file.other-program');
    default:
      throw stop('file.xml');
  }
}

/**
 * Reads the bytes of a spreadsheet file; `name` is how the user knows it, and tells nothing but a lock file.
 *
 * What the file is, its content decides. Gives a failure for whatever is no readable workbook, never throws for it, and
 * never gives a part of a workbook as if it were whole: a damaged sheet fails the file. The bytes are not changed. Does
 * not calculate: formulas come with the value that was saved with them.
 */
export type ReadWorkbook = (bytes: Uint8Array, name: string, options?: ReadOptions) => Promise<Result<WorkbookData>>;

export const readWorkbook: ReadWorkbook = async (bytes, name, options = {}) => {
  try {
    return ok(await read(bytes, name, options));
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: name, ...params }, retryable);
  }
};

async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<WorkbookData> {
  if (isLockName(name)) throw stop('file.lock');
  const budget = new ReadBudget(options);
  if (bytes.length > budget.limits.bytes) throw stop('limit.bytes', { limit: budget.limits.bytes });
  const format = sniffFormat(bytes);
  switch (format) {
    case 'zip':
      return readZip(bytes, name, budget, options.inflater);
    case 'cfb':
      return readOle(bytes, name, budget, options.inflater);
    case 'biff':
      // A copy: the stream is prepared in place.
      return readBiff(bytes.slice(), name, budget);
    case 'xml':
      return readXml(bytes, name, budget);
    case 'unknown':
      throw stop('file.not-a-workbook');
    case 'html':
    case 'lock':
    case 'empty':
    case 'pdf':
    case 'text':
    case 'document':
    case 'image':
    case 'archive':
    case 'old-excel':
      throw stop(`file.${format}`);
    default:
      return format satisfies never;
  }
}
