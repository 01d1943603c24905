import type { Finding } from '../../model/finding';

/** Findings of one sheet by row and column; those without a cell first. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const position = ({ at }: Finding): number => (at.cell ? at.cell.row * 1e5 + at.cell.column : -1);
  return [...findings].sort((a, b) => position(a) - position(b));
}
