import type { Indicator } from '../core/model/indicator';
import { percentText } from '../core/model/ratio';
import { CATALOGUES } from './catalogues';
import type { Language } from './language';

/** "98,32%"; where there is no rate, a dash. A finding says why. */
export function indicatorText(indicator: Indicator | null | undefined, language: Language): string {
  if (!indicator?.value) return '–';
  return CATALOGUES[language].format.percent(percentText(indicator.value));
}
