import type { NotScoredRule } from '../../forms/score-form';
import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { cellOf, type ScoreContext } from './score-context';

/** Criteria of the appraisal that the unit left blank, said once for the sheet; bonus and penalty may stay blank. */
export function checkNotScored(rule: NotScoredRule, { sheet, place }: ScoreContext): readonly Finding[] {
  const blank = sheet.rows.flatMap((row) => {
    const isOpen = row.isLeaf && row.part === 'appraisal' && row.applies && row.points.self?.state === 'blank';
    return (isOpen && cellOf(row, 'self')) || [];
  });
  const [first] = blank;
  if (!first) return [];
  const params = { cells: blank.map(formatAddress) };
  const { id, severity } = rule;
  return [finding({ rule: id, code: 'score.not-scored', severity, at: { ...place, cell: first }, params })];
}
