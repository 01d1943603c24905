import type { Settings } from '../../core/forms/settings';
import type { Finding } from '../../core/model/finding';
import { plainDate } from '../../core/model/plain-date';
import { parentCodes, reportingUnits, type Unit } from '../../core/model/unit';
import { unitKey } from '../../core/model/unit-key';
import type { ScoreRun } from '../score-files';
import type { RankedUnit, RankedUnits } from './score-state';

/** What was ranked as it is shown, with what is missing from it. */
export function rankedUnits(scored: ScoreRun, settings: Settings, hasLastYear: boolean): RankedUnits {
  const { units, findings, set, year, lastYear, run } = scored;
  const sent = new Set(units.map(unitKey));
  const expected = expectedUnits(settings, year);
  const files = new Set(units.map(({ file }) => file));
  return {
    year,
    set: set && { title: set.title, confirmed: set.basis.confirmed },
    units: unitsOf(scored),
    findings: findings.filter(({ at }) => !files.has(at.file)),
    lastYear: lastYear && lastYear.length,
    lastYearUnread: hasLastYear && lastYear === null,
    missing: expected.filter((unit) => !sent.has(unitKey(unit))).map(({ name }) => name),
    expected: expected.length,
    otherFiles: run.files.filter((file) => !file.scoreSheet && !isUnreadable(file.findings)).length,
  };
}

function unitsOf({ units, findings, comparison }: ScoreRun): readonly RankedUnit[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.at.file);
    if (own) own.push(finding);
    else byFile.set(finding.at.file, [finding]);
  }
  const placed = new Map<number | null, number>();
  for (const { rank } of units) placed.set(rank, (placed.get(rank) ?? 0) + 1);
  const changes = new Map(comparison?.changes.map((change) => [change.now, change.places]));
  return [...units]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((score) => {
      const { file, name, self, appraised, survey, total, percent, rank, grade } = score;
      return {
        ...{ file, name, self, appraised, survey, total, percent, rank, grade },
        shared: rank !== null && (placed.get(rank) ?? 0) > 1,
        places: changes.get(score) ?? null,
        findings: byFile.get(file) ?? [],
      };
    });
}

/** The units that have to send a sheet for the year: those at its end that join nobody's reports. */
function expectedUnits({ units }: Settings, year: number | null): readonly Unit[] {
  const end = year === null ? null : plainDate(year, 12, 31);
  if (end !== null) return reportingUnits(units, end);
  const joining = parentCodes(units);
  return units.filter(({ code }) => !joining.has(code));
}

function isUnreadable(findings: ScoreRun['findings']): boolean {
  return findings.some(({ code }) => code === 'read.unreadable');
}
