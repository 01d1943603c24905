import type { ScoreRun } from '../../app/score-files';
import { maximaOfUnits } from '../../core/score/compute/part-maxima';
import { plainDecimal } from '../../core/score/compute/plain-decimal';
import { formatDecimal, roundDecimal, type Decimal } from '../../core/model/decimal';
import type { Language } from '../../messages/language';
import { findingJson } from './finding-json';
import { notUsedJson } from './not-used-json';

/** The document of `parsheet score --json`: decimals as text, exact and without trailing zeros; rates to two digits at most. */
export function scoreJson(
  { run, units, findings, comparison, year }: ScoreRun,
  out: string | null,
  language: Language,
) {
  const maxima = maximaOfUnits(units);
  const changes = new Map((comparison?.changes ?? []).map((change) => [change.now, change]));
  return {
    year,
    max: maxima && { appraisal: text(maxima.appraisal), survey: text(maxima.survey) },
    units: units.map((score) => {
      const { code, name, self, appraised, survey, total, percent, rank, grade, fields } = score;
      const change = changes.get(score);
      return {
        code,
        name,
        self: text(self),
        appraised: text(appraised),
        survey: text(survey),
        total: text(total),
        percent: rate(percent),
        rank,
        grade,
        fields: Object.fromEntries(Object.entries(fields).map(([number, value]) => [number, text(value)])),
        ...(comparison
          ? {
              change: change?.before
                ? {
                    points: text(change.points),
                    index: rate(change.index),
                    percent: rate(change.percent),
                    places: change.places,
                  }
                : null,
            }
          : {}),
      };
    }),
    ...(comparison ? { ranked: { now: comparison.rankedNow, before: comparison.rankedBefore } } : {}),
    findings: findings.map((finding) => ({
      file: finding.at.file === '' ? null : finding.at.file,
      ...findingJson(finding, language),
    })),
    out,
    ...notUsedJson([...findings, ...run.passed.flatMap((file) => file.findings)], run.reports, language),
  };
}

function text(value: Decimal | null): string | null {
  return value && formatDecimal(plainDecimal(value));
}

function rate(value: Decimal | null): string | null {
  return value && text(roundDecimal(value, 2));
}
