import type { Consolidation, UnitResult } from '../../core/model/consolidation';
import type { Finding } from '../../core/model/finding';
import type { Indicator } from '../../core/model/indicator';

/** A unit as the screens show it; its sums and other rates stay where it was joined. */
export interface UnitView extends Omit<UnitResult, 'sums' | 'indicators'> {
  /** By the chosen definition; null when no file of the unit counts. */
  readonly onTime: Indicator | null;
}

/**
 * What the screens show of a consolidation, small enough to cross threads in a few milliseconds whatever number of files
 * was joined. Not in it: where figures came from, periods compared with, and findings of units (`findingsOfUnit`).
 */
export interface ConsolidationView extends Pick<
  Consolidation,
  'period' | 'onTimeDefinition' | 'fields' | 'total' | 'months'
> {
  readonly units: readonly UnitView[];
  /** Findings that belong to no unit. */
  readonly findings: readonly Finding[];
}

// Missing and duplicate units are said by the table of units and the notice under it.
const SAID: ReadonlySet<string> = new Set(['join.missing', 'join.missing.summary', 'join.duplicate']);

export function consolidationView(consolidation: Consolidation): ConsolidationView {
  const { period, onTimeDefinition, fields, total, months, units, findings } = consolidation;
  const files = new Set(units.flatMap((unit) => unit.files));
  return {
    period,
    onTimeDefinition,
    fields,
    total,
    months,
    units: units.map((unit) => viewOf(unit, onTimeDefinition)),
    findings: findings.filter(({ at, code }) => !files.has(at.file) && !SAID.has(code)),
  };
}

/** What tells a unit of a consolidation from the others. */
export function unitKey({ code, name }: Pick<UnitResult, 'code' | 'name'>): string {
  return code ?? name;
}

/** Findings in the files of a unit. */
export function findingsOfUnit({ units, findings }: Consolidation, key: string): readonly Finding[] {
  const files = new Set(units.find((unit) => unitKey(unit) === key)?.files);
  return findings.filter(({ at }) => files.has(at.file));
}

function viewOf({ sums: _sums, indicators, ...unit }: UnitResult, onTimeDefinition: string): UnitView {
  return { ...unit, onTime: indicators?.[onTimeDefinition] ?? null };
}
