import type { NotApplicablePolicy } from '../set/criteria-set';
import type { LackingPoints, ScoreSheet } from '../../model/score-sheet';
import { leafPoints } from './leaf-points';

/**
 * What keeps a sheet from having an index: the criteria whose points or maxima are not known. `surveyed` false: the survey
 * is not asked for.
 */
export function lackingPoints(
  sheet: ScoreSheet,
  policy: NotApplicablePolicy,
  surveyed: boolean,
): readonly LackingPoints[] {
  const lacking = new Map<LackingPoints['what'], string[]>();
  for (const row of sheet.rows) {
    if (!row.isLeaf || (!surveyed && row.part === 'survey')) continue;
    const points = leafPoints(row, sheet, policy);
    for (const what of ['appraised', 'survey', 'maximum'] as const) {
      if (points[what] !== null || (what === 'survey' && !surveyed)) continue;
      const list = lacking.get(what);
      if (list) list.push(row.number || row.name);
      else lacking.set(what, [row.number || row.name]);
    }
  }
  return [...lacking].map(([what, criteria]) => ({ what, criteria }));
}
