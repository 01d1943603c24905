import { roundPoints } from '../form/round-points';
import type { CriteriaSet } from '../set/criteria-set';
import type { Points, ScoreColumn, ScoreRow, ScoreSheet } from '../../model/score-sheet';

/**
 * The sheet with the points of its leaves as its set adds them: each rounded by itself, maxima as they are. The same sheet
 * where the set rounds nothing.
 */
export function roundSheet(sheet: ScoreSheet, set: Pick<CriteriaSet, 'roundsTo'>): ScoreSheet {
  if (set.roundsTo === undefined) return sheet;
  const rounded = (row: ScoreRow): ScoreRow => {
    const entries = Object.entries(row.points) as [ScoreColumn, Points][];
    const points = entries.map(([column, own]) => {
      const isRounded = column !== 'maximum' && column !== 'target' && own.state === 'known';
      return [column, isRounded ? { ...own, value: roundPoints(set, own.value) } : own] as const;
    });
    return { ...row, points: Object.fromEntries(points) };
  };
  return { ...sheet, rows: sheet.rows.map((row) => (row.isLeaf ? rounded(row) : row)) };
}
