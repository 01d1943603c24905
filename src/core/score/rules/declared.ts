import type { Decimal } from '../../model/decimal';
import type { Indicator } from '../../model/indicator';
import type { Ratio } from '../../model/ratio';

/**
 * What a rule works on.
 * - `number`: as declared; of a share the per cent (98.5), of events how many.
 * - `share`: an exact share from the dossiers, 1 being all.
 * - `no-cases`: nothing arose ("không phát sinh"). `not-applicable`: the criterion is not for this unit.
 * - `unknown`: something is there that can't be relied on.
 */
export type Declared =
  | { readonly kind: 'blank' | 'yes' | 'no' | 'no-cases' | 'not-applicable' | 'unknown' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'share'; readonly value: Ratio };

/** What the dossiers of a unit say about a share. */
export function declaredByIndicator(indicator: Indicator | undefined): Declared {
  if (!indicator) return { kind: 'blank' };
  if (indicator.value !== null) return { kind: 'share', value: indicator.value };
  return { kind: indicator.reason === 'no-cases' ? 'no-cases' : 'unknown' };
}
