import type { EvidenceRule } from '../form/score-form';
import { finding, type Finding } from '../../model/finding';
import { saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C6. Points above 0 name their evidence or are explained instead, where the sheet has a column for it. Does
 * not judge whether the evidence is good.
 */
export function checkEvidence(rule: EvidenceRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place } = context;
  const { evidence: evidenceColumn } = sheet.columns;
  const { id, severity } = rule;
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const self = valueOf(row, 'self');
    const isJudged = row.isLeaf && row.applies && (row.part === 'appraisal' || row.part === 'bonus');
    if (!isJudged || !self || saidOf(context, row, 'self') !== null) return [];
    if (evidenceColumn === undefined || self.units <= 0n || row.evidence !== '' || row.note !== '') return [];
    const at = { ...place, cell: { row: row.row, column: evidenceColumn } };
    return [finding({ rule: id, code: 'score.no-evidence', severity, at, params: { number: row.number || row.name } })];
  });
}
