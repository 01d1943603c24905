import type { FigureName } from '../../model/figure';
import { sumOfParts, type Equation, type Term } from './equation';

/** All equations of a sheet with their gaps (total minus sum of parts) as they stand after what was corrected in thought. */
export interface EquationSystem {
  /** Equations that follow from the others; they are evidence, not reported. */
  readonly implied: ReadonlySet<Equation>;
  readonly gaps: Map<Equation, number>;
  /** Equations whose gap may be another one than it seems, since a mistake in them was found but not its figure. */
  readonly doubtful: Set<Equation>;
  readonly values: Map<string, number>;
  readonly byTerm: ReadonlyMap<string, readonly Equation[]>;
  /** The total row's figure of each column that is added up. */
  readonly columnTotals: ReadonlyMap<FigureName, Term>;
}

/** One figure of a correction and by how much it changes. */
export interface Move {
  readonly term: Term;
  readonly delta: number;
}

export function equationSystem(equations: readonly Equation[], implied: readonly Equation[]): EquationSystem {
  const all = [...equations, ...implied];
  const values = new Map<string, number>();
  const columnTotals = new Map<FigureName, Term>();
  const byTerm = new Map<string, Equation[]>();
  for (const equation of all) {
    const { rule, total, parts } = equation;
    if (rule.kind === 'column-total' && total.row.kind === 'total') columnTotals.set(total.figure, total);
    for (const { key, value } of [total, ...parts]) {
      values.set(key, value);
      const known = byTerm.get(key);
      if (known) known.push(equation);
      else byTerm.set(key, [equation]);
    }
  }
  const gaps = new Map(all.map((equation) => [equation, equation.total.value - sumOfParts(equation)]));
  return { implied: new Set(implied), gaps, doubtful: new Set(), values, byTerm, columnTotals };
}

/** How much each gap changes by these moves; equations whose gap stays are left out. */
export function gapChanges(system: EquationSystem, moves: readonly Move[]): ReadonlyMap<Equation, number> {
  const changes = new Map<Equation, number>();
  for (const { term, delta } of moves) {
    for (const equation of system.byTerm.get(term.key) ?? []) {
      const change = equation.total.key === term.key ? delta : -delta;
      changes.set(equation, (changes.get(equation) ?? 0) + change);
    }
  }
  for (const [equation, change] of changes) if (change === 0) changes.delete(equation);
  return changes;
}

/** Corrects figures in thought. */
export function applyMoves(system: EquationSystem, moves: readonly Move[]): void {
  for (const [equation, change] of gapChanges(system, moves)) {
    system.gaps.set(equation, (system.gaps.get(equation) ?? 0) + change);
  }
  for (const { term, delta } of moves) system.values.set(term.key, (system.values.get(term.key) ?? 0) + delta);
}

export function undone(moves: readonly Move[]): readonly Move[] {
  return moves.map(({ term, delta }) => ({ term, delta: -delta }));
}

/** Casts doubt on the equations of these figures. */
export function doubt({ byTerm, doubtful }: EquationSystem, moves: readonly Move[]): void {
  for (const { term } of moves) for (const equation of byTerm.get(term.key) ?? []) doubtful.add(equation);
}
