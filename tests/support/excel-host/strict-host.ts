import { executeRequest, References } from './execute-request';
import type { Calculate } from './host-workbook';
import { HostWorkbook } from './host-workbook';
import type { HostSheet } from './host-sheet';
import { workbookObject } from './objects/workbook-object';
import { rangeOfAddress } from './objects/ranges';
import { ExcelError, type RequestBody, type ResponseBody } from './protocol';
import { typedValue } from './typed-value';

/** One round trip. `releases`: the client only gave back references, after the work was done. */
export interface RoundTrip {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly releases: boolean;
}

/** Bytes of a request or an answer that Excel on the web takes (documentation: resource limits of Office add-ins). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Troubles that a test switches on. */
export interface Faults {
  /** A cell is being edited: every request is refused until the user leaves it. */
  cellEditing: boolean;
  /** The session with the server is over: every request is refused until the page is loaded again. */
  sessionExpired: boolean;
  /** Refuses the request of this number, counted from now, after doing its first half. */
  failAt: number | null;
}

/**
 * An Excel that is only as lenient as the real one: requests of Microsoft's client come in, the workbook in memory is
 * changed, answers go out. It does what the product uses and refuses what Excel refuses; whatever it doesn't know is
 * an error of the test, never a silent success. It draws nothing and has no user: `type` is the user's hand.
 */
export class StrictHost {
  readonly workbook: HostWorkbook;
  readonly roundTrips: RoundTrip[] = [];
  readonly faults: Faults = { cellEditing: false, sessionExpired: false, failAt: null };
  /** The newest set of ExcelApi that this Excel has. As old as the product allows: a newer member fails its test. */
  apiSet = '1.13';
  private readonly references = new References();

  constructor(name: string, calculate: Calculate) {
    this.workbook = new HostWorkbook(name, calculate);
  }

  /** Round trips that did something: `context.sync()` as the product counts it. */
  get syncs(): number {
    return this.roundTrips.filter(({ releases }) => !releases).length;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.roundTrips.map(({ bytes }) => bytes));
  }

  hasSet(set: string, version: string): boolean {
    return set === 'ExcelApi' && Number(version.split('.')[1]) <= Number(this.apiSet.split('.')[1]);
  }

  forgetRoundTrips(): void {
    this.roundTrips.length = 0;
  }

  execute(body: RequestBody): ResponseBody {
    const bytes = byteLength(body);
    const releases =
      body.Actions.some(({ Name }) => Name === '_RemoveReference') &&
      body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    const answer =
      this.refusal(body, bytes, releases) ?? executeRequest(body, workbookObject(this.workbook), this.references);
    this.workbook.endRequest();
    const answerBytes = byteLength(answer);
    this.roundTrips.push({ bytes, answerBytes, releases });
    if (answerBytes > PAYLOAD_LIMIT) {
      return refuse(
        new ExcelError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
      );
    }
    return answer;
  }

  /** What a person does in the sheet: types into a cell. */
  type(sheet: HostSheet, address: string, input: number | string): void {
    const { from } = rangeOfAddress(sheet, address);
    const cell = sheet.cell(from);
    const typed = typeof input === 'number' ? { value: input } : typedValue(input, this.workbook.culture);
    const { numberFormat: _, ...content } = { numberFormat: '', ...typed };
    sheet.put(from, { format: cell.format, ...content });
    this.workbook.changed(sheet, address, false);
    this.workbook.recalculate();
  }

  private refusal(body: RequestBody, bytes: number, releases: boolean): ResponseBody | null {
    if (bytes > PAYLOAD_LIMIT) {
      return refuse(
        new ExcelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
      );
    }
    // Giving back references is no work; refused, the client would only try it again for seconds.
    if (releases) return null;
    if (this.faults.sessionExpired) {
      return refuse(
        new ExcelError('InvalidOrTimedOutSession', 'Your Office Online session has expired or is invalid.'),
      );
    }
    if (this.faults.cellEditing) {
      return refuse(new ExcelError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'));
    }
    if (this.faults.failAt === null) return null;
    this.faults.failAt -= 1;
    if (this.faults.failAt > 0) return null;
    this.faults.failAt = null;
    const half = Math.floor(body.Actions.length / 2);
    const done = executeRequest(
      { ...body, Actions: body.Actions.slice(0, half) },
      workbookObject(this.workbook),
      this.references,
    );
    return refuse(new ExcelError('GeneralException', 'There was an internal error.'), half, done.Results);
  }
}

function refuse(error: ExcelError, at = 0, results: ResponseBody['Results'] = []): ResponseBody {
  return { Results: results, Error: { Code: error.code, Message: error.message, Location: '', ActionIndex: at } };
}

function byteLength(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}
