const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|xltx|xltm|xlt|et|ett|ods|ots|fods)$/i;
/** What systems leave in folders unasked. */
const SYSTEM = /^(\..*|thumbs\.db|desktop\.ini|__macosx)$/i;

/** What a file is by its name: a workbook to open, the trace of an open one, or something else; null for what nobody sent. */
export function kindOfFile(path: string): 'workbook' | 'lock' | 'other' | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (SYSTEM.test(name)) return null;
  if (name.startsWith('~$')) return 'lock';
  return WORKBOOK.test(name) ? 'workbook' : 'other';
}
