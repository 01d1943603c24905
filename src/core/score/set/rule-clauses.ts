import type { CriteriaCaptions, RuleWord } from './criteria-captions';
import { foldName } from '../../sheet/names/fold-name';

/** Tests of the words of rules, compiled once for a set. */
export type RuleWords = Readonly<Record<RuleWord, RegExp>>;

export function ruleWords({ words }: CriteriaCaptions): RuleWords {
  const entries = Object.entries(words).map(([name, pattern]) => [name, new RegExp(pattern)]);
  return Object.fromEntries(entries) as RuleWords;
}

/**
 * One "condition: result" of a rule. `from` and `below` are limits as decimal text; a bare number is both a `from` and
 * `exact`. `target` is what a share is divided by, 100 where the text does not say.
 */
export interface RuleClause {
  readonly when: 'limits' | 'no-cases' | 'yes' | 'no' | 'otherwise';
  readonly from: string | null;
  readonly below: string | null;
  readonly percent: boolean;
  readonly gives: { readonly kind: 'maximum' } | { readonly kind: 'points'; readonly points: string } | ShareResult;
}

interface ShareResult {
  readonly kind: 'share';
  readonly target: string;
}

const SEPARATOR = /; ?|\n/;
const ARROW = / ?(?:→|=>|->|:(?!.*:)) ?/;
const NUMBER = '\\d+(?:[.,] ?\\d+)?';
const RANGE = new RegExp(`^(?:tu )?(${NUMBER}) ?%? ?(?:-|den|toi) ?(?:<|duoi)? ?(${NUMBER}) ?%?$`);
const LIMIT = new RegExp(`^(\\D*?) ?(${NUMBER}) ?%? ?(\\D*)$`);

/** "0,5" or "0, 5" as decimal text. */
export function ruleDecimal(text: string): string {
  return text.replace(/, ?/, '.');
}

/** The clauses of a rule; null when one of them can't be understood: half a rule is not used. */
export function ruleClauses(text: string, words: RuleWords): readonly RuleClause[] | null {
  const clauses: RuleClause[] = [];
  for (const part of text.split(SEPARATOR).map((each) => foldName(each).replace(/^[-+•] /, ''))) {
    if (part === '') continue;
    const [condition = '', result] = splitClause(part);
    const gives = result === undefined ? null : resultOf(result, words);
    if (gives === null) return null;
    // "100% or no cases" is two conditions with one result.
    const conditions = condition.split(/ hoac (?=khong )/);
    for (const each of conditions) {
      const when = conditionOf(each.trim(), words);
      if (when === null) return null;
      clauses.push({ ...when, gives });
    }
  }
  return clauses;
}

function splitClause(part: string): readonly (string | undefined)[] {
  const spaced = /^(else|con lai) (.+)$/.exec(part);
  if (spaced && !ARROW.test(part)) return spaced.slice(1);
  return part.split(ARROW);
}

function resultOf(text: string, words: RuleWords): RuleClause['gives'] | null {
  const result = text.trim().replace(/[.,]$/, '');
  if (words.maximum.test(result)) return { kind: 'maximum' };
  const points = new RegExp(`^(${NUMBER})(?: ?(?:diem|d))?$`).exec(result)?.[1];
  if (points !== undefined) return { kind: 'points', points: ruleDecimal(points) };
  const share = words.share.exec(result);
  return share && { kind: 'share', target: ruleDecimal(share[1] ?? '100') };
}

type Condition = Omit<RuleClause, 'gives'>;

function conditionOf(text: string, words: RuleWords): Condition | null {
  const plain = { from: null, below: null, percent: text.includes('%') };
  if (words.noCases.test(text)) return { ...plain, when: 'no-cases' };
  if (words.otherwise.test(text)) return { ...plain, when: 'otherwise' };
  if (words.yes.test(text)) return { ...plain, when: 'yes' };
  if (words.no.test(text)) return { ...plain, when: 'no' };
  const range = RANGE.exec(text);
  if (range) return { ...plain, when: 'limits', from: ruleDecimal(range[1] ?? ''), below: ruleDecimal(range[2] ?? '') };
  const limit = LIMIT.exec(text);
  const [before = '', number = '', after = ''] = limit?.slice(1).map((each) => each.trim()) ?? [];
  if (!limit) return null;
  if (words.below.test(before)) return { ...plain, when: 'limits', below: ruleDecimal(number) };
  const reached = (before === '' || words.atLeast.test(before)) && (after === '' || words.atLeastAfter.test(after));
  return reached ? { ...plain, when: 'limits', from: ruleDecimal(number) } : null;
}
