import type { CriteriaSet, NotApplicablePolicy } from '../set/criteria-set';
import { roundPoints } from '../form/round-points';
import type { YearDossiers } from '../../table/join/year-dossiers';
import type { ComputedSheet } from '../../model/computed-sheet';
import type { ScoreSheet } from '../../model/score-sheet';
import { computeRow } from './compute-row';
import { criteriaOfRows } from './matching-criteria';

/** The leaves of a sheet by the rules of its set. `dossiers`: the unit's of the sheet's year; null where there are none. */
export function computedSheet(
  sheet: ScoreSheet,
  set: CriteriaSet,
  policy: NotApplicablePolicy,
  dossiers: YearDossiers | null,
): ComputedSheet {
  const round = (points: Parameters<typeof roundPoints>[1]) => roundPoints(set, points);
  const indicators = dossiers?.indicators ?? null;
  const rows = [...criteriaOfRows(sheet, set)].flatMap(([index, criterion]) => {
    const row = sheet.rows[index];
    return row ? [[index, computeRow(row, { criterion, policy, indicators, round })] as const] : [];
  });
  const { basis, isExample = false, roundsTo = null } = set;
  return {
    set: { name: basis.text, isExample, roundsTo },
    rows: new Map(rows),
    dossiersMissing: dossiers?.missing ?? null,
  };
}
