import type { ScoreSheet } from '../../model/score-sheet';

/** The year that most of the sheets are of, of two that are as many the later; null where no sheet says its year. */
export function usualYear(sheets: readonly ScoreSheet[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of sheets) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort(([a, of], [b, than]) => than - of || b - a);
  return first?.[0] ?? null;
}

/** Whether the sheet counts in the year; one that does not say its year does. */
export function isOfYear({ year }: ScoreSheet, usual: number | null): boolean {
  return year === null || usual === null || year === usual;
}
