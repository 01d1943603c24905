import type { EvidenceRule } from '../../forms/score-form';
import { compareDecimals, formatDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C6. Points above 0 name their evidence or are explained instead, where the sheet has a column for it. With
 * `explainLoss` a self-score below the maximum needs an explanation too. Does not judge whether the evidence is good.
 */
export function checkEvidence(rule: EvidenceRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place } = context;
  const { evidence: evidenceColumn, note: noteColumn } = sheet.columns;
  const { id, severity } = rule;
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const self = valueOf(row, 'self');
    const isJudged = row.isLeaf && row.applies && (row.part === 'appraisal' || row.part === 'bonus');
    if (!isJudged || !self || saidOf(context, row, 'self') !== null) return [];
    const explained = row.note !== '';
    if (evidenceColumn !== undefined && self.units > 0n && row.evidence === '' && !explained) {
      const at = { ...place, cell: { row: row.row, column: evidenceColumn } };
      return [
        finding({ rule: id, code: 'score.no-evidence', severity, at, params: { number: row.number || row.name } }),
      ];
    }
    const maximum = valueOf(row, 'maximum');
    const at = cellOf(row, 'self');
    if (!rule.explainLoss || noteColumn === undefined || explained || !maximum || !at) return [];
    if (compareDecimals(self, maximum) >= 0) return [];
    const params = { number: row.number || row.name, self: formatDecimal(self), maximum: formatDecimal(maximum) };
    return [finding({ rule: id, code: 'score.no-explanation', severity, at: { ...place, cell: at }, params })];
  });
}
