import type { Equation, Term } from './equation';
import { gapChanges, type EquationSystem, type Move } from './equation-system';

/** Mistakes of one place undone. */
export interface Correction {
  /** The one figure that is set right; null when there are several. It comes first in `moves`. */
  readonly culprit: Term | null;
  readonly moves: readonly Move[];
  /** Failing equations that hold afterwards. */
  readonly mends: ReadonlySet<Equation>;
  /** For a culprit in a total row: how many implied equations, those of its own row, hold afterwards as well. */
  readonly witnesses: number;
  /** How many equations that held break. Those that fail may fail by more: another mistake may be in them. */
  readonly harms: number;
}

/** Corrections that make a failing equation hold, whatever they do elsewhere. */
export function correctionsOf(failing: Equation, system: EquationSystem): readonly Correction[] {
  const gap = system.gaps.get(failing) ?? 0;
  const terms = [failing.total, ...failing.parts];
  const candidates = terms.flatMap((term): readonly Candidate[] => {
    const delta = term === failing.total ? -gap : gap;
    return [
      ...[term, ...partsBelow(term, system)].flatMap((culprit) => mistyped(culprit, delta, system)),
      ...wrongColumn(term, delta, system),
    ];
  });
  return [...candidates, ...severalInRow(failing, system)].flatMap((candidate) => {
    const effect = effectOf(candidate, system);
    return effect?.mends.has(failing) ? [{ ...candidate, ...effect }] : [];
  });
}

type Candidate = Pick<Correction, 'culprit' | 'moves'>;

/** The figure alone; with the totals of its column; with the total of its row; with all of them. */
function mistyped(culprit: Term, delta: number, system: EquationSystem): readonly Candidate[] {
  const down = totalsOfColumn(culprit, system);
  const across = rowSumsOf(culprit, system)
    .map(({ total }) => total)
    .filter(({ key }) => key !== culprit.key);
  const corner = across.flatMap((total) => totalsOfColumn(total, system));
  const choices = [[culprit]];
  if (down.length > 0) choices.push([culprit, ...down]);
  if (across.length > 0) choices.push([culprit, ...across]);
  if (corner.length > 0) choices.push([culprit, ...down, ...across, ...corner]);
  return choices.map((terms) => ({ culprit, moves: terms.map((term) => ({ term, delta })) }));
}

/** Dossiers entered under a sister column of the same sum: the row's sums hold, two columns do not. */
function wrongColumn(entered: Term, delta: number, system: EquationSystem): readonly Candidate[] {
  return rowSumsOf(entered, system).flatMap(({ total, parts }) => {
    const sisters = total.key === entered.key ? [] : parts.filter(({ key }) => key !== entered.key);
    return sisters.map((sister) => ({
      culprit: null,
      moves: [
        { term: entered, delta },
        { term: sister, delta: -delta },
      ],
    }));
  });
}

/** Several figures of one row mistyped: each changed by what its column asks for. */
function severalInRow({ rule, total, parts }: Equation, system: EquationSystem): readonly Candidate[] {
  if (rule.kind === 'column-total') return [];
  const moves = [total, ...parts].flatMap((term) => {
    const column = (system.byTerm.get(term.key) ?? []).find((equation) => equation.rule.kind === 'column-total');
    const delta = (column && system.gaps.get(column)) ?? 0;
    return delta === 0 ? [] : [{ term, delta }];
  });
  return moves.length > 1 ? [{ culprit: null, moves }] : [];
}

function rowSumsOf({ key }: Term, { byTerm }: EquationSystem): readonly Equation[] {
  return (byTerm.get(key) ?? []).filter(({ rule }) => rule.kind === 'sum-equals');
}

/** The parts of a figure that is itself a sum: a mistake in them reaches the equation through the sum's formula. */
function partsBelow(whole: Term, system: EquationSystem): readonly Term[] {
  return rowSumsOf(whole, system).flatMap(({ total, parts }) => (total.key === whole.key ? parts : []));
}

function totalsOfColumn(cell: Term, { byTerm, columnTotals }: EquationSystem): readonly Term[] {
  if (cell.row.kind === 'subtotal') return [columnTotals.get(cell.figure) ?? []].flat();
  return (byTerm.get(cell.key) ?? [])
    .filter(({ rule, total }) => rule.kind === 'column-total' && total.key !== cell.key)
    .map(({ total }) => total);
}

/** Null when a figure would be negative. */
function effectOf(
  { culprit, moves }: Candidate,
  system: EquationSystem,
): Pick<Correction, 'mends' | 'witnesses' | 'harms'> | null {
  if (moves.some(({ term, delta }) => (system.values.get(term.key) ?? 0) + delta < 0)) return null;
  const mends = new Set<Equation>();
  // Below the total row an implied equation fails because of the same formula: no witness.
  const inTotal = culprit?.row.kind === 'total' || culprit?.row.kind === 'subtotal';
  let [witnesses, harms] = [0, 0];
  for (const [equation, change] of gapChanges(system, moves)) {
    const before = system.gaps.get(equation) ?? 0;
    const after = before + change;
    if (system.implied.has(equation)) witnesses += inTotal && after === 0 && !system.doubtful.has(equation) ? 1 : 0;
    else if (after === 0) mends.add(equation);
    else if (before === 0) harms++;
  }
  return { mends, witnesses, harms };
}
