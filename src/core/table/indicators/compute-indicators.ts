import { addNumbers } from '../../model/decimal';
import type { FigureName } from '../../model/figure';
import type { Indicator, Indicators } from '../../model/indicator';
import { ratio } from '../../model/ratio';
import type { FormDefinition, IndicatorDefinition } from '../../form/form-definition';

/** Exact shares from figures of one table. Rates of a total come from the total's figures, never from other rates. */
export function computeIndicators(
  form: FormDefinition,
  values: Readonly<Record<FigureName, number | null>>,
): Indicators {
  return Object.fromEntries(form.indicators.map((definition) => [definition.name, computeOne(definition, values)]));
}

function computeOne(
  { numerator, denominator, complement }: IndicatorDefinition,
  values: Readonly<Record<FigureName, number | null>>,
): Indicator {
  const above = sum(numerator, values);
  const below = sum(denominator, values);
  if (above === null || below === null) return { value: null, reason: 'unknown-figure' };
  const value = ratio(complement ? addNumbers(below, -above) : above, below);
  return value ? { value } : { value: null, reason: 'no-cases' };
}

function sum(names: readonly FigureName[], values: Readonly<Record<FigureName, number | null>>): number | null {
  let total = 0;
  for (const name of names) {
    const value = values[name] ?? null;
    if (value === null) return null;
    total = addNumbers(total, value);
  }
  return total;
}
