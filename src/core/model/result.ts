/** Success or a failure of the host, as a value. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Why a host could not do what was asked. `params` fill the sentence of the code (file, limit met, ...).
 * `retryable`: trying the same again can succeed without changing the input.
 */
export interface HostFailure {
  readonly code: HostFailureCode;
  readonly retryable: boolean;
  readonly params: Readonly<Record<string, string | number>>;
}

export type HostFailureCode =
  // reading a file
  | 'file.empty'
  | 'file.lock' // ~$name.xlsx: the trace of an open workbook, not a workbook
  | 'file.cut-short'
  | 'file.encrypted'
  | 'file.html' // a web page saved under a spreadsheet's name
  // what is certainly something else, each told by its content
  | 'file.pdf'
  | 'file.text' // .csv, .txt: figures without cells
  | 'file.document' // a text document or a presentation, of Office or OpenDocument
  | 'file.image'
  | 'file.archive' // .zip, .rar, .7z, .gz of other files
  | 'file.xml' // XML that is no spreadsheet's
  | 'file.old-excel' // Excel 2, 3, 4
  | 'file.other-program' // a spreadsheet of Numbers, OpenOffice 1, UOF
  | 'file.not-a-workbook'
  | 'file.damaged'
  | 'file.not-found'
  | 'file.no-sample' // the sample that comes with the page
  | 'file.no-permission'
  | 'file.is-folder'
  | 'file.no-file' // a pipe, a socket or a device
  | 'file.link-loop' // a link that leads back to itself
  | 'file.bad-name' // its name is not written in Unicode
  | 'file.not-read' // params: code; the disk or the network gave an error
  | 'limit.bytes' // params: limit
  | 'limit.cells'
  | 'limit.merges'
  | 'limit.strings'
  | 'limit.entries' // files in a zip
  | 'limit.depth'
  | 'limit.time'
  // writing a file
  | 'write.exists'
  | 'write.changed' // by somebody else, while the run was at work
  | 'write.no-permission'
  | 'write.disk-full'
  | 'write.failed'
  // the open workbook in Excel; params: sheet, names or code where one is meant
  | 'excel.cell-editing' // somebody is typing into a cell
  | 'excel.protected' // params: sheet, empty where several were written
  | 'excel.workbook-protected' // no sheet can be added or removed
  | 'excel.read-only'
  | 'excel.too-large'
  | 'excel.api-missing' // this Excel is too old
  | 'excel.session-expired'
  | 'excel.busy'
  | 'excel.sheet-hidden' // params: sheet
  | 'excel.not-found' // params: sheet; it was renamed or deleted meanwhile
  | 'excel.value-changed' // params: sheet, cell; it is no longer what was judged
  | 'excel.unfinished' // params: names; sheets of a report that could neither be finished nor removed
  | 'excel.settings-damaged' // what the workbook keeps of settings is not what this product writes
  | 'excel.unknown' // params: code
  // mending cells in a copy of a file; params: sheet and cell where one cell is the cause
  | 'patch.format' // not an .xlsx, or one that no program writes like this
  | 'patch.signed' // a digital signature would be broken
  | 'patch.locked'
  | 'patch.merged' // covered by a merged area
  | 'patch.array' // part of what one formula fills
  | 'patch.formula' // formulas are typed in Excel only
  | 'patch.table' // head or totals of a table, or a pivot table
  | 'cancelled';

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(
  code: HostFailureCode,
  params: Readonly<Record<string, string | number>> = {},
  retryable = false,
): { readonly ok: false; readonly failure: HostFailure } {
  return { ok: false, failure: { code, retryable, params } };
}
