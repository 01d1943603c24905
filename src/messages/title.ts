import { formatAddress } from '../core/model/address';
import type { Finding } from '../core/model/finding';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';
import { textOf } from './sentence';

/** A short heading with the cell: "Tổng số tiếp nhận không khớp · ô C13". */
export function title(finding: Finding, language: Language): string {
  const { cell } = finding.at;
  const text = heading(finding, language);
  return cell === undefined ? text : CATALOGUES[language].titleAt(text, formatAddress(cell));
}

/** The heading without the cell: what findings of one cause have in common. */
export function heading(finding: Finding, language: Language): string {
  return textOf(finding, language).title(finding.params);
}
