import type { WrittenSlip } from '../../app/write-slips';
import type { FileCounts } from '../../messages/command-line-texts';
import type { NotUsedJson } from './not-used-json';

/** The document of `parsheet slip --json`; `out` is a slip's path as given. */
export function slipJson(slips: readonly WrittenSlip[], counts: FileCounts, notUsed: NotUsedJson) {
  return {
    slips: slips.map(({ file, out, findings }) => ({ file, out, findings })),
    summary: { ...counts, slips: slips.length },
    ...notUsed,
  };
}
