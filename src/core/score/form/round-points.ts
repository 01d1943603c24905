import { roundDecimal, type Decimal } from '../../model/decimal';
import type { CriteriaSet } from '../set/criteria-set';

/** Points of a leaf as they are added: rounded half away from zero where the set rounds before adding. */
export function roundPoints({ roundsTo }: Pick<CriteriaSet, 'roundsTo'>, points: Decimal): Decimal {
  return roundsTo === undefined ? points : roundDecimal(points, roundsTo);
}
