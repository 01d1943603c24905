import type { Finding } from '../../core/model/finding';

/**
 * The findings whose fixes can be applied together: one a cell. A cell for which two findings ask for different values
 * is left out: which of them is right is for the user to say.
 */
export function certainFixes(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { cell } = finding.fix;
    const key = JSON.stringify([finding.at.sheet, cell.row, cell.column]);
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  return [...byCell.values()].flatMap((own) => {
    const values = new Set(own.map(({ fix }) => fix?.value));
    return values.size === 1 ? own.slice(0, 1) : [];
  });
}
