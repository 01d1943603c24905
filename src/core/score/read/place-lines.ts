import { figurelessCriteria, isScored } from './figureless-lines';
import { goesOn, lineTree, type LineTree, type WithoutHeading } from './line-tree';
import { placeRuns, type Level, type Run } from './place-runs';
import type { ScoreRowTests } from './row-tests';
import { isScale } from './scale-lines';
import { hasPoints, type ScoreLine, type LineNode } from './score-lines';
import { totalLine } from './total-line';

/** Every line of a table by what it is. */
export interface PlacedLines {
  /** Criteria in the order of the sheet. */
  readonly nodes: readonly LineNode[];
  readonly total: ScoreLine | null;
  /** Levels of a criterion's scale. */
  readonly levels: readonly Level[];
  /** With figures, and certainly no criteria: under the total, sums of a page, other years. */
  readonly outside: readonly ScoreLine[];
  /** With points that belong to no criterion for certain: they are not counted. */
  readonly unplaced: readonly ScoreLine[];
  readonly withoutHeading: readonly WithoutHeading[];
  /** Numbers of criteria that have none in the sheet; '' where it is not known. */
  readonly numbered: ReadonlyMap<ScoreLine, string>;
}

const PART = /^[-+*•]/;

/**
 * Tells criteria, total, levels of scales and rows outside the table apart by all that speaks for them: numbers, labels,
 * sums and formulas. Lines without a number are parts of the criterion above them, or stand beside it, as its sums say.
 */
export function placeLines(given: readonly ScoreLine[], tests: ScoreRowTests, wholes: readonly string[]): PlacedLines {
  // "9 | TỔNG CỘNG".
  const lines = given.map((line) =>
    line.number !== '' && !line.number.includes('.') && tests.total(line.folded) ? { ...line, number: '' } : line,
  );
  const isSum = ({ number, folded }: ScoreLine): boolean => number === '' && tests.sum(folded);
  const figureless = figurelessCriteria(lines);
  const table = lines.filter((line) => !isSum(line) && (isScored(line) || figureless.has(line)));
  const isField = fieldTest(table, tests);
  const whole = lineTree(table, isField);
  const { total, end } = totalLine(lines, fieldsOf(whole), tests, wholes);
  const inside = insideTable(
    table.filter((line) => line !== total),
    whole,
    end,
    tests,
  );
  const tree = inside.size < table.length ? lineTree([...inside], isField) : whole;
  const { runs, below } = runsOf(lines, tree, inside, total);
  const placed = placeRuns(runs, tree, total, tests);
  const levels = [...placed.levels, ...numberedLevels(tree)];
  const isLevel = new Set(levels.map(({ line }) => line));
  const last = tree.nodes.at(-1)?.line.number ?? '';
  // A number that goes on under the total may be a criterion all the same.
  const goesOnBelow = ({ number }: ScoreLine): boolean => number !== '' && end !== null && goesOn(last, number);
  return {
    nodes: [...tree.nodes, ...placed.nodes]
      .filter(({ line }) => !isLevel.has(line))
      .sort((a, b) => a.line.row - b.line.row),
    total,
    levels,
    outside: [...placed.outside, ...below.filter((line) => !goesOnBelow(line))],
    unplaced: [...placed.unplaced, ...below.filter(goesOnBelow)],
    withoutHeading: tree.withoutHeading,
    numbered: new Map([...tree.numbered, ...placed.numbered]),
  };
}

/**
 * Which lines without a number stand on top: bonus and penalty; in a table without numbers all but those that are written
 * as parts ("- Kế hoạch").
 */
function fieldTest(table: readonly ScoreLine[], tests: ScoreRowTests): (line: ScoreLine) => boolean {
  const isNumbered = table.some(({ number }) => number !== '');
  return ({ number, folded, name }) =>
    number === '' &&
    (tests.bonus(folded) || tests.penalty(folded) || (!isNumbered && name !== '' && !PART.test(folded)));
}

function fieldsOf({ nodes }: LineTree): readonly LineNode[] {
  return nodes.filter(({ parent }) => parent === null);
}

/** Lines of the table: up to its end, and bonus and penalty with what is under them; nothing of the same table again. */
function insideTable(
  table: readonly ScoreLine[],
  { nodes }: LineTree,
  end: number | null,
  tests: ScoreRowTests,
): ReadonlySet<ScoreLine> {
  const first = nodes[0]?.line;
  const again = table.find(
    (line) => line.isUnderHead && line !== first && line.number === first?.number && line.folded === first.folded,
  );
  const last = Math.min(end ?? Infinity, (again?.row ?? Infinity) - 1);
  const apart = new Set<number>();
  for (const { line, parent } of nodes) {
    const isApart =
      parent === null ? tests.bonus(line.folded) || tests.penalty(line.folded) : apart.has(parent.line.row);
    if (isApart && line.row < (again?.row ?? Infinity)) apart.add(line.row);
  }
  return new Set(table.filter(({ row }) => row <= last || apart.has(row)));
}

/** Lines that are not in the tree yet, by the criterion they stand under; those with figures below the table apart. */
function runsOf(
  lines: readonly ScoreLine[],
  tree: LineTree,
  inside: ReadonlySet<ScoreLine>,
  total: ScoreLine | null,
): { readonly runs: readonly Run[]; readonly below: readonly ScoreLine[] } {
  const nodes = new Map(tree.nodes.map((node) => [node.line.row, node]));
  const lastRow = [...inside].at(-1)?.row ?? -1;
  const runs: Run[] = [];
  const below: ScoreLine[] = [];
  let open: { readonly after: LineNode | null; readonly lines: ScoreLine[] } = { after: null, lines: [] };
  for (const line of lines) {
    const node = nodes.get(line.row);
    if (node) {
      open = { after: node, lines: [] };
      runs.push(open);
    } else if (line !== total && isScored(line)) {
      if (inside.has(line) || line.row < lastRow) {
        if (runs.length === 0) runs.push(open);
        open.lines.push(line);
      } else if (hasPoints(line)) below.push(line);
    }
  }
  return { runs: runs.filter((run) => run.lines.length > 0), below };
}

/** Criteria that are the numbered levels of a scale: "1.1", "1.2", "1.3" for 2, 1, 0 points of "1". */
function numberedLevels({ nodes }: LineTree): readonly Level[] {
  return nodes.flatMap((node): readonly Level[] => {
    const { line: of, children } = node;
    const lines = children.map(({ line }) => line);
    if (children.some((child) => child.children.length > 0) || !isScale(of, lines)) return [];
    node.children.length = 0;
    return lines.map((line) => ({ line, of }));
  });
}
