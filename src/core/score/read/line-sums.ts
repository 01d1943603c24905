import { addDecimals, compareDecimals, negateDecimal, subtractDecimals, type Decimal, ZERO } from '../../model/decimal';
import type { ScoreColumn } from '../../model/score-sheet';
import { takesIn } from './row-references';
import type { LineNode, ScoreLine } from './score-lines';

/** Columns whose points add up. */
export const SUMMED: readonly ScoreColumn[] = ['maximum', 'self', 'appraised', 'survey', 'achieved'];
/** As the rules of sums allow. */
const TOLERANCE: Decimal = { units: 1n, scale: 3 };
/** A formula that names its rows says more than a figure that may be like another by chance. */
const BY_FORMULA = 3;

/** What speaks for and against a reading of rows: columns in which sums come out, or do not. */
export interface Evidence {
  readonly for: number;
  readonly against: number;
  /** The maxima come out. */
  readonly ofMaximum: boolean;
}

/** A sum that is not known is null, one of nothing but blanks is `isBlank`. */
interface Sum {
  readonly value: Decimal | null;
  readonly isBlank: boolean;
}

const NOTHING: Sum = { value: ZERO, isBlank: true };

/** What a line itself says in a column. */
export function figureOf(line: Pick<ScoreLine, 'points'>, column: ScoreColumn): Sum {
  const points = line.points[column];
  if (points?.state === 'known') return { value: points.value, isBlank: false };
  return points?.state === 'unknown' ? { value: null, isBlank: false } : NOTHING;
}

/** What a criterion says, else what is under it makes. */
function valueOf(node: LineNode, column: ScoreColumn): Sum {
  const own = figureOf(node.line, column);
  return own.isBlank && node.children.length > 0 ? sumUnder(node, column) : own;
}

/** The sum right under a criterion, kept with it. */
function sumUnder(node: LineNode, column: ScoreColumn): Sum {
  const kept = node.sums.get(column);
  if (kept) return kept;
  const sum = node.children.map((child) => valueOf(child, column)).reduce(addSums, NOTHING);
  node.sums.set(column, sum);
  return sum;
}

export function addSums(a: Sum, b: Sum): Sum {
  return {
    value: a.value && b.value ? addDecimals(a.value, b.value) : null,
    isBlank: a.isBlank && b.isBlank,
  };
}

function isSame(a: Decimal, b: Decimal): boolean {
  const difference = subtractDecimals(a, b);
  const size = difference.units < 0n ? negateDecimal(difference) : difference;
  return compareDecimals(size, TOLERANCE) <= 0;
}

/**
 * What speaks for lines being parts of a criterion beside those it has: its formula takes them in, or its figures come out
 * with them and do not without.
 */
export function evidenceOfParts(node: LineNode, lines: readonly ScoreLine[]): Evidence {
  let [pro, contra, ofMaximum] = [0, 0, false];
  for (const column of SUMMED) {
    const references = node.line.references.get(column);
    const more = lines.map((line) => figureOf(line, column)).reduce(addSums, NOTHING);
    if (more.isBlank) continue;
    if (references && references.length > 0) {
      if (lines.every(({ row }) => takesIn(references, row))) pro += BY_FORMULA;
      else contra += BY_FORMULA;
    }
    const own = figureOf(node.line, column);
    const under = sumUnder(node, column);
    const all = addSums(under, more);
    if (own.isBlank || !own.value || !all.value || !under.value) continue;
    const isWith = isSame(own.value, all.value);
    const isWithout = !under.isBlank && isSame(own.value, under.value);
    // Sums come out with nothing as well.
    const isNothing = more.value?.units === 0n;
    if (isWith && !isWithout && !isNothing) {
      pro += 1;
      ofMaximum ||= column === 'maximum';
    } else if (!isWith) contra += isWithout ? 2 : 1;
  }
  return { for: pro, against: contra, ofMaximum };
}

/** In how many columns a line is the sum of others, and in how many it is not. */
export function evidenceOfSum(line: ScoreLine, sums: ReadonlyMap<ScoreColumn, Sum>): Evidence {
  let [pro, contra, ofMaximum] = [0, 0, false];
  for (const column of SUMMED) {
    const own = figureOf(line, column);
    const sum = sums.get(column) ?? NOTHING;
    if (own.isBlank || sum.isBlank || !own.value || !sum.value) continue;
    if (isSame(own.value, sum.value)) {
      pro += 1;
      ofMaximum ||= column === 'maximum';
    } else contra += 1;
  }
  return { for: pro, against: contra, ofMaximum };
}

/** The sums of the first so many criteria: [0] of none, [1] of the first, and so on, column by column. */
export function runningSums(nodes: readonly LineNode[]): readonly ReadonlyMap<ScoreColumn, Sum>[] {
  let sums: ReadonlyMap<ScoreColumn, Sum> = new Map(SUMMED.map((column) => [column, NOTHING]));
  const all = [sums];
  for (const node of nodes) {
    const before = sums;
    sums = new Map(
      SUMMED.map((column) => [column, addSums(before.get(column) ?? NOTHING, valueOf(node, column))] as const),
    );
    all.push(sums);
  }
  return all;
}
