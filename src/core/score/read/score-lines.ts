import type { Decimal } from '../../model/decimal';
import type { ScoreForm } from '../form/score-form';
import type { CellAddress } from '../../model/address';
import type { Finding, FindingPlace } from '../../model/finding';
import type { Points, ScoreColumn, ScoreRow } from '../../model/score-sheet';
import { foldName } from '../../sheet/names/fold-name';
import { numberRow } from '../../sheet/head/number-row';
import { criterionNumber } from './criterion-number';
import type { ScoreTable } from './find-score-table';
import { readDeclared } from './read-declared';
import { readPoints } from './read-points';
import { rowReferences, type RowReferences } from './row-references';
import type { ScoreRowTests } from './row-tests';
import { exactColumn } from './score-captions';
import { pointsColumn } from './score-rounds';

const POINTS: readonly ScoreColumn[] = ['maximum', 'self', 'appraised', 'survey', 'achieved', 'target'];
const LEADING_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6})[.)]?\s+(?=\p{L})/u;
/** So many captions of the form in one row are its head again, as on every printed page. */
const HEAD_AGAIN = 3;

/** A row under the head as it stands there, whatever it turns out to be. */
export interface ScoreLine extends Omit<ScoreRow, 'isLeaf' | 'parent' | 'part'> {
  readonly folded: string;
  /** What its cells say; told only where the line is read as part of the table. */
  readonly findings: readonly Finding[];
  readonly withoutValue: readonly CellAddress[];
  /** Rows that the formulas of its points take in, by column. */
  readonly references: ReadonlyMap<ScoreColumn, RowReferences>;
  /** The head stands again right above. */
  readonly isUnderHead: boolean;
}

/** Every row under the head that names or scores anything, in the order of the sheet. */
export function scoreLines(
  table: ScoreTable,
  form: ScoreForm,
  tests: ScoreRowTests,
  place: FindingPlace,
): readonly ScoreLine[] {
  const { grid } = table;
  const lines: ScoreLine[] = [];
  let before = '';
  let isUnderHead = false;
  for (const { row, columns } of grid.rows) {
    if (row < table.firstRow) continue;
    const captions = columns.filter((column) => exactColumn(grid.text(row, column), form) !== null).length;
    if (captions >= HEAD_AGAIN || numberRow(grid, row) !== null) {
      isUnderHead = true;
      continue;
    }
    const line = readLine({ table, tests, place }, row, before, isUnderHead);
    if (line.number === '' && line.name === '' && !POINTS.some((column) => holds(line, column))) continue;
    lines.push(line);
    isUnderHead = false;
    if (/^[\dIVXLCA-Z]/.test(line.number) && POINTS.some((column) => holds(line, column))) before = line.number;
  }
  return lines;
}

/** Whether anything stands in the column, be it points or not. */
export function holds({ points }: Pick<ScoreRow, 'points'>, column: ScoreColumn): boolean {
  return (points[column]?.state ?? 'blank') !== 'blank';
}

/** Whether the line holds points in any column. */
export function hasPoints({ points }: Pick<ScoreRow, 'points'>): boolean {
  return POINTS.some((column) => points[column]?.state === 'known');
}

interface Reader {
  readonly table: ScoreTable;
  readonly tests: ScoreRowTests;
  readonly place: FindingPlace;
}

function readLine({ table, tests, place }: Reader, row: number, before: string, isUnderHead: boolean): ScoreLine {
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
  if (ordinal.finding) findings.push(ordinal.finding);
  // "1.1. Kế hoạch" in one cell; a caption over both columns stands in the first.
  const caption = text(nameColumn) || (ordinal.number === '' ? text(columns.number) : '');
  const leading = ordinal.number === '' && !ordinal.finding ? LEADING_NUMBER.exec(caption) : null;
  const declared =
    columns.declared === undefined
      ? null
      : readDeclared(grid.cell(row, columns.declared), text(columns.declared), tests);
  const points: Partial<Record<ScoreColumn, Points>> = {};
  const references = new Map<ScoreColumn, RowReferences>();
  let applies = declared?.figure.kind !== 'not-applicable';
  for (const name of POINTS) {
    const column = pointsColumn(table, name, row);
    if (column === undefined) continue;
    const address = { row, column };
    const { maximum } = points;
    const known = maximum?.state === 'known' ? maximum.value : null;
    const cell = grid.cell(row, column);
    const read = readPoints(cell, address, known, place);
    points[name] = read.points;
    if (read.finding) findings.push(read.finding);
    if (read.notApplicable) applies = false;
    if (read.noValue) withoutValue.push(address);
    if (cell?.formula !== undefined) references.set(name, rowReferences(cell.formula, column));
  }
  const name = leading ? caption.slice(leading[0].length) : caption;
  return {
    row,
    number: leading?.[1] ?? ordinal.number,
    name,
    folded: foldName(name),
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
    findings,
    withoutValue,
    references,
    isUnderHead,
  };
}

/** A line as a criterion among others, while the tree is being made. */
export interface LineNode {
  readonly line: ScoreLine;
  parent: LineNode | null;
  readonly children: LineNode[];
  /** What the criteria under it add up to, as far as it was asked. */
  readonly sums: Map<ScoreColumn, { readonly value: Decimal | null; readonly isBlank: boolean }>;
}
