import type { ComputedSheet } from '../../model/computed-sheet';
import { roundDecimal } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';
import type { PrintedCriterion } from './printed-criteria';
import { withParents, type ScoreValue, type UnitValues } from './unit-values';

/** What the rules give a unit, as it is printed. */
export interface ComputedValues {
  /** In the order of the printed criteria; a parent is known where all of its appraisal is. */
  readonly points: readonly ScoreValue[];
  /** Name of the set that the rules are from. */
  readonly set: string;
  /** Numbers of the criteria whose figure is from the dossiers. */
  readonly ofDossiers: readonly string[];
}

/** Points are printed with so many decimals at most, so that a sum is that of what stands above it. */
const DIGITS = 2;
const BLANK: ScoreValue = { state: 'blank' };
const MISSING: ScoreValue = { state: 'blank', expected: true };

/** Null where the rules give nothing at all. */
export function computedValues(
  { sheet }: UnitScore,
  criteria: readonly PrintedCriterion[],
  { rows }: UnitValues,
  computed: ComputedSheet | undefined,
): ComputedValues | null {
  if (!computed) return null;
  const places = new Map(sheet.rows.map((row, index) => [row, index]));
  const ofDossiers: string[] = [];
  const leaves = rows.map((row, place): ScoreValue => {
    const score = row ? computed.rows.get(places.get(row) ?? -1)?.score : undefined;
    if (score?.state !== 'known') return criteria[place]?.part === 'appraisal' ? MISSING : BLANK;
    if (score.from === 'dossiers') ofDossiers.push(criteria[place]?.number ?? '');
    const { value } = score;
    return { state: 'known', value: value.scale > DIGITS ? roundDecimal(value, DIGITS) : value };
  });
  if (leaves.every(({ state }) => state === 'blank')) return null;
  return { points: withParents(leaves, criteria), set: computed.set.name, ofDossiers };
}
