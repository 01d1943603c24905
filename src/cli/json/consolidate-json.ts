import { consolidationRateReasons } from '../../app/rate-reasons';
import type { FormDefinition } from '../../core/form/form-definition';
import type { Consolidation } from '../../core/model/consolidation';
import type { Language } from '../../messages/language';
import { indicatorsJson, totalsJson } from './figures-json';
import { findingJson } from './finding-json';
import { notUsedJson } from './not-used-json';

/** The document of `parsheet consolidate --json`; `out` is the report's path as given, null when none was asked for. */
export function consolidateJson(
  consolidation: Consolidation,
  form: FormDefinition,
  out: string | null,
  reports: readonly string[],
  language: Language,
) {
  const { period, units, total, findings, passed = [], figures } = consolidation;
  const all = [...findings, ...consolidationRateReasons(form, consolidation)];
  return {
    period: { id: period.id, from: period.from, to: period.to },
    units: units.map(({ code, name, status, files, sums, indicators, rank }) => ({
      code,
      name,
      status,
      files,
      totals: totalsJson(form, figures, sums),
      indicators: indicatorsJson(form, indicators),
      rank,
    })),
    total: { totals: totalsJson(form, figures, total.sums), indicators: indicatorsJson(form, total.indicators) },
    findings: all.map((finding) => ({
      file: finding.at.file === '' ? null : finding.at.file,
      ...findingJson(finding, language),
    })),
    out,
    ...notUsedJson([...findings, ...passed], reports, language),
  };
}
