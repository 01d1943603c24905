import type { FileResult } from '../../app/file-result';
import type { ScoreSheet } from '../../core/model/score-sheet';
import type { FormDefinition } from '../../core/forms/form-definition';
import { scoreSheetForm } from '../../forms/score-sheet.form';
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
  const { file, submission, scoreSheet, status, findings, sums, indicators } = result;
  if (scoreSheet) return scoreFileJson(result, scoreSheet, language);
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

/** A score sheet has a year for its period and points instead of totals. */
function scoreFileJson({ file, status, findings }: FileResult, sheet: ScoreSheet, language: Language) {
  const { unit, year } = sheet;
  return {
    file,
    form: scoreSheetForm.id,
    unit: { code: unit.code, name: unit.name },
    period: year === null ? null : { id: String(year), from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    status,
    findings: findings.map((finding) => findingJson(finding, language)),
    totals: {},
    indicators: {},
  };
}
