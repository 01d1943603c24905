import type { MaximaRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import { addDecimals, compareDecimals, formatDecimal, subtractDecimals, type Decimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import { isApart, type ScoreRow } from '../../model/score-sheet';
import { cellOf, valueOf, type ScoreContext } from './score-context';

/** The maxima right under a criterion, or of the fields: their sum, and how many are not known. */
interface Maxima {
  readonly sum: Decimal;
  readonly unknown: number;
}

/**
 * C1. Every criterion has its maximum: a leaf always, one above others where those and others on its level have one, and
 * the total. Says what it is where the maxima around leave one answer. Bonus and penalty may go without.
 */
export function missingMaxima({ id, severity }: MaximaRule, context: ScoreContext): readonly Finding[] {
  const { sheet, place } = context;
  const { rows, total } = sheet;
  const depths = depthsOf(rows);
  const stated = new Set(rows.flatMap((row, index) => (valueOf(row, 'maximum') ? [depths[index]] : [])));
  const hasHeadings = rows.some((row) => !row.isLeaf && valueOf(row, 'maximum') !== null);
  const under = maximaUnder(context);
  const said = (row: ScoreRow, number: string, expected: Decimal | null): readonly Finding[] => {
    const cell = cellOf(row, 'maximum');
    if (!cell || row.points.maximum?.state !== 'blank') return [];
    const text = expected && formatDecimal(expected);
    const params = { cell: formatAddress(cell), number, expected: text };
    const base = { rule: id, code: 'score.maximum.missing', severity, at: { ...place, cell } } as const;
    return [finding({ ...base, params, expected: text })];
  };
  const found = rows.flatMap((row, index) => {
    if (isApart(row.part) || (!row.isLeaf && !(hasHeadings && stated.has(depths[index])))) return [];
    return said(row, row.number || row.name, expectedOf(row, index, context, under));
  });
  const isBlank = !total || Object.values(total.points).every(({ state }) => state === 'blank');
  if (isBlank || stated.size === 0) return found;
  const { sum, unknown } = under(null);
  return [...found, ...said(total, '', unknown === 0 ? sum : null)];
}

function expectedOf(
  row: ScoreRow,
  index: number,
  { sheet, children }: ScoreContext,
  under: (parent: number | null) => Maxima,
): Decimal | null {
  const above = row.parent === null ? sheet.total : sheet.rows[row.parent];
  const whole = above ? valueOf(above, 'maximum') : null;
  const beside = under(row.parent);
  const parts = under(index);
  const rest = whole && beside.unknown === 1 ? subtractDecimals(whole, beside.sum) : null;
  const own = children(index).length > 0 && parts.unknown === 0 ? parts.sum : null;
  const [first, second] = [rest, own].flatMap((answer) => (answer && answer.units > 0n ? [answer] : []));
  return first && second && compareDecimals(first, second) !== 0 ? null : (first ?? null);
}

function maximaUnder({ sheet, children }: ScoreContext): (parent: number | null) => Maxima {
  const known = new Map<number | null, Maxima>();
  return (parent) => {
    const before = known.get(parent);
    if (before) return before;
    let made: Maxima = { sum: ZERO, unknown: 0 };
    for (const index of children(parent)) {
      const row = sheet.rows[index];
      if (!row || (parent === null && isApart(row.part))) continue;
      const value = valueOf(row, 'maximum');
      made = value ? { ...made, sum: addDecimals(made.sum, value) } : { ...made, unknown: made.unknown + 1 };
    }
    known.set(parent, made);
    return made;
  };
}

function depthsOf(rows: readonly ScoreRow[]): readonly number[] {
  const depths: number[] = [];
  for (const { parent } of rows) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}
