import { isNext } from './criterion-number';
import { evidenceOfParts } from './line-sums';
import { hasPoints, holds, type LineNode, type ScoreLine } from './score-lines';

/** Criteria whose own heading, by their numbers, is not there. */
export interface WithoutHeading {
  readonly number: string;
  readonly nodes: readonly LineNode[];
}

export interface LineTree {
  /** In the order of the sheet. */
  readonly nodes: readonly LineNode[];
  readonly withoutHeading: readonly WithoutHeading[];
  /** Numbers of lines that have none in the sheet, by what is under them. */
  readonly numbered: ReadonlyMap<ScoreLine, string>;
}

interface Group extends WithoutHeading {
  readonly nodes: LineNode[];
  /** The criterion they would be part of by their place alone, and the one by their numbers. */
  readonly byPlace: LineNode | null;
  readonly byNumber: LineNode | null;
}

/**
 * Criteria by their numbers, in their order: "1.1.1" is part of "1.1", letters of the number above them. Where Roman
 * numbers (or capitals) stand over Arabic ones they are the fields. `isField`: on top whatever its number (bonus, penalty).
 * A number whose heading is not open is part of the criterion above where the sums say so, else its heading is missing.
 */
export function lineTree(lines: readonly ScoreLine[], isField: (line: ScoreLine) => boolean): LineTree {
  const hasSections = lines.some(({ number }) => isSection(number));
  const open: { readonly node: LineNode; readonly level: number }[] = [];
  const nodes: LineNode[] = [];
  const groups: Group[] = [];
  const numbered = new Map<ScoreLine, string>();
  let level = 0;
  let hasHeadings = false;

  const openNode = (number: string): LineNode | null =>
    (number !== '' && open.filter(({ node }) => node.line.number === number).at(-1)?.node) || null;

  function push(line: ScoreLine, at: number): LineNode {
    while ((open.at(-1)?.level ?? -1) >= at) open.pop();
    const node: LineNode = { line, parent: null, children: [], sums: new Map() };
    open.push({ node, level: at });
    nodes.push(node);
    return node;
  }

  function add(line: ScoreLine, before: ScoreLine | undefined): void {
    const own = isField(line) ? 0 : levelOf(line.number, hasSections);
    if (own !== null) level = own;
    const at = own ?? level + 1;
    const above = aboveOf(line.number);
    if (above !== '' && own !== null && own > 0 && !openNode(above) && isHeadingOf(before, line)) {
      numbered.set(before, above);
      add({ ...before, number: above }, undefined);
      level = own;
    }
    const heading = openNode(above);
    if (heading) hasHeadings = true;
    while ((open.at(-1)?.level ?? -1) >= at) open.pop();
    const byPlace = open.at(-1)?.node ?? null;
    const node = push(line, at);
    if (own === 0) return;
    if (above === '' || heading || own === null) {
      attach(node, heading ?? byPlace);
      return;
    }
    const last = groups.at(-1);
    if (last?.number === above && last.byPlace === byPlace) last.nodes.push(node);
    else groups.push({ number: above, nodes: [node], byPlace, byNumber: openNode(aboveOf(above)) });
  }

  lines.forEach((line, index) => {
    if (line.number !== '' || isField(line)) add(line, lines[index - 1]);
  });
  const depths = new Set(nodes.map(({ line }) => depthOf(line.number)));
  const withoutHeading = groups.filter((group) => {
    const { byPlace, byNumber } = group;
    // Where no criterion has such a number ("I", "1.1"), or none has its heading, nothing is missing.
    const isUsual = hasHeadings && depths.has(depthOf(group.number));
    const isByPlace =
      byPlace !== null && byPlace !== byNumber && (!isUsual || isPartOf(byPlace, byNumber, group.nodes));
    for (const node of group.nodes) attach(node, isByPlace ? byPlace : byNumber);
    return !isByPlace && isUsual;
  });
  return { nodes, withoutHeading, numbered };
}

/** Makes a line part of a criterion, or a field. */
export function attach(node: LineNode, parent: LineNode | null): void {
  node.parent = parent;
  if (parent === null) return;
  parent.children.push(node);
  for (let above: LineNode | null = parent; above; above = above.parent) above.sums.clear();
}

/** Lines without a number that the number after them would be the first part of. */
function isHeadingOf(before: ScoreLine | undefined, { number }: ScoreLine): before is ScoreLine {
  if (before?.number !== '' || before.name === '' || !number.endsWith('.1')) return false;
  return holds(before, 'maximum') || hasPoints(before);
}

/** Whether sums make the criteria parts of the one above them rather than of the one that their numbers name. */
function isPartOf(node: LineNode, other: LineNode | null, parts: readonly LineNode[]): boolean {
  const lines = parts.map(({ line }) => line);
  const [own, beside] = [node, other].map((above) => (above ? evidenceOfParts(above, lines) : null));
  if (!own?.ofMaximum) return false;
  return own.for - own.against > Math.max(0, beside ? beside.for - beside.against : 0);
}

/** Null for a letter: these stand one level under the number before. */
function levelOf(number: string, hasSections: boolean): number | null {
  if (/^[A-Z]/.test(number)) return number.split('.').length - 1;
  if (!/^\d/.test(number)) return null;
  return number.split('.').length - (hasSections ? 0 : 1);
}

function depthOf(number: string): string {
  return `${/^\d/.test(number) ? '1' : 'A'}${String(number.split('.').length)}`;
}

export function isSection(number: string): boolean {
  return /^[A-Z]+$/.test(number);
}

/** "1.1" of "1.1.2"; '' for a field. */
function aboveOf(number: string): string {
  return number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : '';
}

/** Whether a number goes on where another stops, on any level; Roman numbers and letters after their like. */
export function goesOn(before: string, number: string): boolean {
  if (/^\d/.test(before) && /^\d/.test(number)) return isNext(before, number);
  if (!isSection(before) || !isSection(number)) return false;
  const [a, b] = [romanValue(before), romanValue(number)];
  return (a !== null && b === a + 1) || (before.length === 1 && number.charCodeAt(0) === before.charCodeAt(0) + 1);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(number: string): number | null {
  let value = 0;
  for (const [index, letter] of Array.from(number).entries()) {
    const [own, next] = [ROMAN[letter], ROMAN[number[index + 1] ?? ''] ?? 0];
    if (own === undefined) return null;
    value += own < next ? -own : own;
  }
  return value;
}
