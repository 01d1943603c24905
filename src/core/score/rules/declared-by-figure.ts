import type { ScoringRule } from '../set/criteria-set';
import type { UnclearFigure } from '../../model/computed-sheet';
import { compareDecimals, type Decimal, ZERO } from '../../model/decimal';
import type { DeclaredFigure, WantedFigure } from '../../model/declared-figure';
import type { Declared } from './declared';
import { ruleNumber } from './rule-numbers';

/** What a rule works on, or why what is declared can't be used. */
export type UsableFigure = { readonly declared: Declared; readonly unclear?: UnclearFigure };

const ONE: Decimal = { units: 1n, scale: 0 };
/** Limits above are per cents; a scale of events or papers has no such numbers. */
const LARGEST_COUNT: Decimal = { units: 10n, scale: 0 };
/** A share above lost its decimal sign, or was a number before its cell was formatted as per cent. */
const LARGEST_SHARE: Decimal = { units: 1000n, scale: 0 };
const UNKNOWN: Declared = { kind: 'unknown' };

/** What a rule needs to be declared. */
export function wantedFigure(rule: ScoringRule): WantedFigure {
  switch (rule.kind) {
    case 'yes-no':
      return 'yes-no';
    case 'levels':
      return 'level';
    case 'deduction':
      return 'count';
    case 'pro-rata':
    case 'all-or-nothing':
      return 'share';
    case 'steps':
      return measured(rule.levels.map(({ from }) => from));
    case 'capped-ratio':
      return measured([rule.target]);
    default:
      return rule satisfies never;
  }
}

/**
 * A declared figure as its rule takes it. A share is per cent, whether typed as 95.5, "95,5%" or "11/12"; 0.955 may be
 * meant either way, so it is unclear. A per cent is no count, and "2 cases" are no share, but none of them are no cases.
 */
export function declaredByFigure(figure: DeclaredFigure, rule: ScoringRule): UsableFigure {
  const wanted = wantedFigure(rule);
  const unfit: UsableFigure = { declared: UNKNOWN, unclear: { reason: 'unfit', wanted } };
  const takesShare = wanted === 'share' || wanted === 'measure';
  switch (figure.kind) {
    case 'blank':
    case 'yes':
    case 'no':
    case 'no-cases':
    case 'not-applicable':
      return { declared: { kind: figure.kind } };
    case 'unclear':
      if (figure.reason === 'date') {
        return { declared: UNKNOWN, unclear: { reason: 'date', candidates: takesShare ? figure.candidates : [] } };
      }
      return figure.reason === 'prose' ? { declared: UNKNOWN, unclear: { reason: 'prose' } } : unfit;
    case 'share': {
      const { part, whole } = figure;
      if (!takesShare || (whole === 0 && part !== 0)) return unfit;
      if (whole === 0) return { declared: { kind: 'no-cases' } };
      return { declared: { kind: 'share', value: { numerator: BigInt(part), denominator: BigInt(whole) } } };
    }
    case 'number':
      return ofNumber(figure, wanted) ?? unfit;
    default:
      return figure satisfies never;
  }
}

function ofNumber(
  { value, unit }: Extract<DeclaredFigure, { kind: 'number' }>,
  wanted: WantedFigure,
): UsableFigure | null {
  const declared: Declared = { kind: 'number', value };
  const isShare = wanted === 'share' || wanted === 'measure';
  if (compareDecimals(value, ZERO) < 0 || (isShare && compareDecimals(value, LARGEST_SHARE) > 0)) return null;
  if (unit === 'percent') return isShare ? { declared } : null;
  if (unit === 'cases') {
    if (value.units === 0n && isShare) return { declared: { kind: 'no-cases' } };
    return wanted === 'share' ? null : { declared };
  }
  if (!isShare) return { declared };
  if (value.units === 0n || compareDecimals(value, ONE) > 0) return { declared };
  const { units, scale } = value;
  const percent = scale >= 2 ? { units, scale: scale - 2 } : { units: units * 10n ** BigInt(2 - scale), scale: 0 };
  return { declared: UNKNOWN, unclear: { reason: 'fraction', percent } };
}

function measured(limits: readonly string[]): WantedFigure {
  return limits.some((limit) => compareDecimals(ruleNumber(limit), LARGEST_COUNT) > 0) ? 'measure' : 'number';
}
