import { failed, ok, type Result } from '../../core/model/result';
import { excelFailure } from './excel-failure';

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
