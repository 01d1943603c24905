import { formatAddress, type CellAddress } from '../../model/address';
import type { FigureName } from '../../model/figure';
import { finding, type Finding } from '../../model/finding';
import { percentText, ratio } from '../../model/ratio';
import type { Submission } from '../../model/submission';
import type { LargeChangeRule } from '../../form/form-definition';
import { columnSum, totalRowOf } from '../../form/column-arithmetic';
import { isBlankForm } from '../../form/row-arithmetic';
import { wordsOf } from '../../form/form-words';
import { addressOf, placeOf, type CheckContext } from '../check/check-context';

/**
 * R11: the unit's total changed by more than the settings' per cent against the period before. Says "look again", nothing
 * more, and once for figures that rose or fell together, in the order of the rule. Totals come from the field rows. Nothing is
 * said where the previous total is 0 (there is no per cent of nothing) or a figure is not known.
 */
export function findLargeChange(rule: LargeChangeRule, context: CheckContext): readonly Finding[] {
  if (isBlankForm(context.submission)) return [];
  const changes = rule.figures.flatMap((name) => largeChange(name, context));
  return changes
    .filter((change, index) => changes.findIndex((other) => other.rises === change.rises) === index)
    .map((change) => changeFinding(rule, change, context));
}

interface Change {
  readonly name: FigureName;
  readonly value: number;
  readonly before: number;
  readonly rises: boolean;
}

function largeChange(name: FigureName, { submission, form, settings, previous }: CheckContext): readonly Change[] {
  const value = columnSum(form, fieldsOf(submission), name);
  const before = previous ? columnSum(form, fieldsOf(previous), name) : null;
  if (value === null || before === null || before === 0) return [];
  if (Math.abs(value - before) * 100 <= settings.largeChangePercent * before) return [];
  return [{ name, value, before, rises: value > before }];
}

function changeFinding(
  rule: LargeChangeRule,
  { name, value, before, rises }: Change,
  { submission, form, settings, previous }: CheckContext,
): Finding {
  const cell = cellOfTotal(submission, name);
  const share = ratio(value - before, before);
  const percent = `${rises ? '+' : ''}${share ? percentText(share, 1) : ''}`;
  const params = {
    cell: formatAddress(cell),
    figure: wordsOf(form, name),
    value,
    previous: before,
    percent,
    previousPeriod: previous?.period.period?.id ?? '',
    threshold: settings.largeChangePercent,
  };
  const at = placeOf(submission, cell);
  const base = { rule: rule.id, severity: rule.severity, at, actual: value, expected: before } as const;
  return finding({ ...base, code: 'check.change.large', params });
}

function fieldsOf(submission: Submission): Submission['rows'] {
  return submission.rows.filter((row) => row.kind === 'field');
}

/** The total row's cell; on a sheet without one, the last row's. */
function cellOfTotal(submission: Submission, name: FigureName): CellAddress {
  const row = totalRowOf(submission) ?? submission.rows.at(-1);
  return row ? addressOf(submission, row, name) : { row: 0, column: submission.columns[name] ?? 0 };
}
