import type { HostFailureCode } from '../core/model/result';
import type { FailureTexts } from './catalogue';

/** The failures of the open workbook in Excel. */
export type ExcelFailureTexts = Pick<FailureTexts, Extract<HostFailureCode, `excel.${string}`>>;
