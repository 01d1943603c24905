import type { FileResult } from '../../app/file-result';
import type { FormDefinition } from '../../core/forms/form-definition';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import { indicatorsJson, totalsJson } from './figures-json';
import { findingJson } from './finding-json';

/** The document of `parsheet check --json`. */
export function checkJson(
  results: readonly FileResult[],
  counts: FileCounts,
  form: FormDefinition,
  language: Language,
) {
  return { files: results.map((result) => fileJson(result, form, language)), summary: counts };
}

function fileJson(result: FileResult, form: FormDefinition, language: Language) {
  const { file, submission, status, findings, sums, indicators } = result;
  const period = submission?.period.period ?? null;
  return {
    file,
    form: submission?.formId ?? null,
    unit: submission ? { code: submission.unit.code, name: submission.unit.name } : null,
    period: period && { id: period.id, from: period.from, to: period.to },
    status,
    findings: findings.map((finding) => findingJson(finding, language)),
    totals: totalsJson(form, Object.keys(sums), sums),
    indicators: submission ? indicatorsJson(form, indicators) : {},
  };
}
