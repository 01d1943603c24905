import type { Finding, FindingCode } from '../core/model/finding';
import { CATALOGUES } from './catalogues';
import type { FindingText } from './finding-texts';
import type { Language } from './language';

/** What was found, with its figures, and what to do next; one or two sentences. */
export function sentence(finding: Finding, language: Language): string {
  return textOf(finding, language).sentence(finding.params);
}

/** A finding's texts and its params belong to the same code by construction; a lookup by a union of codes can't show it. */
export function textOf(finding: Finding, language: Language): FindingText<FindingCode> {
  return CATALOGUES[language].findings[finding.code] as unknown as FindingText<FindingCode>;
}
