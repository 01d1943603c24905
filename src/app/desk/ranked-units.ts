import type { Finding } from '../../core/model/finding';
import type { ScoreRun } from '../score-files';
import type { RankedUnit, RankedUnits } from './score-state';

/** What was ranked as it is shown, with what is missing from it. */
export function rankedUnits(scored: ScoreRun, hasLastYear: boolean): RankedUnits {
  const { units, findings, set, year, lastYear, run, missing, expected } = scored;
  const files = new Set(units.map(({ file }) => file));
  return {
    year,
    set: set && { title: set.title, confirmed: set.basis.confirmed },
    units: unitsOf(scored),
    findings: findings.filter(({ at, code }) => !files.has(at.file) && code !== 'score.missing'),
    lastYear: lastYear && lastYear.length,
    lastYearUnread: hasLastYear && lastYear === null,
    missing,
    expected,
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

function isUnreadable(findings: ScoreRun['findings']): boolean {
  return findings.some(({ code }) => code === 'read.unreadable');
}
