import type { FormDefinition } from '../core/form/form-definition';
import { formatAddress } from '../core/model/address';
import type { Consolidation, FigureSums } from '../core/model/consolidation';
import { finding, type Finding, type FindingPlace } from '../core/model/finding';
import type { Indicators } from '../core/model/indicator';

/** Says of each rate that can't be given why not: nothing arose, or which cells give no figure. All are notes. */
export function rateReasons(
  form: FormDefinition,
  sums: FigureSums,
  indicators: Indicators,
  at: FindingPlace,
): readonly Finding[] {
  const base = { rule: 'indicator', severity: 'note', at } as const;
  return form.indicators.flatMap(({ name, words, cases, numerator, denominator }) => {
    const indicator = indicators[name];
    if (!indicator || indicator.value !== null) return [];
    if (indicator.reason === 'no-cases') {
      return [finding({ ...base, code: 'compute.no-cases', params: { indicator: name, words, cases } })];
    }
    const missing = [...numerator, ...denominator].flatMap((figure) => sums[figure]?.missing ?? []);
    const cells = [...new Set(missing.map(({ cell }) => formatAddress(cell)))];
    return [finding({ ...base, code: 'compute.unknown-figure', params: { indicator: name, words, cells } })];
  });
}

/** The same for the units of a consolidation, each at its first file, and for its total, at no file (empty name). */
export function consolidationRateReasons(form: FormDefinition, { units, total }: Consolidation): readonly Finding[] {
  return [
    ...units.flatMap(({ sums, indicators, files }) =>
      sums && indicators ? rateReasons(form, sums, indicators, { file: files[0] ?? '' }) : [],
    ),
    ...rateReasons(form, total.sums, total.indicators, { file: '' }),
  ];
}
