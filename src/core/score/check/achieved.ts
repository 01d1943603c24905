import type { ParentSumRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { addDecimals, formatDecimal, parseDecimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { isNear } from './can-make';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/** In every leaf what was achieved is appraisal and survey together; not judged where one of these has its own finding. */
export function checkAchieved(rule: ParentSumRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place } = context;
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  return sheet.rows.flatMap((row): readonly Finding[] => {
    const { appraised, survey } = row.points;
    const own = valueOf(row, 'achieved');
    const cell = cellOf(row, 'achieved');
    const parts = [valueOf(row, 'appraised'), valueOf(row, 'survey')].flatMap((value) => value ?? []);
    if (!row.isLeaf || !own || !cell || parts.length === 0) return [];
    if (appraised?.state === 'unknown' || survey?.state === 'unknown') return [];
    if ((['appraised', 'survey', 'achieved'] as const).some((column) => saidOf(context, row, column))) return [];
    const sum = parts.reduce(addDecimals, ZERO);
    if (isNear(own, sum, tolerance)) return [];
    const texts = { value: formatDecimal(own), sum: formatDecimal(sum) };
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts };
    const { id, severity } = rule;
    const at = { ...place, cell };
    const figures = { actual: texts.value, expected: texts.sum };
    return [finding({ rule: id, code: 'score.achieved.differs', severity, at, params, ...figures })];
  });
}
