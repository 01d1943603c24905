import type { ScoreReportDefinition } from '../form/score-report-definition';
import type { Settings } from '../../settings/settings';
import type { UnitScore } from '../../model/score-sheet';
import { computedValues, type ComputedValues } from './computed-values';
import { printedCriteria, type PrintedCriterion } from './printed-criteria';
import type { ScoreReportInput } from './score-report-input';
import { unitValues, type UnitValues } from './unit-values';

/** What every table of the report is made from. */
export interface ScoreContext {
  readonly input: ScoreReportInput;
  readonly settings: Settings;
  readonly definition: ScoreReportDefinition;
  readonly criteria: readonly PrintedCriterion[];
  /** Best first; units without a rank last, as they came. */
  readonly units: readonly PrintedUnit[];
  readonly ranked: number;
  /** Decimals that no point of the report has more of; formulas round to them, so that sums are exact. */
  readonly digits: number;
  readonly hasSurvey: boolean;
  /** Whether the rules give any unit anything. */
  readonly hasComputed: boolean;
}

export interface PrintedUnit {
  readonly score: UnitScore;
  readonly values: UnitValues;
  /** Null where the rules give nothing. */
  readonly computed: ComputedValues | null;
  /** Key of the table with its details. */
  readonly table: string;
}

const LEAST_DIGITS = 2;
const MOST_DIGITS = 10;

export function scoreContext(
  input: ScoreReportInput,
  settings: Settings,
  definition: ScoreReportDefinition,
): ScoreContext {
  const criteria = printedCriteria(input.set, input.units);
  const units = [...input.units]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((score, place): PrintedUnit => {
      const values = unitValues(score, criteria, input);
      const computed = computedValues(score, criteria, values, input.computed?.get(score.sheet));
      return { score, values, computed, table: `unit-${String(place + 1)}` };
    });
  return {
    input,
    settings,
    definition,
    criteria,
    units,
    ranked: units.filter(({ score }) => score.rank !== null).length,
    digits: digitsOf(units),
    hasComputed: units.some(({ computed }) => computed !== null),
    hasSurvey: units.some(({ values }) => values.survey.some(({ state }) => state !== 'blank')),
  };
}

function digitsOf(units: readonly PrintedUnit[]): number {
  let digits = LEAST_DIGITS;
  for (const { score, values } of units) {
    for (const value of [score.self, score.appraised, score.survey, score.total]) {
      digits = Math.max(digits, value?.scale ?? 0);
    }
    for (const column of ['self', 'appraised', 'survey', 'achieved'] as const) {
      for (const value of values[column]) if (value.state === 'known') digits = Math.max(digits, value.value.scale);
    }
  }
  return Math.min(digits, MOST_DIGITS);
}
