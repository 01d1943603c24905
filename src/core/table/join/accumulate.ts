import type { FigureSum, FigureSums } from '../../model/consolidation';
import type { FigureName } from '../../model/figure';
import type { FormDefinition } from '../../form/form-definition';
import { addSums } from '../indicators/sum-figures';

const ABSENT: FigureSum = { value: 0, missing: [] };

/**
 * R7: joins the figures of consecutive periods into one. What happened in the periods is added; the opening figure is the
 * first period's, the closing figures are the last period's, never added. Totals are formed again from their joined parts:
 * the sum of the months' "received" would count what was carried over again every month. `null` stands for a period in which
 * the row does not occur: nothing opened, happened or closed there.
 */
export function accumulate(form: FormDefinition, periods: readonly (FigureSums | null)[]): FigureSums {
  const present = periods.filter((sums) => sums !== null);
  const [only] = present;
  if (periods.length === 1 && only) return only;
  const added = addSums(present);
  const joined: Record<FigureName, FigureSum> = {};
  for (const { name, accumulate: how } of form.figures) {
    const sum = added[name];
    if (!sum) continue;
    switch (how) {
      case 'sum':
        joined[name] = sum;
        break;
      case 'first':
        joined[name] = periods[0]?.[name] ?? ABSENT;
        break;
      case 'last':
        joined[name] = periods.at(-1)?.[name] ?? ABSENT;
        break;
      case 'none':
        break;
      default:
        how satisfies never;
    }
  }
  for (const { name, accumulate: how, sumOf } of form.figures) {
    if (!sumOf || !joined[name]) continue;
    const parts = addSums(sumOf.map((part) => ({ [name]: joined[part] ?? { value: null, missing: [] } })))[name];
    // Where parts are not known, a total whose parts all join in its own way can still be joined by itself.
    const alike = sumOf.every((part) => form.figures.some((other) => other.name === part && other.accumulate === how));
    if (parts && (parts.value !== null || !alike)) joined[name] = parts;
  }
  return joined;
}
