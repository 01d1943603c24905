import type { SurveyRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { formatDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { cellOf, valueOf, type ScoreContext } from './score-context';

/** C7. What the survey scores has no self-score. */
export function checkSurvey(rule: SurveyRule, { sheet, place }: ScoreContext): readonly Finding[] {
  return sheet.rows.flatMap((row) => {
    const value = row.isLeaf && row.part === 'survey' ? valueOf(row, 'self') : null;
    const cell = cellOf(row, 'self');
    if (!value || !cell || value.units === 0n) return [];
    const params = { cell: formatAddress(cell), number: row.number, value: formatDecimal(value) };
    const { id, severity } = rule;
    const at = { ...place, cell };
    return [finding({ rule: id, code: 'score.survey-self-scored', severity, at, params, actual: params.value })];
  });
}
