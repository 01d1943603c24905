import type { Decimal } from '../../model/decimal';

/** A value that a part of a sum may have: one, or any between two. */
export interface Possible {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** More sums than this that lie apart are no explanation any more. */
const MOST = 512;

/** From and to, in units of one scale. */
type Span = readonly [from: bigint, to: bigint];

/** Whether the parts, each with one of its possible values, can make the target to within the tolerance. */
export function canMake(target: Decimal, parts: readonly (readonly Possible[])[], tolerance: Decimal): boolean {
  const scale = scaleOf([[{ from: target, to: tolerance }], ...parts]);
  const wanted = unitsAt(target, scale);
  const most = unitsAt(tolerance, scale);
  return spansOf(parts, scale).some(([from, to]) => from - most <= wanted && wanted <= to + most);
}

/** What parts may add up to, each with one of its possible values. */
export function sumsOf(parts: readonly (readonly Possible[])[]): readonly Possible[] {
  const scale = scaleOf(parts);
  return spansOf(parts, scale).map(([from, to]) => ({ from: { units: from, scale }, to: { units: to, scale } }));
}

/** Whether two values are the same to within the tolerance. */
export function isNear(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return canMake(a, [[exactly(b)]], tolerance);
}

export function exactly(value: Decimal): Possible {
  return { from: value, to: value };
}

/** The sums in ascending order, spans that touch as one. */
function spansOf(parts: readonly (readonly Possible[])[], scale: number): readonly Span[] {
  let sums: readonly Span[] = [[0n, 0n]];
  for (const options of parts) {
    const next = options.flatMap(({ from, to }): readonly Span[] => {
      const [low, high] = [unitsAt(from, scale), unitsAt(to, scale)];
      return sums.map(([a, b]) => [a + low, b + high]);
    });
    sums = options.length === 1 ? next : joined(next).slice(0, MOST);
  }
  return sums;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const apart: [bigint, bigint][] = [];
  for (const [from, to] of sorted) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else apart.push([from, to]);
  }
  return apart;
}

function scaleOf(parts: readonly (readonly Possible[])[]): number {
  let scale = 0;
  for (const options of parts) for (const { from, to } of options) scale = Math.max(scale, from.scale, to.scale);
  return scale;
}

function unitsAt({ units, scale }: Decimal, at: number): bigint {
  return units * 10n ** BigInt(at - scale);
}
