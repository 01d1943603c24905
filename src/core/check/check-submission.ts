import type { Finding } from '../model/finding';
import type { Submission } from '../model/submission';
import type { FormDefinition } from '../forms/form-definition';
import type { Settings } from '../forms/settings';
import { checkArithmetic } from './arithmetic';
import { evaluateRule } from './rules/registry';

/**
 * Checks a submission by the rules of its form; findings in the order of rows, columns and rules.
 * `previous` must be the same unit's submission for the period right before; null skips the rules that need it.
 */
export function checkSubmission(
  submission: Submission,
  form: FormDefinition,
  settings: Settings,
  previous: Submission | null,
): readonly Finding[] {
  const context = { submission, form, settings, previous };
  const outcomes = form.rules.map((rule) => evaluateRule(rule, context));
  const arithmetic = checkArithmetic(
    outcomes.flatMap(({ equations }) => equations),
    context,
  );
  const others = outcomes.flatMap(({ findings }) => findings).filter((other) => !isExplained(other, arithmetic));
  return [...arithmetic, ...others].sort(byPlace);
}

/** A figure that is shown to be mistyped, and by setting it right agrees with the period before, is one mistake. */
function isExplained(other: Finding, arithmetic: readonly Finding[]): boolean {
  return (
    other.code === 'check.carry-over.differs' &&
    arithmetic.some(
      ({ code, params, fix }) =>
        code === 'check.part.mismatch' && params.cell === other.params.cell && fix?.value === other.params.previous,
    )
  );
}

/** Findings without a cell come last. */
function byPlace(a: Finding, b: Finding): number {
  const row = (finding: Finding): number => finding.at.cell?.row ?? Number.MAX_SAFE_INTEGER;
  const column = (finding: Finding): number => finding.at.cell?.column ?? Number.MAX_SAFE_INTEGER;
  return row(a) - row(b) || column(a) - column(b);
}
