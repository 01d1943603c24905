import type { Criterion, NotApplicablePolicy } from '../set/criteria-set';
import type { ComputedRow, UnclearFigure } from '../../model/computed-sheet';
import { negateDecimal, type Decimal } from '../../model/decimal';
import type { Indicator, Indicators } from '../../model/indicator';
import type { ComputedScore } from '../../model/review';
import type { ScoreRow } from '../../model/score-sheet';
import { computePoints } from '../rules/compute-points';
import type { ComputedPoints } from '../rules/computed-points';
import { declaredByFigure, wantedFigure, type UsableFigure } from '../rules/declared-by-figure';
import { declaredByIndicator, type Declared } from '../rules/declared';
import { scaleOf } from '../rules/scale-of';

/** What is used to compute a row. `indicators`: of the unit's dossiers of the whole year, null where they are not known. */
export interface RowBasis {
  readonly criterion: Criterion;
  readonly policy: NotApplicablePolicy;
  readonly indicators: Indicators | null;
  /** Rounds points as the set does. */
  readonly round: (points: Decimal) => Decimal;
}

/** A leaf by its criterion's rule. The maximum is that of the sheet. */
export function computeRow(row: ScoreRow, { criterion, policy, indicators, round }: RowBasis): ComputedRow {
  const { rule, source } = criterion;
  const maximum = ownMaximum(row) ?? criterion.maximum;
  const own = { part: criterion.part, rule, maximum };
  const usable = usableFigure(row, criterion);
  const declared = computePoints(own, usable.declared, policy);
  const indicator = source?.kind === 'indicator' && row.applies ? knownIndicator(indicators?.[source.name]) : null;
  const dossiers = indicator && computePoints(own, declaredByIndicator(indicator), policy);
  return {
    score: scoreOf(declared, dossiers, round),
    byDeclared: declared.state === 'known' ? round(declared.value) : null,
    unclear: usable.unclear ?? unfit(declared, criterion),
    declaredShare: shareOf(usable.declared),
    dossiers: indicator,
    isOfDossiers: source?.kind === 'indicator' && row.applies,
    scale: scaleOf(criterion.part === 'penalty' ? null : rule, maximum)?.map(round) ?? null,
    maximum: criterion.maximum,
  };
}

/** Of a penalty the sheet may have it below 0. */
function ownMaximum({ points }: ScoreRow): Decimal | null {
  if (points.maximum?.state !== 'known') return null;
  const { value } = points.maximum;
  return value.units < 0n ? negateDecimal(value) : value;
}

function usableFigure(row: ScoreRow, { rule }: Criterion): UsableFigure {
  if (!row.applies) return { declared: { kind: 'not-applicable' } };
  if (!rule || !row.declaredFigure) return { declared: { kind: 'blank' } };
  return declaredByFigure(row.declaredFigure, rule);
}

/** A figure that a rule turns down. Nothing to declare where points are given by judgement. */
function unfit(points: ComputedPoints, { rule }: Criterion): UnclearFigure | null {
  if (!rule || points.state !== 'unknown') return null;
  const isTurnedDown = ['not-a-number', 'not-yes-or-no', 'not-a-level'].includes(points.reason);
  return isTurnedDown ? { reason: 'unfit', wanted: wantedFigure(rule) } : null;
}

function knownIndicator(indicator: Indicator | undefined): Indicator | null {
  if (!indicator) return null;
  return indicator.value !== null || indicator.reason === 'no-cases' ? indicator : null;
}

function shareOf(declared: Declared): ComputedRow['declaredShare'] {
  if (declared.kind === 'share') return { value: declared.value, digits: null };
  if (declared.kind !== 'number') return null;
  const { units, scale } = declared.value;
  return { value: { numerator: units, denominator: 100n * 10n ** BigInt(scale) }, digits: scale };
}

function scoreOf(
  declared: ComputedPoints,
  dossiers: ComputedPoints | null,
  round: (points: Decimal) => Decimal,
): ComputedScore {
  if (dossiers?.state === 'known') return { state: 'known', value: round(dossiers.value), from: 'dossiers' };
  switch (declared.state) {
    case 'known':
      return { state: 'known', value: round(declared.value), from: 'declared' };
    case 'left-out':
      return { state: 'none', reason: 'no-rule' };
    case 'unknown':
      return { state: 'none', reason: reasonOf(declared, dossiers) };
    default:
      return declared satisfies never;
  }
}

function reasonOf(
  { reason }: Extract<ComputedPoints, { state: 'unknown' }>,
  dossiers: ComputedPoints | null,
): Extract<ComputedScore, { state: 'none' }>['reason'] {
  switch (reason) {
    case 'not-declared':
      return dossiers?.state === 'unknown' && dossiers.reason === 'no-cases' ? 'no-cases' : reason;
    case 'judgement':
    case 'no-cases':
    case 'unknown-figure':
      return reason;
    case 'not-a-number':
    case 'not-yes-or-no':
    case 'not-a-level':
      return 'unknown-figure';
    default:
      return reason satisfies never;
  }
}
