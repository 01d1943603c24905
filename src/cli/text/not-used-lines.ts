import { filesNotUsed } from '../../core/model/finding-files';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';
import { beside } from './columns';

/** So many files are named with why they are not used; the rest is counted. */
const MOST_NAMED = 20;

/** A line for every file that is there and in no result, and for every folder in which nothing was looked at. */
export function notUsedLines(
  findings: readonly Finding[],
  language: Language,
  columns: number | null,
): readonly string[] {
  const said = findings.filter((found) => found.code === 'file.folder' || filesNotUsed(found).length > 0);
  const rest = said.length - MOST_NAMED;
  return [
    ...said.slice(0, MOST_NAMED).map((found) => beside('', sentence(found, language), columns)),
    ...(rest > 0 ? [beside('', CATALOGUES[language].commandLine.moreNotUsed(rest), columns)] : []),
  ];
}
