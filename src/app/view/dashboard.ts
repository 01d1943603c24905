import type { FigureSums } from '../../core/model/consolidation';
import type { Indicator } from '../../core/model/indicator';
import type { ChartFigure, ConsolidationView } from './consolidation-view';

/** What a dashboard draws of a consolidation. A share or a count that is not known is null, never 0. */
export interface Dashboard {
  /** How many units there are. */
  readonly expected: number;
  readonly units: readonly {
    readonly name: string;
    readonly onTime: Indicator | null;
    readonly share: number | null;
    /** Whether months of the unit are missing or were sent twice, so that its rate is of a part only. */
    readonly isPartial: boolean;
  }[];
  readonly months: readonly {
    readonly periodId: string;
    /** How many units are in the figures, where that is fewer than all; null else. */
    readonly onlyUnits: number | null;
    /** Of the figures that the form has drawn by month. */
    readonly values: readonly [number | null, number | null];
  }[];
  /** The most first. */
  readonly rows: readonly { readonly name: string; readonly value: number }[];
  /** The target of the on-time rate as a share; null for none. */
  readonly target: { readonly percent: string; readonly share: number } | null;
}

export function dashboardOf(consolidation: ConsolidationView, onTimeTarget: string | null): Dashboard {
  const { units, months, fields, charts } = consolidation;
  const expected = Math.max(units.length, ...months.map(({ units: counted }) => counted));
  const [first, second] = charts?.months ?? [];
  const byName = new Map<string, number>();
  for (const { name, sums } of charts ? fields : []) {
    byName.set(name, (byName.get(name) ?? 0) + (valueOf(sums, charts?.rows) ?? 0));
  }
  return {
    expected,
    units: units.map(({ name, onTime, status }) => ({
      name,
      onTime,
      share: shareOf(onTime),
      isPartial: status === 'missing' || status === 'duplicate',
    })),
    months: months.map(({ period, sums, units: counted }) => ({
      periodId: period.id,
      onlyUnits: counted < expected ? counted : null,
      values: [valueOf(sums, first), valueOf(sums, second)],
    })),
    rows: [...byName]
      .map(([name, value]) => ({ name, value }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value),
    target: onTimeTarget === null ? null : { percent: onTimeTarget, share: Number(onTimeTarget) / 100 },
  };
}

function valueOf(sums: FigureSums, figure: ChartFigure | undefined): number | null {
  return (figure && sums[figure.name]?.value) ?? null;
}

/** For the length of a bar only; what is said is the exact rate. */
function shareOf(indicator: Indicator | null): number | null {
  if (!indicator?.value) return null;
  return Number((indicator.value.numerator * 100_000n) / indicator.value.denominator) / 100_000;
}
