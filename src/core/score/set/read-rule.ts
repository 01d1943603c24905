import type { ScoringRule } from './criteria-set';
import { formatDecimal, type Decimal } from '../../model/decimal';
import { foldName } from '../../sheet/names/fold-name';
import { ruleClauses, ruleDecimal, type RuleClause, type RuleWords } from './rule-clauses';

/** A rule as its text says it; `none`: the text says that no rule applies; null: it can't be understood. */
export type RuleReading = ScoringRule | 'none' | null;

/** Reads "≥98%: tối đa; 90%-<98%: tỷ lệ × tối đa/100; <90%: 0" and the other shapes of rules. */
export function readRule(text: string, maximum: Decimal, words: RuleWords): RuleReading {
  const folded = foldName(text.replace(/\n/g, '; '));
  if (folded === '' || words.byParts.test(folded) || words.judgement.test(folded)) return 'none';
  if (words.yesNo.test(folded)) return { kind: 'yes-no' };
  const each = words.each.exec(folded)?.[1];
  if (each !== undefined) return { kind: 'deduction', each: ruleDecimal(each) };
  if (words.levels.test(folded)) return levelsOf(folded.replace(words.levels, ''));
  if (/^steps$/.test(folded)) return 'none';
  const whole = ruleClauses(text.replace(/^[^:;→≥<>\d]*:(?=.*→|.*≥)/, ''), words);
  return (whole && ofClauses(whole, maximum)) ?? ofShare(text, words);
}

function levelsOf(text: string): ScoringRule | null {
  const points = text.split(/[/;]| - /).map((each) => ruleDecimal(each.trim().replace(/ ?diem$/, '')));
  return points.length > 1 && points.every((each) => /^\d+(?:\.\d+)?$/.test(each)) ? { kind: 'levels', points } : null;
}

/** "prorata floor 90%; không phát sinh → max": a share by itself, with what else is said about it behind. */
function ofShare(text: string, words: RuleWords): ScoringRule | null {
  const [first = '', ...others] = text.split(/[;\n]/);
  const folded = foldName(first);
  if (!words.proRata.test(folded) && !words.share.test(folded)) return null;
  const rest = ruleClauses(others.join(';'), words);
  if (!rest || rest.some(({ when }) => when !== 'no-cases')) return null;
  const floor = ruleDecimal(words.floor.exec(folded)?.[1] ?? '0');
  return { kind: 'pro-rata', floor, full: '100', noCases: noCasesOf(rest) };
}

function ofClauses(clauses: readonly RuleClause[], maximum: Decimal): ScoringRule | null {
  const limits = clauses.filter(({ when }) => when === 'limits' || when === 'otherwise');
  const noCases = noCasesOf(clauses);
  if (limits.length === 0) return isYesNo(clauses) ? { kind: 'yes-no' } : null;
  const full = limits.find(({ from, gives }) => from !== null && gives.kind === 'maximum');
  const shares = limits.flatMap((clause) =>
    clause.gives.kind === 'share' ? [{ ...clause, share: clause.gives }] : [],
  );
  const [share, ...others] = shares;
  if (others.length > 0) return null;
  if (share) {
    if (share.share.target !== '100') return { kind: 'capped-ratio', target: share.share.target, noCases };
    const zero = limits.find(({ below, gives }) => below !== null && isZero(gives));
    return { kind: 'pro-rata', floor: share.from ?? zero?.below ?? '0', full: full?.from ?? '100', noCases };
  }
  if (full?.from === '100' && full.percent && limits.every((clause) => clause === full || isZero(clause.gives))) {
    return { kind: 'all-or-nothing', noCases };
  }
  return stepsOf(limits, maximum);
}

/** What lies below all limits must be worth nothing: steps have no points of their own for it. */
function stepsOf(limits: readonly RuleClause[], maximum: Decimal): ScoringRule | null {
  const levels: { from: string; points: string }[] = [];
  for (const { from, gives } of limits) {
    if (from === null) {
      if (!isZero(gives)) return null;
    } else if (gives.kind !== 'share' && !(from === '0' && isZero(gives))) {
      levels.push({ from, points: gives.kind === 'maximum' ? formatDecimal(maximum) : gives.points });
    }
  }
  return levels.length === 0 ? null : { kind: 'steps', levels };
}

function isYesNo(clauses: readonly RuleClause[]): boolean {
  const yes = clauses.find(({ when }) => when === 'yes');
  const no = clauses.find(({ when }) => when === 'no');
  return yes?.gives.kind === 'maximum' && no !== undefined && isZero(no.gives);
}

function noCasesOf(clauses: readonly RuleClause[]): 'full' | 'zero' | null {
  const clause = clauses.find(({ when }) => when === 'no-cases');
  if (!clause) return null;
  if (clause.gives.kind === 'maximum') return 'full';
  return isZero(clause.gives) ? 'zero' : null;
}

function isZero(gives: RuleClause['gives']): boolean {
  return gives.kind === 'points' && /^0(?:\.0+)?$/.test(gives.points);
}
