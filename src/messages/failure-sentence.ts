import type { HostFailure } from '../core/model/result';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** Why the host could not do what was asked, and what to do. */
export function failureSentence(failure: HostFailure, language: Language): string {
  const { file, sheet, cell, limit } = failure.params;
  return CATALOGUES[language].failures[failure.code]({
    file: text(file),
    sheet: text(sheet),
    cell: text(cell),
    limit: typeof limit === 'number' ? limit : null,
  });
}

function text(param: string | number | undefined): string {
  return param === undefined ? '' : String(param);
}
