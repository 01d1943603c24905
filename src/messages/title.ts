import { formatAddress } from '../core/model/address';
import type { Finding } from '../core/model/finding';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';
import { textOf } from './sentence';

/** A short heading with the cell: "Tổng số tiếp nhận không khớp · ô C13". */
export function title(finding: Finding, language: Language): string {
  const heading = textOf(finding, language).title(finding.params);
  const { cell } = finding.at;
  return cell === undefined ? heading : CATALOGUES[language].titleAt(heading, formatAddress(cell));
}
