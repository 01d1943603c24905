import type { WrittenSlip } from '../../app/write-slips';
import type { FileCounts } from '../../messages/command-line-texts';

/** The document of `parsheet slip --json`; `out` is a slip's path as given. */
export function slipJson(slips: readonly WrittenSlip[], counts: FileCounts) {
  return {
    slips: slips.map(({ file, out, findings }) => ({ file, out, findings })),
    summary: { ...counts, slips: slips.length },
  };
}
