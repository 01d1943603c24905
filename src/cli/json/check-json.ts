import { byFile, worstStatus, type FileResult } from '../../app/file-result';
import type { FormDefinition } from '../../core/form/form-definition';
import { formOf } from '../../core/form/form-list';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import { indicatorsJson, totalsJson } from './figures-json';
import { findingJson } from './finding-json';
import type { NotUsedJson } from './not-used-json';

/** The document of `parsheet check --json`. */
export function checkJson(
  results: readonly FileResult[],
  counts: FileCounts,
  notUsed: NotUsedJson,
  forms: readonly FormDefinition[],
  language: Language,
) {
  return { files: byFile(results).map((file) => fileJson(file, forms, language)), summary: counts, ...notUsed };
}

/** What the first form in it gives stands at the top, as where there is no other. */
function fileJson(results: readonly FileResult[], forms: readonly FormDefinition[], language: Language) {
  const contents = results.map((result) => contentJson(result, forms));
  const { form, unit, period, rows, totals, indicators } = contents[0] ?? NOTHING;
  return {
    file: results[0]?.file ?? '',
    form,
    unit,
    period,
    status: worstStatus(results),
    findings: results.flatMap(({ findings }) => findings.map((found) => findingJson(found, language))),
    ...(rows === undefined ? {} : { rows }),
    totals,
    indicators,
    ...(contents.length > 1 ? { contents } : {}),
  };
}

const NOTHING = { form: null, unit: null, period: null, rows: undefined, totals: {}, indicators: {} };

function contentJson({ content, status, sums, indicators }: FileResult, forms: readonly FormDefinition[]) {
  if (content === null) return { ...NOTHING, sheet: null, status };
  const { code, name } = content.reading.unit;
  const read = { form: content.form, sheet: content.reading.sheet, unit: { code, name } };
  if (content.engine === 'score') {
    // A score sheet has a year for its period and points instead of totals.
    return { ...read, period: yearJson(content.reading.year), status, totals: {}, indicators: {} };
  }
  const { period } = content.reading.period;
  const form = formOf(forms, content.form);
  return {
    ...read,
    period: period && { id: period.id, from: period.from, to: period.to },
    status,
    ...(content.reading.records ? { rows: content.reading.records.length } : {}),
    totals: totalsJson(form, Object.keys(sums), sums),
    indicators: indicatorsJson(form, indicators),
  };
}

function yearJson(year: number | null) {
  return year === null ? null : { id: String(year), from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}
