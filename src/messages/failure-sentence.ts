import type { HostFailure } from '../core/model/result';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** Why the host could not do what was asked, and what to do. */
export function failureSentence(failure: HostFailure, language: Language): string {
  const { file, sheet, cell, limit, ...others } = failure.params;
  const texts = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  return CATALOGUES[language].failures[failure.code]({
    ...texts,
    file: text(file),
    sheet: text(sheet),
    cell: text(cell),
    limit: typeof limit === 'number' ? limit : null,
  });
}

function text(param: string | number | undefined): string {
  return param === undefined ? '' : String(param);
}
