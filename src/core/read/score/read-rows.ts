import type { ScoreForm } from '../../forms/score-form';
import type { CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { formatAddress } from '../../model/address';
import type { Points, ScoreColumn, ScoreRow } from '../../model/score-sheet';
import { foldName } from '../fold-name';
import { criterionNumber } from './criterion-number';
import type { ScoreTable } from './find-score-table';
import { readDeclared } from './read-declared';
import { readPoints } from './read-points';
import { pointsColumn, withoutMixedSums } from './score-rounds';
import { rowParts } from './row-parts';
import { rowStructure } from './row-structure';
import { exactColumn } from './score-captions';
import { scoreRowTests, type ScoreRowTests } from './row-tests';

const POINTS: readonly ScoreColumn[] = ['maximum', 'self', 'appraised', 'survey', 'achieved', 'target'];
const LEADING_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6})[.)]?\s+(?=\p{L})/u;

export interface ReadRows {
  readonly rows: readonly ScoreRow[];
  readonly total: ScoreRow | null;
  readonly findings: readonly Finding[];
}

type PlainRow = Omit<ScoreRow, 'isLeaf' | 'parent' | 'part'>;

/** Reads criteria and total of a table. Rows that are neither (captions repeated, scales, signatures) are left out. */
export function readRows(table: ScoreTable, form: ScoreForm, place: FindingPlace): ReadRows {
  const tests = scoreRowTests(form);
  const findings: Finding[] = [];
  const withoutValue: CellAddress[] = [];
  const criteria: PlainRow[] = [];
  let total: PlainRow | null = null;
  for (const { row, columns } of table.grid.rows) {
    if (row < table.firstRow) continue;
    if (columns.filter((column) => exactColumn(table.grid.text(row, column), form) !== null).length >= 3) continue;
    const before = criteria.at(-1)?.number ?? '';
    const read = readRow(table, row, before, tests, place);
    const folded = foldName(read.row.name);
    const isSum = read.row.number === '' && tests.sum(folded);
    if (isSum ? total !== null || !tests.total(folded) : !isCriterion(read.row, tests)) continue;
    if (isSum) total = read.row;
    else criteria.push(read.row);
    findings.push(...read.findings);
    withoutValue.push(...read.withoutValue);
  }
  const structure = rowStructure(
    criteria.map(({ number, name }) => ({ number, isField: number === '' && isApart(name, tests) })),
  );
  const placed = criteria.map((row, index) => ({ ...row, ...(structure[index] ?? { parent: null, isLeaf: true }) }));
  const sums = withoutMixedSums(placed, total, table);
  return {
    rows: rowParts(sums.rows, tests),
    total: sums.total && { ...sums.total, isLeaf: false, parent: null, part: null },
    findings: [...findings, ...withoutValues(withoutValue, placed, place), ...twice(placed, place)],
  };
}

function readRow(table: ScoreTable, row: number, before: string, tests: ScoreRowTests, place: FindingPlace) {
  const { grid, columns, nameColumn } = table;
  const text = (column: number | undefined): string =>
    column === undefined ? '' : grid.text(row, column).replace(/\s+/g, ' ').trim();
  const findings: Finding[] = [];
  const withoutValue: CellAddress[] = [];
  const numberAt = { row, column: columns.number ?? nameColumn };
  const ordinal =
    columns.number === undefined
      ? { number: '' }
      : criterionNumber(grid.cell(row, columns.number), text(columns.number), before, numberAt, place);
  // "1.1. Kế hoạch" in one cell; a caption over both columns stands in the first.
  const caption = text(nameColumn) || (ordinal.number === '' ? text(columns.number) : '');
  const leading = ordinal.number === '' ? LEADING_NUMBER.exec(caption) : null;
  const declared =
    columns.declared === undefined
      ? null
      : readDeclared(grid.cell(row, columns.declared), text(columns.declared), tests);
  const points: Partial<Record<ScoreColumn, Points>> = {};
  let applies = declared?.figure.kind !== 'not-applicable';
  for (const name of POINTS) {
    const column = pointsColumn(table, name, row);
    if (column === undefined) continue;
    const address = { row, column };
    const { maximum } = points;
    const known = maximum?.state === 'known' ? maximum.value : null;
    const read = readPoints(grid.cell(row, column), address, known, place);
    points[name] = read.points;
    if (read.finding) findings.push(read.finding);
    if (read.notApplicable) applies = false;
    if (read.noValue) withoutValue.push(address);
  }
  const plain: PlainRow = {
    row,
    number: leading?.[1] ?? ordinal.number,
    name: leading ? caption.slice(leading[0].length) : caption,
    points,
    evidence: text(columns.evidence),
    note: table.notes
      .map(text)
      .filter((each) => each !== '')
      .join('; '),
    declared: declared?.text ?? '',
    ...(declared ? { declaredFigure: declared.figure } : {}),
    applies,
    at: { row, column: nameColumn },
  };
  return { row: plain, findings: ordinal.finding ? [ordinal.finding, ...findings] : findings, withoutValue };
}

/** A criterion has a number and a maximum; without a number also a score, as the lines of a scale have none. */
function isCriterion({ number, name, points }: PlainRow, tests: ScoreRowTests): boolean {
  const holds = (column: ScoreColumn): boolean => (points[column]?.state ?? 'blank') !== 'blank';
  if (number !== '') return holds('maximum') || POINTS.some((column) => points[column]?.state === 'known');
  if (name === '' || !holds('maximum')) return false;
  return isApart(name, tests) || POINTS.some((column) => column !== 'maximum' && holds(column));
}

function isApart(name: string, tests: ScoreRowTests): boolean {
  return tests.bonus(foldName(name)) || tests.penalty(foldName(name));
}

function withoutValues(
  cells: readonly CellAddress[],
  rows: readonly { readonly row: number; readonly isLeaf: boolean }[],
  place: FindingPlace,
): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const leaves = new Set(rows.filter(({ isLeaf }) => isLeaf).map(({ row }) => row));
  const params = { cells: cells.map(formatAddress), derived: cells.filter(({ row }) => !leaves.has(row)).length };
  const at = { ...place, cell: first };
  const rule = 'formula-without-value';
  return [finding({ rule, code: 'read.formula.no-value', severity: 'warning', at, params })];
}

/** Two criteria with one number under the same parent: the second is read as well, and said. */
function twice(
  rows: readonly (PlainRow & { readonly parent: number | null })[],
  place: FindingPlace,
): readonly Finding[] {
  const seen = new Map<string, PlainRow>();
  return rows.flatMap((row) => {
    const key = `${String(row.parent)}:${row.number}`;
    const first = seen.get(key);
    if (row.number === '' || !first) {
      seen.set(key, row);
      return [];
    }
    const params = { cell: formatAddress(row.at), number: row.number, first: formatAddress(first.at) };
    const at = { ...place, cell: row.at };
    return [finding({ rule: 'table', code: 'read.criterion.twice', severity: 'warning', at, params })];
  });
}
