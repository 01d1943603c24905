import type { FormDefinition } from '../../core/form/form-definition';
import type { FigureSums } from '../../core/model/consolidation';
import type { FigureName } from '../../core/model/figure';
import type { Indicators } from '../../core/model/indicator';
import { percentText } from '../../core/model/ratio';

/** Figures by the number of their column ("c3"), what is counted over records by its name; null where it is not known. */
export function totalsJson(
  form: FormDefinition,
  names: readonly FigureName[],
  sums: FigureSums | null,
): Readonly<Record<string, number | null>> {
  if (form.rows?.kind === 'register') {
    return Object.fromEntries(names.map((name) => [name, sums?.[name]?.value ?? null]));
  }
  const columns = form.figures.filter(({ name }) => names.includes(name));
  return Object.fromEntries(columns.map(({ name, number }) => [`c${String(number)}`, sums?.[name]?.value ?? null]));
}

/** Rates in per cent as decimal text with two digits, in the order of the form; null if absent. */
export function indicatorsJson(
  form: FormDefinition,
  indicators: Indicators | null,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    form.indicators.map(({ name }) => {
      const value = indicators?.[name]?.value ?? null;
      return [name, value === null ? null : percentText(value)];
    }),
  );
}
