import type { AppraisalNoteRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { compareDecimals, formatDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C9. An appraised score other than the self-score says why in the note, where the sheet has such a column. Not said where
 * either score is itself at fault, nor where points were taken off for want of evidence that has been said already.
 */
export function checkAppraisalNote(rule: AppraisalNoteRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place, said } = context;
  const { note, evidence } = sheet.columns;
  if (note === undefined) return [];
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const self = valueOf(row, 'self');
    const appraised = valueOf(row, 'appraised');
    const cell = cellOf(row, 'appraised');
    if (!row.isLeaf || !self || !appraised || !cell || row.note !== '') return [];
    const difference = compareDecimals(appraised, self);
    if (difference === 0) return [];
    if (saidOf(context, row, 'self') !== null || saidOf(context, row, 'appraised') !== null) return [];
    const isWithoutEvidence = evidence !== undefined && said.get(formatAddress({ row: row.row, column: evidence }));
    if (difference < 0 && isWithoutEvidence) return [];
    const texts = { self: formatDecimal(self), appraised: formatDecimal(appraised) };
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts };
    const { id, severity } = rule;
    const at = { ...place, cell };
    return [finding({ rule: id, code: 'score.appraisal.no-note', severity, at, params, actual: texts.appraised })];
  });
}
