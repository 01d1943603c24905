import type { ScoreColumn } from '../../model/score-sheet';
import { goesOn } from './line-tree';
import { evidenceOfSum, runningSums, SUMMED, type Evidence } from './line-sums';
import { takesIn } from './row-references';
import type { ScoreRowTests } from './row-tests';
import { hasPoints, holds, type LineNode, type ScoreLine } from './score-lines';

/** The row that adds all fields, and where the table ends by it. */
export interface TotalLine {
  readonly total: ScoreLine | null;
  /** Rows under this one are no criteria, bonus and penalty apart; null where the total does not end the table. */
  readonly end: number | null;
}

const LABELLED = 3;
const BY_FORMULA = 3;

interface Candidate extends TotalLine {
  readonly total: ScoreLine;
  readonly weight: number;
}

/**
 * Finds the total by its label, its figures and its formulas together: of several rows of sums the one that adds most, of
 * equals the last. Criteria below it belong to the table where they are in its sums, or where their numbers go on and its
 * sums do not say otherwise. `fields`: the criteria on top, in their order, as if no row ended the table.
 */
export function totalLine(
  lines: readonly ScoreLine[],
  fields: readonly LineNode[],
  tests: ScoreRowTests,
  wholes: readonly string[],
): TotalLine {
  const isApart = ({ line }: LineNode): boolean => tests.bonus(line.folded) || tests.penalty(line.folded);
  const inside = fields.filter((field) => !isApart(field));
  const [sums, sumsOfAll] = [runningSums(inside), runningSums(fields)];
  const within = (row: number, of: readonly LineNode[]): number => countAbove(of, row);
  const isNumbered = inside.some(({ line }) => line.number !== '');
  let best: Candidate | null = null;
  for (const line of lines) {
    const label = labelOf(line, tests);
    if (label === null) continue;
    const evidence = (ending: boolean): Evidence => {
      const [own, all] = [sums, sumsOfAll].map((list, index) => {
        const count = within(line.row, index === 0 ? inside : fields);
        return evidenceOfSum(line, list[ending ? count : list.length - 1] ?? new Map<ScoreColumn, never>());
      });
      if (!own || !all) return { for: 0, against: 0, ofMaximum: false };
      return all.for - all.against > own.for - own.against ? all : own;
    };
    const [above, whole] = [evidence(true), evidence(false)];
    const count = within(line.row, inside);
    const [last, next] = [inside[count - 1]?.line.number ?? '', inside[count]?.line.number ?? ''];
    const isWhole = count === 0 || count === inside.length || whole.for > above.for;
    const continues = !isWhole && goesOn(last, next);
    const isFull = above.for > above.against && isOneOf(line, wholes);
    // A sum among criteria that go on is one of some of them.
    if (continues && !isFull) continue;
    const used = isWhole ? whole : above;
    const byFormula = formulaVotes(line, inside);
    const weight = label * 2 + used.for * 2 + byFormula * 2 - used.against;
    if (label < LABELLED && !isProven(used, byFormula, label, isWhole ? inside.length : count)) continue;
    // Among rows without numbers any may be the sum of those above it by chance.
    if (label === 0 && !isNumbered && !isOneOf(line, wholes)) continue;
    const end = isWhole && count < inside.length ? null : line.row;
    if (best === null || weight >= best.weight) best = { total: line, end, weight };
  }
  return best ?? { total: null, end: null };
}

/** How much the label of a row speaks for a total: null for one that can't be. */
function labelOf(line: ScoreLine, tests: ScoreRowTests): number | null {
  const { folded, number } = line;
  if (number !== '') return null;
  if (tests.total(folded)) return LABELLED;
  if (!hasPoints(line) && !holds(line, 'maximum')) return null;
  if (tests.bonus(folded) || tests.penalty(folded)) return null;
  if (tests.sum(folded) || /\b(?:tong|cong)\b/.test(folded)) return 1;
  return tests.beside(folded) ? null : 0;
}

/** Without the label of a total, figures or formulas must leave no doubt. */
function isProven({ for: pro, against }: Evidence, byFormula: number, label: number, fields: number): boolean {
  if (fields < 2) return label > 0 && pro > against;
  if (byFormula > 0) return pro >= against;
  return pro >= 2 ? pro > against : pro === 1 && against === 0 && label > 0;
}

function formulaVotes(line: ScoreLine, fields: readonly LineNode[]): number {
  const isOfAll = SUMMED.some((column) => {
    const references = line.references.get(column) ?? [];
    return references.length > 0 && fields.length > 1 && fields.every((field) => takesIn(references, field.line.row));
  });
  return isOfAll ? BY_FORMULA : 0;
}

function isOneOf({ points: { maximum } }: ScoreLine, wholes: readonly string[]): boolean {
  if (maximum?.state !== 'known') return false;
  const { units, scale } = maximum.value;
  return wholes.some((whole) => BigInt(whole) * 10n ** BigInt(scale) === units);
}

/** How many of the criteria stand above a row. */
function countAbove(nodes: readonly LineNode[], row: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.line.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
