import { monthsOf, parsePeriodId } from '../../core/model/period';
import type { Submission } from '../../core/model/submission';

/**
 * Ids of the periods that submissions can be joined for: their own, the latest first, then longer ones of which at least
 * two months are there.
 */
export function periodsOf(submissions: readonly Submission[]): readonly string[] {
  const own = new Set(submissions.flatMap(({ period }) => period.period?.id ?? []));
  const years = new Set([...own].map((id) => id.slice(0, 4)));
  const longer = [...years].flatMap((year) =>
    ['-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-9M', '']
      .map((ending) => `${year}${ending}`)
      .filter((id) => {
        const period = parsePeriodId(id);
        return period !== null && monthsOf(period).filter((month) => own.has(month.id)).length >= 2;
      }),
  );
  const latestFirst = [...own].sort().reverse();
  return [...new Set([...latestFirst, ...longer])];
}
