import { failed, type HostFailureCode } from '../../core/model/result';

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
export function excelFailure(error: unknown, sheet?: string): Failed | null {
  if (!(error instanceof OfficeExtension.Error) || OURS.includes(error.code)) return null;
  const code = CODES[error.code] ?? 'excel.unknown';
  const params = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(code === 'excel.unknown' ? { code: error.code } : {}),
  };
  return failed(code, params, RETRYABLE.includes(code));
}
