import { addDecimals, compareDecimals, parseDecimal, subtractDecimals, type Decimal } from '../../model/decimal';
import type { CriterionTarget, ScoreTarget, UnitTarget } from '../../model/score-outcome';
import type { ScoreRow, ScoreSheet, UnitScore } from '../../model/score-sheet';
import type { ScoreTargetTexts } from '../../settings/settings';
import type { NotApplicablePolicy } from '../set/criteria-set';
import { leafPoints, sumKnown } from './leaf-points';

/**
 * What a unit was to reach and how far it is from it: by its own sheet where that names targets, else by the settings. Null
 * where nobody set one.
 */
export function unitTarget(score: UnitScore, texts: ScoreTargetTexts, policy: NotApplicablePolicy): UnitTarget | null {
  const own = ownTarget(score.sheet);
  const of = (text: string | null): Decimal | null => (text === null ? null : parseDecimal(text));
  const target = {
    appraised: own.appraised ?? of(texts.appraised),
    survey: own.survey ?? of(texts.survey),
    total: own.total ?? of(texts.total),
  };
  // Two parts that are known make the whole.
  const whole = target.total ?? (target.appraised && target.survey && addDecimals(target.appraised, target.survey));
  if (!whole && !target.appraised && !target.survey) return null;
  const full = { ...target, total: whole };
  return { score, target: full, gap: againstTarget(score, full), missed: missedOf(score.sheet, policy) };
}

/** The sums of the targets of a sheet's leaves, and of its total row; a part with a leaf that has none is not known. */
function ownTarget({ rows, total }: ScoreSheet): ScoreTarget {
  const leaves = rows.filter(({ isLeaf }) => isLeaf);
  const sum = (isMeant: (row: ScoreRow) => boolean): Decimal | null => {
    const meant = leaves.filter(isMeant).map(targetOf);
    return meant.length === 0 ? null : sumKnown(meant);
  };
  const typed = total && targetOf(total);
  return {
    appraised: sum(({ part }) => part === 'appraisal'),
    survey: sum(({ part }) => part === 'survey'),
    total: typed ?? sum(({ part }) => part === 'appraisal' || part === 'survey'),
  };
}

function missedOf(sheet: ScoreSheet, policy: NotApplicablePolicy): readonly CriterionTarget[] {
  return sheet.rows.flatMap((row): readonly CriterionTarget[] => {
    const target = row.isLeaf ? targetOf(row) : null;
    if (!target) return [];
    const { appraised, survey } = leafPoints(row, sheet, policy);
    if (!appraised || !survey) return [];
    const achieved = addDecimals(appraised, survey);
    return compareDecimals(achieved, target) < 0 ? [{ row, target, achieved }] : [];
  });
}

function targetOf({ points }: ScoreRow): Decimal | null {
  return points.target?.state === 'known' ? points.target.value : null;
}

/** Reached less target: 0 or above where the target is met; null where either is not known. */
export function againstTarget(score: UnitScore, target: ScoreTarget): ScoreTarget {
  const less = (value: Decimal | null, wanted: Decimal | null): Decimal | null =>
    value && wanted ? subtractDecimals(value, wanted) : null;
  return {
    appraised: less(score.appraised, target.appraised),
    survey: less(score.survey, target.survey),
    total: less(score.total, target.total),
  };
}
