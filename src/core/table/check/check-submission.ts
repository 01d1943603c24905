import type { Finding } from '../../model/finding';
import type { Submission } from '../../model/submission';
import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import { checkArithmetic } from './arithmetic';
import { evaluateRule } from '../rules/registry';

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
  const corrected = correctedParts(arithmetic);
  const found = outcomes.flatMap(({ findings }) => findings);
  // Figures sent again carry over nothing: that is one mistake, not one a row.
  const areRepeated = found.some(({ code }) => code === 'check.figures.repeated');
  const others = found
    .filter(({ code }) => !areRepeated || !code.startsWith('check.carry-over.'))
    // A figure shown to be mistyped that, set right, agrees with the period before is one mistake.
    .filter(
      ({ code, params }) => code !== 'check.carry-over.differs' || corrected.get(params.cell) !== params.previous,
    );
  return [...arithmetic, ...others].sort(byPlace);
}

/** Right values of mistyped parts, by cell. */
function correctedParts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return new Map(
    findings.flatMap(({ code, params }) =>
      code === 'check.part.mismatch' ? [[params.cell, params.expected] as const] : [],
    ),
  );
}

/** Findings without a cell come last. */
function byPlace(a: Finding, b: Finding): number {
  const row = (finding: Finding): number => finding.at.cell?.row ?? Number.MAX_SAFE_INTEGER;
  const column = (finding: Finding): number => finding.at.cell?.column ?? Number.MAX_SAFE_INTEGER;
  return row(a) - row(b) || column(a) - column(b);
}
