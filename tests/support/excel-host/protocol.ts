/** What Microsoft's client sends for one `context.sync()`. Names are the client's. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** 1 instantiate, 2 query, 3 call, 4 set, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

/** 1 the workbook, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What Excel answers when it refuses; the client turns it into the error that an add-in catches. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Something of Excel that the strict host does not know. Never an answer: the test that meets it fails. */
export class Unknown extends Error {
  override readonly name = 'Unknown';
}

export function invalidArgument(message: string): ExcelError {
  return new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${message}`);
}

export function accessDenied(message: string): ExcelError {
  return new ExcelError('AccessDenied', `You cannot perform the requested operation. ${message}`);
}

export function itemNotFound(message: string): ExcelError {
  return new ExcelError('ItemNotFound', `The requested resource doesn't exist. ${message}`);
}

export function alreadyExists(message: string): ExcelError {
  return new ExcelError('ItemAlreadyExists', `The resource being created already exists. ${message}`);
}
