import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import type { ReasonsRule } from '../../form/form-definition';
import { columnSum } from '../../form/column-arithmetic';
import { total } from '../../form/row-arithmetic';
import type { CheckContext } from '../check/check-context';

/**
 * R9: late dossiers, resolved or pending, are accounted for on the sheet of reasons. Compared where the workbook has such
 * a sheet; a workbook without one is reported only when the settings ask for it. Counts dossiers, not lines, and does not
 * judge the reasons.
 */
export function findReasons(rule: ReasonsRule, { submission, form, settings }: CheckContext): readonly Finding[] {
  const fields = submission.rows.filter((row) => row.kind === 'field');
  const late = total(rule.late.map((name) => columnSum(form, fields, name)));
  if (late === null) return [];
  const { reasons, file, sheet } = submission;
  if (!reasons) {
    if (!settings.reasonsRequired || late === 0) return [];
    const at = { file, sheet };
    return [finding({ rule: rule.id, code: 'check.reasons.missing', severity: rule.severity, at, params: { late } })];
  }
  if (reasons.count === late) return [];
  return [
    finding({
      rule: rule.id,
      code: 'check.reasons.differ',
      severity: rule.severity,
      at: { file, sheet: reasons.sheet, cell: reasons.at },
      params: { cell: formatAddress(reasons.at), late, reasons: reasons.count, sheet: reasons.sheet },
      actual: reasons.count,
      expected: late,
    }),
  ];
}
