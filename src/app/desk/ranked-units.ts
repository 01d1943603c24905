import { scoreSheetOf } from '../../core/model/checked-file';
import type { ScoreSheet, UnitScore } from '../../core/model/score-sheet';
import { unitKey } from '../../core/model/unit-key';
import { isOfYear } from '../../core/score/compute/usual-year';
import type { ScoreRun } from '../score-files';
import type { RankedUnit, RankedUnits } from './score-state';

/** What was ranked as it is shown, a row a unit, with what is missing from it. */
export function rankedUnits(scored: ScoreRun, hasLastYear: boolean): RankedUnits {
  const { findings, set, year, lastYear, run, missing, expected } = scored;
  const units = unitsOf(scored);
  const files = new Set(units.flatMap((unit) => unit.files));
  return {
    year,
    set: set && { title: set.title, confirmed: set.basis.confirmed },
    units,
    findings: findings.filter(({ at, code }) => !files.has(at.file) && code !== 'score.missing'),
    lastYear: lastYear && lastYear.length,
    lastYearUnread: hasLastYear && lastYear === null,
    missing,
    expected,
    otherFiles: run.files.filter((file) => !scoreSheetOf(file) && !isUnreadable(file.findings)).length,
  };
}

function unitsOf({ units, findings, comparison, run, year }: ScoreRun): readonly RankedUnit[] {
  const byFile = grouped(findings, ({ at }) => at.file);
  const given = run.files.flatMap((file) => scoreSheetOf(file) ?? []).filter((sheet) => isOfYear(sheet, year));
  const sheets = grouped(given, ({ unit }: ScoreSheet) => unitKey(unit));
  const placed = new Map<number | null, number>();
  for (const { rank } of units) placed.set(rank, (placed.get(rank) ?? 0) + 1);
  const changes = new Map(comparison?.changes.map((change) => [change.now, change.places]));
  const rows = [...grouped(units, unitKey)].flatMap(([key, scores]): readonly RankedUnit[] => {
    const [score] = scores;
    if (!score) return [];
    const files = (sheets.get(key) ?? []).map(({ file }) => file);
    const own = {
      key,
      file: score.file,
      files,
      name: score.name,
      findings: files.flatMap((file) => byFile.get(file) ?? []),
    };
    if (scores.length > 1) return [{ ...own, ...NO_POINTS, unranked: { kind: 'duplicate' } }];
    const { rank, lacking = [] } = score;
    return [
      {
        ...own,
        ...pointsOf(score),
        rank,
        unranked: rank === null ? { kind: 'lacking', lacking } : null,
        shared: rank !== null && (placed.get(rank) ?? 0) > 1,
        places: changes.get(score) ?? null,
      },
    ];
  });
  return rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** Of a unit whose sheets say different points. */
const NO_POINTS = {
  self: null,
  appraised: null,
  survey: null,
  total: null,
  percent: null,
  rank: null,
  shared: false,
  grade: null,
  places: null,
} as const;

function pointsOf({ self, appraised, survey, total, percent, grade }: UnitScore) {
  return { self, appraised, survey, total, percent, grade };
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function isUnreadable(findings: ScoreRun['findings']): boolean {
  return findings.some(({ code }) => code === 'read.unreadable');
}
