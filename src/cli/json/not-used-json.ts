import { filesNotUsed } from '../../core/model/finding-files';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';

export interface NotUsedJson {
  readonly notUsed?: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

/**
 * Every file that was given and is in no result, with why; reports of ours are passed over. Absent where every file is used, so that
 * it is no part of most documents.
 */
export function notUsedJson(findings: readonly Finding[], reports: readonly string[], language: Language): NotUsedJson {
  const said = findings.flatMap((found) => {
    const message = sentence(found, language);
    const files = found.code === 'file.folder' ? [found.params.folder] : filesNotUsed(found);
    return files.map((file) => ({ file, code: found.code, message }));
  });
  const { ownReportSkipped } = CATALOGUES[language].commandLine;
  const ours = reports.map((file) => ({ file, code: 'file.own-report', message: ownReportSkipped(file) }));
  const notUsed = [...said, ...ours];
  return notUsed.length === 0 ? {} : { notUsed };
}
