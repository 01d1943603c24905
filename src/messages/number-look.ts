import type { NumberLook } from '../core/show/number-look';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** How numbers and dates of cells look in the language, for `formatCellText`. */
export function numberLook(language: Language): NumberLook {
  return CATALOGUES[language].numberLook;
}
