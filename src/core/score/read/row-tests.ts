import type { ScoreForm } from '../form/score-form';

type Test = (folded: string) => boolean;

/** A score form's patterns, compiled. The tests take folded text. */
export type ScoreRowTests = Readonly<Record<keyof ScoreForm['rows'] | keyof ScoreForm['declared'], Test>>;

const compiled = new WeakMap<ScoreForm, ScoreRowTests>();

/** The form's patterns of rows and declared figures; compiled once for each form. */
export function scoreRowTests(form: ScoreForm): ScoreRowTests {
  const known = compiled.get(form);
  if (known) return known;
  const { sum, total, beside, survey, surveySection, bonus, penalty, notApplicable } = form.rows;
  const made: ScoreRowTests = {
    sum: anyOf(sum),
    total: anyOf(total),
    beside: anyOf(beside),
    survey: anyOf(survey),
    surveySection: anyOf(surveySection),
    bonus: anyOf(bonus),
    penalty: anyOf(penalty),
    notApplicable: anyOf(notApplicable),
    yes: anyOf([form.declared.yes]),
    no: anyOf([form.declared.no]),
    noCases: anyOf([form.declared.noCases]),
  };
  compiled.set(form, made);
  return made;
}

function anyOf(patterns: readonly string[]): Test {
  const expressions = patterns.map((pattern) => new RegExp(pattern));
  return (folded) => expressions.some((expression) => expression.test(folded));
}
