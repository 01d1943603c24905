import type { Points, ScoreRow, ScoreSheet } from '../../model/score-sheet';

const SCORES = ['self', 'appraised', 'survey', 'achieved'] as const;

/**
 * The sheet with penalties above 0 unknown: whether 2 under "điểm trừ" means −2 is for the unit to say (rule C2 does ask),
 * and until then it must not raise a total. The same sheet where there are none.
 */
export function withoutAddedPenalties(sheet: ScoreSheet): ScoreSheet {
  return sheet.rows.some(isAdded)
    ? { ...sheet, rows: sheet.rows.map((row) => (isAdded(row) ? unclear(row) : row)) }
    : sheet;
}

function isAdded({ isLeaf, part, points }: ScoreRow): boolean {
  return isLeaf && part === 'penalty' && SCORES.some((column) => isAbove0(points[column]));
}

function unclear(row: ScoreRow): ScoreRow {
  const points = { ...row.points };
  for (const name of SCORES) {
    const own = points[name];
    if (own && isAbove0(own)) points[name] = { state: 'unknown', column: own.column };
  }
  return { ...row, points };
}

function isAbove0(points: Points | undefined): boolean {
  return points?.state === 'known' && points.value.units > 0n;
}
