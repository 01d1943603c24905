import { formatAddress } from '../../core/model/address';
import type { Finding } from '../../core/model/finding';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';

/** A finding as --json prints it; `fix` only where one value is certainly right. */
export function findingJson(finding: Finding, language: Language) {
  const { rule, code, severity, at, actual, expected, fix } = finding;
  return {
    rule,
    code,
    severity,
    sheet: at.sheet ?? null,
    cell: at.cell ? formatAddress(at.cell) : null,
    actual: actual ?? null,
    expected: expected ?? null,
    message: sentence(finding, language),
    ...(fix ? { fix: { cell: formatAddress(fix.cell), value: fix.value } } : {}),
  };
}
