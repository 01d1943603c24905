import { formatAddress, type CellAddress } from '../../model/address';
import type { FigureName } from '../../model/figure';
import { finding, type Finding } from '../../model/finding';
import { percentText, ratio } from '../../model/ratio';
import type { Submission } from '../../model/submission';
import type { LargeChangeRule } from '../../forms/form-definition';
import { columnSum, totalRowOf } from '../../forms/column-arithmetic';
import { addressOf, placeOf, type CheckContext } from '../check-context';

/**
 * R11: the unit's total changed by more than the settings' per cent against the period before. Says "look again", nothing
 * more. Totals come from the field rows. Nothing is said where the previous total is 0 (there is no per cent of nothing)
 * or a figure is not known.
 */
export function findLargeChange(rule: LargeChangeRule, context: CheckContext): readonly Finding[] {
  const { submission, form, settings, previous } = context;
  if (!previous) return [];
  return rule.figures.flatMap((name) => {
    const value = columnSum(form, fieldsOf(submission), name);
    const before = columnSum(form, fieldsOf(previous), name);
    const change = value === null || before === null ? null : ratio(value - before, before);
    if (value === null || before === null || !change) return [];
    if (Math.abs(value - before) * 100 <= settings.largeChangePercent * before) return [];
    const cell = cellOfTotal(submission, name);
    const percent = `${value > before ? '+' : ''}${percentText(change, 1)}`;
    const params = {
      cell: formatAddress(cell),
      figure: name,
      value,
      previous: before,
      percent,
      previousPeriod: previous.period.period?.id ?? '',
      threshold: settings.largeChangePercent,
    };
    const at = placeOf(submission, cell);
    return [
      finding({
        rule: rule.id,
        code: 'check.change.large',
        severity: rule.severity,
        at,
        params,
        actual: value,
        expected: before,
      }),
    ];
  });
}

function fieldsOf(submission: Submission): Submission['rows'] {
  return submission.rows.filter((row) => row.kind === 'field');
}

/** The total row's cell; on a sheet without one, the last row's. */
function cellOfTotal(submission: Submission, name: FigureName): CellAddress {
  const row = totalRowOf(submission) ?? submission.rows.at(-1);
  return row ? addressOf(submission, row, name) : { row: 0, column: submission.columns[name] ?? 0 };
}
