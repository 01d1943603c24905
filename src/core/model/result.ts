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
  | 'file.not-a-workbook'
  | 'file.damaged'
  | 'file.not-found'
  | 'file.no-permission'
  | 'file.is-folder'
  | 'limit.bytes' // params: limit
  | 'limit.cells'
  | 'limit.merges'
  | 'limit.strings'
  | 'limit.depth'
  | 'limit.time'
  // writing a file
  | 'write.exists'
  | 'write.no-permission'
  | 'write.disk-full'
  | 'write.failed'
  // mending cells in a copy of a file; params: sheet and cell where one cell is the cause
  | 'patch.format' // not an .xlsx, or one that no program writes like this
  | 'patch.signed' // a digital signature would be broken
  | 'patch.locked'
  | 'patch.merged' // covered by a merged area
  | 'patch.array' // part of what one formula fills
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
