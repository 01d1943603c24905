import type { FieldResult } from '../../model/consolidation';
import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import { computeIndicators } from '../indicators/compute-indicators';
import { addSums, valuesOf } from '../indicators/sum-figures';
import type { JoinedRow } from './join-unit';

/**
 * Adds the rows of all units by source block and field. Blocks in the order in which they first occur; within a block fields
 * in the order of the settings, those that the settings do not list after them as they first occur.
 */
export function fieldResults(
  rows: readonly JoinedRow[],
  form: FormDefinition,
  settings: Settings,
): readonly FieldResult[] {
  const byKey = new Map<string, { readonly first: JoinedRow; readonly parts: JoinedRow['sums'][] }>();
  const sources = new Map<string | null, number>();
  for (const row of rows) {
    if (!sources.has(row.source)) sources.set(row.source, sources.size);
    const known = byKey.get(row.key);
    if (known) known.parts.push(row.sums);
    else byKey.set(row.key, { first: row, parts: [row.sums] });
  }
  const order = new Map(
    (form.keyedBy === 'unit' ? settings.units : settings.fields).map(({ code }, index) => [code, index]),
  );
  const place = ({ fieldKey }: JoinedRow): number => order.get(fieldKey) ?? order.size;
  return [...byKey.values()]
    .sort(
      ({ first: a }, { first: b }) =>
        (sources.get(a.source) ?? 0) - (sources.get(b.source) ?? 0) || place(a) - place(b),
    )
    .map(({ first: { key, name, source }, parts }) => {
      const sums = addSums(parts);
      return { key, name, source, sums, indicators: computeIndicators(form, valuesOf(sums)) };
    });
}
