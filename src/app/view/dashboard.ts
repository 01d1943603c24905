import type { FigureSums } from '../../core/model/consolidation';
import type { FigureName } from '../../core/model/figure';
import type { Indicator } from '../../core/model/indicator';
import type { ConsolidationView } from './consolidation-view';

/** What a dashboard draws of a consolidation. A share or a count that is not known is null, never 0. */
export interface Dashboard {
  readonly units: readonly {
    readonly name: string;
    readonly onTime: Indicator | null;
    readonly share: number | null;
  }[];
  readonly months: readonly {
    readonly periodId: string;
    readonly received: number | null;
    readonly resolved: number | null;
  }[];
  /** The most first. */
  readonly fields: readonly { readonly name: string; readonly pending: number }[];
  /** The target of the on-time rate as a share; null for none. */
  readonly target: { readonly percent: string; readonly share: number } | null;
}

export function dashboardOf(consolidation: ConsolidationView, onTimeTarget: string | null): Dashboard {
  const { units, months, fields } = consolidation;
  const pendingByName = new Map<string, number>();
  for (const { name, sums } of fields) {
    pendingByName.set(name, (pendingByName.get(name) ?? 0) + (valueOf(sums, 'pending') ?? 0));
  }
  return {
    units: units.map(({ name, onTime }) => ({ name, onTime, share: shareOf(onTime) })),
    months: months.map(({ period, sums }) => ({
      periodId: period.id,
      received: valueOf(sums, 'received'),
      resolved: valueOf(sums, 'resolved'),
    })),
    fields: [...pendingByName]
      .map(([name, pending]) => ({ name, pending }))
      .filter(({ pending }) => pending > 0)
      .sort((a, b) => b.pending - a.pending),
    target: onTimeTarget === null ? null : { percent: onTimeTarget, share: Number(onTimeTarget) / 100 },
  };
}

function valueOf(sums: FigureSums, figure: FigureName): number | null {
  return sums[figure]?.value ?? null;
}

/** For the length of a bar only; what is said is the exact rate. */
function shareOf(indicator: Indicator | null): number | null {
  if (!indicator?.value) return null;
  return Number((indicator.value.numerator * 100_000n) / indicator.value.denominator) / 100_000;
}
