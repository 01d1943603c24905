import type { RangeRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { compareDecimals, formatDecimal, negateDecimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { cellOf, valueOf, type ScoreContext } from './score-context';

/** C2. Every leaf's points are from 0 to its maximum, a penalty's from minus the maximum to 0. Achieved follows from others. */
export function checkRange(rule: RangeRule, { sheet, place }: ScoreContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of sheet.rows) {
    if (!row.isLeaf) continue;
    const maximum = valueOf(row, 'maximum');
    let isSaid = false;
    for (const column of rule.columns) {
      const value = valueOf(row, column);
      const cell = cellOf(row, column);
      // What was achieved repeats the mistake of the scores that it is made of.
      if (!value || !cell || (column === 'achieved' && isSaid)) continue;
      const at = { ...place, cell };
      const said = { rule: rule.id, severity: rule.severity, at, actual: formatDecimal(value) };
      const base = { cell: formatAddress(cell), column, value: formatDecimal(value) };
      const before = findings.length;
      if (row.part === 'penalty') {
        const most = maximum && (maximum.units < 0n ? negateDecimal(maximum) : maximum);
        if (value.units <= 0n && (!most || compareDecimals(negateDecimal(value), most) <= 0)) continue;
        const params = { cell: base.cell, value: base.value, maximum: most ? formatDecimal(most) : '' };
        findings.push(finding({ ...said, code: 'score.penalty-range', params }));
      } else if (compareDecimals(value, ZERO) < 0) {
        findings.push(finding({ ...said, code: 'score.below-zero', params: base }));
      } else if (maximum && compareDecimals(value, maximum) > 0) {
        const params = { ...base, maximum: formatDecimal(maximum) };
        findings.push(finding({ ...said, code: 'score.above-maximum', params }));
      }
      isSaid ||= findings.length > before;
    }
  }
  return findings;
}
