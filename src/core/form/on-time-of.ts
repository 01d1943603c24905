import type { IndicatorName } from '../model/indicator';
import type { FormDefinition } from './form-definition';

/** The form's definition of the on-time rate that is chosen, else its first one; null for a form that has no such rate. */
export function onTimeOf({ indicators }: FormDefinition, chosen: IndicatorName | null): IndicatorName | null {
  const definitions = indicators.filter(({ onTime }) => onTime === true);
  return (definitions.find(({ name }) => name === chosen) ?? definitions[0])?.name ?? null;
}
