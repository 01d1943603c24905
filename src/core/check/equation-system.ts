import type { FigureName } from '../model/figure';
import { sumOfParts, type Equation, type Term } from './equation';

/** All equations of a sheet with their gaps (total minus sum of parts) as they stand after what was corrected in thought. */
export interface EquationSystem {
  readonly gaps: Map<Equation, number>;
  readonly values: Map<string, number>;
  readonly byTerm: ReadonlyMap<string, readonly Equation[]>;
  /** Sums within rows by each of their figures, also those of total rows: the way of a mistake through formulas. */
  readonly rowSums: ReadonlyMap<string, readonly Equation[]>;
  /** The total row's figure of each column that is added up. */
  readonly columnTotals: ReadonlyMap<FigureName, Term>;
}

/** `implied` follow from `equations` and are not judged; they only show which totals are sums of which parts. */
export function equationSystem(equations: readonly Equation[], implied: readonly Equation[]): EquationSystem {
  const all = [...equations, ...implied];
  const values = new Map<string, number>();
  const columnTotals = new Map<FigureName, Term>();
  for (const { rule, total, parts } of all) {
    if (rule.kind === 'column-total' && total.row.kind === 'total') columnTotals.set(total.figure, total);
    for (const { key, value } of [total, ...parts]) values.set(key, value);
  }
  return {
    gaps: new Map(equations.map((equation) => [equation, equation.total.value - sumOfParts(equation)])),
    values,
    byTerm: indexByTerm(equations),
    rowSums: indexByTerm(all.filter(({ rule }) => rule.kind === 'sum-equals')),
    columnTotals,
  };
}

function indexByTerm(equations: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> {
  const index = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const { key } of [equation.total, ...equation.parts]) {
      const known = index.get(key);
      if (known) known.push(equation);
      else index.set(key, [equation]);
    }
  }
  return index;
}

/** How much each gap changes when all these figures change by `delta`; equations whose gap stays are left out. */
export function gapChanges(system: EquationSystem, moved: readonly Term[], delta: number): Map<Equation, number> {
  const changes = new Map<Equation, number>();
  for (const { key } of moved) {
    for (const equation of system.byTerm.get(key) ?? []) {
      const change = equation.total.key === key ? delta : -delta;
      changes.set(equation, (changes.get(equation) ?? 0) + change);
    }
  }
  for (const [equation, change] of changes) if (change === 0) changes.delete(equation);
  return changes;
}

/** Corrects figures in thought. */
export function applyChange(system: EquationSystem, moved: readonly Term[], delta: number): void {
  for (const [equation, change] of gapChanges(system, moved, delta)) {
    system.gaps.set(equation, (system.gaps.get(equation) ?? 0) + change);
  }
  for (const { key } of moved) system.values.set(key, (system.values.get(key) ?? 0) + delta);
}
