import type { NotScoredRule } from '../form/score-form';
import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { openPoints, type GivenColumn } from './open-points';
import { cellOf, type ScoreContext } from './score-context';

/**
 * Criteria whose points are blank, said once for the sheet and column: those that the unit did not score, and those that
 * appraisal or survey left out while others have their points.
 */
export function checkNotScored(rule: NotScoredRule, { sheet, place }: ScoreContext): readonly Finding[] {
  const cellsOf = (column: GivenColumn): readonly CellAddress[] =>
    [...openPoints(sheet, column)].flatMap((index) => {
      const row = sheet.rows[index];
      return (row && cellOf(row, column)) ?? [];
    });
  const { id, severity } = rule;
  return (['self', 'appraised', 'survey', 'achieved'] as const).flatMap((column) => {
    const blank = cellsOf(column);
    const [first] = blank;
    if (!first) return [];
    const cells = blank.map(formatAddress);
    const said = { rule: id, severity, at: { ...place, cell: first } } as const;
    return column === 'self'
      ? [finding({ ...said, code: 'score.not-scored', params: { cells } })]
      : [finding({ ...said, code: 'score.not-given', params: { column, cells } })];
  });
}
