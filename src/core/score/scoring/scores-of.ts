import type { ComputedSheet } from '../../model/computed-sheet';
import type { ComputedScore } from '../../model/review';
import type { ScoreSheet } from '../../model/score-sheet';

/**
 * What the rules give for every leaf of a sheet, by its place in `sheet.rows`. Leaves that the set does not know have no
 * rule; parents are not in it.
 */
export function scoresOf(sheet: ScoreSheet, computed: ComputedSheet | null): ReadonlyMap<number, ComputedScore> {
  return new Map(
    sheet.rows.flatMap(({ isLeaf }, index): readonly (readonly [number, ComputedScore])[] =>
      isLeaf ? [[index, scoreOf(computed, index)]] : [],
    ),
  );
}

function scoreOf(computed: ComputedSheet | null, index: number): ComputedScore {
  const row = computed?.rows.get(index);
  if (!row) return { state: 'none', reason: 'no-rule' };
  const lacking = row.isOfDossiers ? computed?.dossiersMissing : null;
  return lacking && row.score.state === 'none' ? { ...row.score, lacking } : row.score;
}
