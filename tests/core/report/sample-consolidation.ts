import { dossierForm } from '../../../src/forms/dossier.form';
import type {
  Consolidation,
  FieldResult,
  FigureSum,
  FigureSums,
  UnitResult,
} from '../../../src/core/model/consolidation';
import type { Indicator, Indicators } from '../../../src/core/model/indicator';
import { monthsOf, parsePeriodId, previousPeriod } from '../../../src/core/model/period';
import { ratio } from '../../../src/core/model/ratio';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

/** online, direct, carriedIn, early, onTime, late, pendingInTime, pendingLate; the three totals follow. */
export type Parts = readonly [number, number, number, number, number, number, number, number];

export const FIGURES = dossierForm.figures.filter(({ optional }) => !optional).map(({ name }) => name);

export function sums([online, direct, carriedIn, early, onTime, late, pendingInTime, pendingLate]: Parts): FigureSums {
  const figures: Record<string, number> = {
    received: online + direct + carriedIn,
    online,
    direct,
    carriedIn,
    resolved: early + onTime + late,
    early,
    onTime,
    late,
    pending: pendingInTime + pendingLate,
    pendingInTime,
    pendingLate,
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value, missing: [] }]));
}

export function addSums(all: readonly FigureSums[]): FigureSums {
  return Object.fromEntries(
    FIGURES.map((name): [string, FigureSum] => {
      const values = all.map((each) => each[name]?.value ?? null);
      const value = values.includes(null) ? null : values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      return [name, { value, missing: all.flatMap((each) => each[name]?.missing ?? []) }];
    }),
  );
}

export function indicators(of: FigureSums): Indicators {
  return Object.fromEntries(
    dossierForm.indicators.map(({ name, numerator, denominator, complement }): [string, Indicator] => {
      const add = (names: readonly string[]): number => names.reduce((sum, each) => sum + (of[each]?.value ?? NaN), 0);
      const [top, bottom] = [add(numerator), add(denominator)];
      if (Number.isNaN(top + bottom)) return [name, { value: null, reason: 'unknown-figure' }];
      const value = ratio(complement ? bottom - top : top, bottom);
      return [name, value ? { value } : { value: null, reason: 'no-cases' }];
    }),
  );
}

export function unit(name: string, own: FigureSums | null, more: Partial<UnitResult> = {}): UnitResult {
  return {
    code: name,
    name,
    status: 'received',
    files: [`2024-06/${name}.xlsx`],
    missingMonths: [],
    duplicateMonths: [],
    sums: own,
    indicators: own ? indicators(own) : null,
    rank: null,
    band: null,
    errors: 0,
    warnings: 0,
    ...more,
  };
}

export function field(name: string, own: FigureSums, source: string | null = null): FieldResult {
  return { key: name, name, source, sums: own, indicators: indicators(own) };
}

/** A consolidation of these units and fields; what is not given follows from them. */
export function consolidation(
  units: readonly UnitResult[],
  fields: readonly FieldResult[],
  more: Partial<Consolidation> = {},
  periodId = '2024-H1',
): Consolidation {
  const period = parsePeriodId(periodId)!;
  const total = addSums(units.flatMap((each) => (each.sums ? [each.sums] : [])));
  return {
    formId: 'II.06a',
    period,
    onTimeDefinition: 'DH1',
    units,
    ranked: units.filter(({ rank }) => rank !== null).length,
    fields,
    total: { sums: total, indicators: indicators(total) },
    months: monthsOf(period).map((month) => ({
      period: month,
      units: units.length,
      sums: total,
      indicators: indicators(total),
    })),
    previous: null,
    lastYear: null,
    findings: [],
    provenance: [],
    figures: FIGURES,
    ...more,
  };
}

export function compared(units: readonly UnitResult[], periodId = '2024-H1'): Consolidation['previous'] {
  const total = addSums(units.flatMap((each) => (each.sums ? [each.sums] : [])));
  return {
    period: previousPeriod(parsePeriodId(periodId)!)!,
    sums: total,
    indicators: indicators(total),
    units: Object.fromEntries(
      units.flatMap(({ name, sums: own, indicators: rates }) =>
        own && rates ? [[name, { sums: own, indicators: rates }] as const] : [],
      ),
    ),
  };
}

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  onTimeTarget: '98',
  heading: {
    parentAgency: 'UBND TỈNH ĐẮK NÔNG',
    agency: 'UBND HUYỆN CƯ JÚT',
    place: 'Cư Jút',
    recipient: 'Văn phòng UBND tỉnh Đắk Nông',
    legalBasis: '',
  },
  signatories: {
    preparedBy: { title: 'NGƯỜI LẬP BIỂU', name: 'Nguyễn Thị Hương' },
    head: { title: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', name: 'Trần Văn Đức' },
  },
};
