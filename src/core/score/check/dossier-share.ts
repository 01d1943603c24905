import type { Indicator } from '../../model/indicator';
import { percentText } from '../../model/ratio';
import type { DossierShare } from '../../model/score-finding-params';

/** A share of the dossiers for a sentence. */
export function dossierShare({ value }: Indicator): DossierShare {
  if (value === null) return { from: 'dossiers', part: '0', whole: '0', percent: '' };
  const { numerator, denominator } = value;
  return { from: 'dossiers', part: String(numerator), whole: String(denominator), percent: percentText(value) };
}
