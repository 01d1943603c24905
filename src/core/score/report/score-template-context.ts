import type { CriteriaSet, Criterion } from '../set/criteria-set';
import type { ScoreTemplateDefinition } from '../form/score-template-definition';
import type { Settings } from '../../settings/settings';
import type { Unit } from '../../model/unit';
import { printedCriteria, type PrintedCriterion } from './printed-criteria';

export interface ScoreTemplateInput {
  readonly unit: Unit;
  readonly year: number;
  readonly set: CriteriaSet;
  readonly settings: Settings;
  readonly definition: ScoreTemplateDefinition;
}

/** What the rows of a blank score sheet are made from. */
export interface ScoreTemplateContext {
  readonly definition: ScoreTemplateDefinition;
  readonly printed: readonly PrintedCriterion[];
  readonly criteria: readonly Criterion[];
  readonly hasSurvey: boolean;
  /** Whether some rule works on what the unit declares. */
  readonly hasDeclared: boolean;
}

export function scoreTemplateContext({ set, definition }: ScoreTemplateInput): ScoreTemplateContext {
  return {
    definition,
    printed: printedCriteria(set, []),
    criteria: set.criteria,
    hasSurvey: set.criteria.some(({ part }) => part === 'survey'),
    hasDeclared: set.criteria.some(({ rule, part }) => rule !== null && part !== 'survey'),
  };
}
