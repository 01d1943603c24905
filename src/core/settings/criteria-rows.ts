import type { CriteriaCaptions, WrittenCriteria } from '../score/set/criteria-captions';
import type { Criterion, CriteriaSet, ScoringRule } from '../score/set/criteria-set';
import { childrenByParent } from '../score/set/criteria-tree';
import { formatDecimal } from '../model/decimal';
import { fillTemplate } from '../report/fill-template';
import type { PlanCell } from '../report/write-plan';

/** The criteria of a set as rows of the settings workbook: number, name, maximum, part, rule, evidence, source. */
export function criteriaRows({ criteria }: CriteriaSet, captions: CriteriaCaptions): readonly (readonly PlanCell[])[] {
  const children = childrenByParent(criteria);
  return criteria.map((criterion) => {
    const { number, name, maximum, part, evidence, source } = criterion;
    const isLeaf = !children.has(number);
    return [
      number,
      name,
      Number(formatDecimal(maximum)),
      isLeaf && part ? (captions.parts[part][0] ?? null) : null,
      isLeaf ? ruleText(criterion, captions.written) : captions.written.byParts,
      evidence === '' ? null : evidence,
      source?.name ?? null,
    ];
  });
}

function ruleText({ rule }: Criterion, words: WrittenCriteria): string {
  if (!rule) return words.judgement;
  const noCases = 'noCases' in rule && rule.noCases ? `; ${words.noCases[rule.noCases]}` : '';
  return `${sentenceOf(rule, words)}${noCases}`;
}

function sentenceOf(rule: ScoringRule, words: WrittenCriteria): string {
  switch (rule.kind) {
    case 'yes-no':
      return words.yesNo;
    case 'steps': {
      const each = rule.levels.map(({ from, points }) =>
        fillTemplate(words.step, { from: shown(from), points: shown(points) }),
      );
      const lowest = rule.levels.at(-1)?.from ?? '0';
      return [...each, fillTemplate(words.belowSteps, { from: shown(lowest) })].join('; ');
    }
    case 'levels':
      return fillTemplate(words.levels, { points: rule.points.map(shown).join('/') });
    case 'pro-rata': {
      const limits = { floor: shown(rule.floor), full: shown(rule.full) };
      return fillTemplate(rule.full === '100' ? words.proRata : words.proRataTo, limits);
    }
    case 'deduction':
      return fillTemplate(words.deduction, { each: shown(rule.each) });
    case 'all-or-nothing':
      return words.allOrNothing;
    case 'capped-ratio':
      return fillTemplate(words.cappedRatio, { target: shown(rule.target) });
    default:
      return rule satisfies never;
  }
}

function shown(decimal: string): string {
  return decimal.replace('.', ',');
}
