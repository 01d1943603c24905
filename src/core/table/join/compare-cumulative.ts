import { formatAddress } from '../../model/address';
import type { FigureSums } from '../../model/consolidation';
import { finding, type Finding } from '../../model/finding';
import { monthsOf } from '../../model/period';
import type { FormDefinition } from '../../form/form-definition';
import { sumSubmission } from '../indicators/sum-submission';
import { joinUnit } from './join-unit';
import type { SentFile } from './place-files';

/**
 * R7: a unit's own sheet for a longer period against its months, joined as `accumulate` says. Compared only where every
 * month is there. A total is said only when none of its parts differs. The months are what is counted.
 */
export function compareCumulative(
  own: SentFile,
  used: readonly SentFile[],
  unitName: string,
  form: FormDefinition,
): readonly Finding[] {
  const months = monthsOf(own.period).map(({ id }) => id);
  const parts = used.filter(({ period }) => months.includes(period.id));
  const joined = joinUnit(parts, unitName, form);
  if (!joined || parts.length !== months.length) return [];
  const sums = sumSubmission(own.submission, form);
  const differing = Object.keys(sums).filter((name) => differs(name, sums, joined.sums));
  return form.figures
    .filter(({ name, sumOf }) => differing.includes(name) && !sumOf?.some((part) => differing.includes(part)))
    .map(({ name, words }) => {
      const { submission, file } = own;
      const row = submission.rows.find(({ kind }) => kind === 'total') ?? submission.rows.at(-1);
      const cell = { row: row?.row ?? 0, column: row?.figures[name]?.column ?? submission.columns[name] ?? 0 };
      const value = sums[name]?.value ?? 0;
      const expected = joined.sums[name]?.value ?? 0;
      return finding({
        rule: 'R7',
        code: 'join.cumulative.differs',
        severity: 'error',
        at: { file, sheet: submission.sheet, cell },
        params: { cell: formatAddress(cell), unit: unitName, figure: words, value, expected, months },
        actual: value,
        expected,
      });
    });
}

function differs(name: string, a: FigureSums, b: FigureSums): boolean {
  const [first, second] = [a[name]?.value ?? null, b[name]?.value ?? null];
  return first !== null && second !== null && first !== second;
}
