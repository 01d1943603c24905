import { failed, ok, type HostFailureCode, type Result } from '../../core/model/result';

type Failed = ReturnType<typeof failed>;

/** Codes of Excel's errors (documentation: error handling with the Excel JavaScript API), by what they mean to a user. */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'excel.cell-editing',
  AccessDenied: 'excel.protected',
  RequestPayloadSizeLimitExceeded: 'excel.too-large',
  ResponsePayloadSizeLimitExceeded: 'excel.too-large',
  MemoryLimitReached: 'excel.too-large',
  OperationCellsExceedLimit: 'excel.too-large',
  RangeExceedsLimit: 'excel.too-large',
  ApiNotFound: 'excel.api-missing',
  ApiNotAvailable: 'excel.api-missing',
  NotImplemented: 'excel.api-missing',
  UnsupportedOperation: 'excel.api-missing',
  UnsupportedFeature: 'excel.api-missing',
  InvalidOrTimedOutSession: 'excel.session-expired',
  InvalidOrTimedOutSessionToken: 'excel.session-expired',
  SessionNotFound: 'excel.session-expired',
  Unauthenticated: 'excel.session-expired',
  HostRestartNeeded: 'excel.session-expired',
  ActivityLimitReached: 'excel.busy',
  RequestAborted: 'excel.busy',
  ServiceNotAvailable: 'excel.busy',
  Timeout: 'excel.busy',
  ItemNotFound: 'excel.not-found',
};

/** Trying again can succeed once the user has done what the sentence says. */
const RETRYABLE: readonly HostFailureCode[] = ['excel.cell-editing', 'excel.busy', 'excel.unknown'];

/** Mistakes in how we ask, which no user can do anything about. */
const OURS = ['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'InvalidArgument', 'InvalidRequest'];

/**
 * The failure that an error of Excel is. Null for what is no refusal of the host but a fault of ours: it is thrown on.
 */
function excelFailure(error: unknown, sheet?: string): Failed | null {
  if (!(error instanceof OfficeExtension.Error) || OURS.includes(error.code)) return null;
  const code = CODES[error.code] ?? 'excel.unknown';
  const params = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(code === 'excel.unknown' ? { code: error.code } : {}),
  };
  return failed(code, params, RETRYABLE.includes(code));
}

/** The newest set of the API that anything here needs (merged areas); Excel 2021 has it. See docs/decisions/0008. */
export const REQUIRED_API = '1.13';

/** Work on the open workbook; an early `failed` ends it without an error. */
export type ExcelWork<Value> = (context: Excel.RequestContext) => Promise<Result<Value>>;

/**
 * Runs the work in one session. Refusals of Excel become failures, about the `sheet` where the work is of one; faults
 * of ours are thrown on.
 */
export async function inExcel<Value>(work: ExcelWork<Value>, sheet?: string): Promise<Result<Value>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API)) {
    return failed('excel.api-missing');
  }
  try {
    return await Excel.run(work);
  } catch (error) {
    const failure = excelFailure(error, sheet);
    if (!failure) throw error;
    return failure.failure.code === 'excel.protected' ? await whatIsProtected(failure) : failure;
  }
}

/** Excel refuses a read-only workbook, a protected structure and a protected sheet with the same code. */
async function whatIsProtected(failure: ReturnType<typeof failed>): Promise<ReturnType<typeof failed>> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.protection.load('protected');
      await context.sync();
      if (workbook.readOnly) return failed('excel.read-only');
      return workbook.protection.protected ? failed('excel.workbook-protected') : failure;
    });
  } catch {
    return failure;
  }
}

export const DONE = ok(null);
