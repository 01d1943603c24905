import { isNext } from './criterion-number';
import { evidenceOfParts } from './line-sums';
import { attach, type LineTree } from './line-tree';
import type { ScoreRowTests } from './row-tests';
import { isScale } from './scale-lines';
import { holds, type ScoreLine, type LineNode } from './score-lines';

/** Lines without a number that follow a criterion, or stand above the first. */
export interface Run {
  readonly after: LineNode | null;
  readonly lines: readonly ScoreLine[];
}

/** A level of a criterion's scale. */
export interface Level {
  readonly line: ScoreLine;
  readonly of: ScoreLine;
}

export interface PlacedRuns {
  readonly nodes: readonly LineNode[];
  readonly levels: readonly Level[];
  /** With figures, and no criteria by their words. */
  readonly outside: readonly ScoreLine[];
  readonly unplaced: readonly ScoreLine[];
  /** Of lines that stand among numbered criteria: the number that is free there, '' where none is for certain. */
  readonly numbered: ReadonlyMap<ScoreLine, string>;
}

/** Longer runs are parts as a whole or not at all. */
const LONGEST_TRY = 40;

/**
 * Places lines without a number: as levels or parts of the criterion above, else beside it under one of those above that,
 * wherever sums or formulas come out with them. What comes out nowhere is left out.
 */
export function placeRuns(
  runs: readonly Run[],
  tree: LineTree,
  total: ScoreLine | null,
  tests: ScoreRowTests,
): PlacedRuns {
  const nodes: LineNode[] = [];
  const levels: Level[] = [];
  const numbered = new Map<ScoreLine, string>();
  const outside: ScoreLine[] = [];
  const unplaced: ScoreLine[] = [];
  const put = (line: ScoreLine, parent: LineNode): LineNode => {
    const node: LineNode = { line, parent: null, children: [], sums: new Map() };
    attach(node, parent);
    nodes.push(node);
    return node;
  };
  // What is under a criterion first: sums further up are made of it.
  const rest = runs.map(({ after, lines }): Run => {
    if (after === null) return { after, lines };
    if (after.children.length === 0 && isScale(after.line, lines)) {
      for (const line of lines) levels.push({ line, of: after.line });
      return { after, lines: [] };
    }
    // One row like the criterion above it may be its neighbour that lost its number.
    const isNeighbour = lines.length === 1 && ancestors(after).some((node) => isProven(node, lines));
    const count = isNeighbour ? 0 : partsUnder(after, lines, tests);
    const isAmongNumbered = after.children.some(({ line }) => line.number !== '');
    for (const line of lines.slice(0, count)) {
      if (isAmongNumbered) numbered.set(line, freeNumber(after, line));
      put(line, after);
    }
    return { after, lines: lines.slice(count) };
  });
  const root = rootOf(tree, total);
  for (const { after, lines } of rest) {
    const above = [...ancestors(after), ...(root ? [root] : [])];
    const place = (some: readonly ScoreLine[]): boolean => {
      const parent = some.length === 0 ? undefined : above.find((node) => isProven(node, some));
      if (!parent) return false;
      for (const line of some) {
        numbered.set(line, freeNumber(parent, line));
        const node = put(line, parent);
        if (parent === root) node.parent = null;
      }
      return true;
    };
    if (lines.length > 1 && place(lines)) continue;
    for (const line of lines) {
      if (!tests.sum(line.folded) && place([line])) continue;
      if (tests.sum(line.folded) || tests.beside(line.folded)) outside.push(line);
      else if (isScored(line) || after === null) unplaced.push(line);
      else levels.push({ line, of: after.line });
    }
  }
  return { nodes, levels, outside, unplaced, numbered };
}

/** How many of the lines, from the first on, are parts of the criterion above them. */
function partsUnder(node: LineNode, lines: readonly ScoreLine[], tests: ScoreRowTests): number {
  const most = lines.length > LONGEST_TRY ? lines.length : 1;
  for (let count = lines.length; count >= most; count--) {
    const some = lines.slice(0, count);
    const [only] = some;
    const { for: pro, against, ofMaximum } = evidenceOfParts(node, some);
    if (count > 1 && pro === against && ofMaximum) return count;
    const isBeside = count === 1 && only !== undefined && (tests.beside(only.folded) || tests.sum(only.folded));
    if (pro > against && !isBeside) return count;
    // Nothing to compare with: a line with a maximum and a score counts.
    if (pro + against === 0 && node.children.length === 0 && some.every((line) => isCriterion(line))) return count;
  }
  return 0;
}

function isCriterion(line: ScoreLine): boolean {
  return line.name !== '' && holds(line, 'maximum') && isScored(line);
}

function isScored(line: ScoreLine): boolean {
  return (['self', 'appraised', 'survey', 'achieved'] as const).some((column) => holds(line, column));
}

function isProven(node: LineNode, lines: readonly ScoreLine[]): boolean {
  const evidence = evidenceOfParts(node, lines);
  return evidence.for > evidence.against;
}

/** The total as the criterion above all fields but bonus and penalty; null where there is no total. */
function rootOf({ nodes }: LineTree, total: ScoreLine | null): LineNode | null {
  if (total === null) return null;
  const fields = nodes.filter(({ parent }) => parent === null);
  return { line: total, parent: null, children: fields, sums: new Map() };
}

function ancestors(node: LineNode | null): readonly LineNode[] {
  const above: LineNode[] = [];
  for (let at = node?.parent ?? null; at; at = at.parent) above.push(at);
  return above;
}

/** The number that is free between the criteria right above and below the line under the same parent. */
function freeNumber({ children, line: { number } }: LineNode, { row }: ScoreLine): string {
  const others = children.filter(({ line }) => line.number !== '');
  const before = others.filter(({ line }) => line.row < row).at(-1)?.line.number;
  const after = others.find(({ line }) => line.row > row)?.line.number;
  if (after !== undefined && !/^\d/.test(after)) return '';
  const free = before === undefined ? `${number === '' ? '' : `${number}.`}1` : following(before);
  return after === undefined || (free !== '' && isNext(free, after)) ? free : '';
}

/** "1.3" after "1.2". */
function following(number: string): string {
  const [, above = '', last] = /^((?:[A-Z\d]+\.)*)(\d+)$/.exec(number) ?? [];
  return last === undefined ? '' : `${above}${String(Number(last) + 1)}`;
}
