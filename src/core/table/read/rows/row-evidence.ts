import type { FigureColumn, FormDefinition } from '../../../form/form-definition';
import { columnName } from '../../../model/address';
import { figureValue } from '../../../model/figure';
import type { FindingPlace } from '../../../model/finding';
import type { FoundTable } from '../find-table';
import { cellsOfRow, type RowCells } from './row-cells';
import { addedRows, type RowSpan } from './added-rows';
import { headOf } from './head-again';
import { readNumbering, type Numbering } from './numbering';
import { rowLabel, type RowLabel } from './row-label';
import { rowPatterns, type RowWord } from './row-patterns';

/** What one row below the head shows by itself, before anything is made of it. Rows without caption and figures are left out. */
export interface RowEvidence {
  readonly row: number;
  readonly label: RowLabel;
  readonly cells: RowCells;
  /** Something stands in its figure columns that is, or was meant as, a figure; in a form nobody has touched, sums that are 0 are none. */
  readonly filled: boolean;
  readonly numbering: Numbering | null;
  /** It goes on counting from the row of its kind above, or begins with the first. */
  readonly inSequence: boolean;
  /** Row of the sheet in which its kind of number began to count. */
  readonly countsFrom: number;
  /** What its caption alone would make of it; no more than a hint. */
  readonly word: RowWord | null;
  /** The caption is the name of a record, by the settings or by what the form knows to occur. */
  readonly known: boolean;
  /** The row in which the caption stands already; null for the first. */
  readonly repeats: number | null;
  /**
   * The caption stands above as well, and between the two another table began: a row is called a total, the head stands again,
   * a caption stands over this one that is none of a section, or the names begin anew under a gap.
   */
  readonly again: boolean;
  /** Rows that its formulas add up. */
  readonly adds: readonly RowSpan[] | null;
  /** Signatures or notes stand above it; the head of another table does. */
  readonly below: 'foot' | 'head' | null;
  /** Nothing stands in the row right above. */
  readonly apart: boolean;
}

export interface TableEvidence {
  readonly rows: readonly RowEvidence[];
  readonly columns: readonly FigureColumn[];
  /** Rows below the head in which the head stands once more. */
  readonly headsAgain: readonly number[];
}

/** Collects the evidence of all rows below the head. */
export function rowEvidence(
  table: FoundTable,
  form: FormDefinition,
  isKnownName: (text: string) => boolean,
  place: FindingPlace,
): TableEvidence {
  const patterns = rowPatterns(form);
  const rows: RowEvidence[] = [];
  const headsAgain: number[] = [];
  const lastOfKind = new Map<string, { readonly value: number; readonly from: number }>();
  const names = new Map<string, { readonly row: number; readonly breaks: number; readonly over: number | null }>();
  let over: number | null = null;
  let firstNamed: number | null = null;
  let [below, breaks, last]: [RowEvidence['below'], number, number] = [null, 0, table.firstRow - 1];
  for (const { row } of table.grid.rows) {
    if (row < table.firstRow) continue;
    const head = headOf(table, form, row);
    if (head !== null) {
      breaks += 1;
      if (head === 'own') headsAgain.push(row);
      if (head === 'other') below = 'head';
      last = row;
      continue;
    }
    const label = rowLabel(table, row);
    const cells = cellsOfRow(table, row, place);
    if (label.text === '' && label.formula === null && !cells.filled) continue;
    const word = patterns.wordOf(label.folded);
    if (word === 'total') breaks += 1;
    if (patterns.source(label.text) !== null) names.clear();
    const numbering = readNumbering(label.ordinal);
    const kind = `${String(numbering?.rank)}:${numbering?.parent ?? ''}`;
    const before = lastOfKind.get(kind);
    const goesOn = before !== undefined && (numbering?.value === 0 || before.value + 1 === numbering?.value);
    const countsFrom = goesOn ? before.from : row;
    if (numbering) lastOfKind.set(kind, { value: numbering.value, from: countsFrom });
    const earlier = label.continued || label.text === '' ? undefined : names.get(label.folded);
    const isCaption = !cells.filled && label.text !== '' && word !== 'detail' && word !== 'footer';
    if (isCaption) over = numbering?.rank ?? 0;
    else if (cells.filled && row > last + 1 && earlier?.row === firstNamed) breaks += 1;
    if (label.text !== '' && earlier === undefined) {
      if (cells.filled) firstNamed ??= row;
      names.set(label.folded, { row, breaks, over });
    }
    rows.push({
      row,
      label,
      cells,
      filled: cells.filled,
      numbering,
      inSequence: numbering !== null && (numbering.value <= 1 || goesOn),
      countsFrom,
      word,
      known: label.text !== '' && (cells.filled || canBeBlankRecord(word, numbering, below)) && isKnownName(label.text),
      repeats: earlier?.row ?? null,
      again: earlier !== undefined && (earlier.breaks < breaks || earlier.over !== over),
      adds: cells.filled ? addsOf(table, row) : null,
      below,
      apart: row > last + 1,
    });
    if (word === 'footer' && !cells.filled && rows.some((earlierRow) => earlierRow.filled)) below ??= 'foot';
    last = row;
  }
  const isUntouched = rows.every((row) => !row.filled || isSumOfNothing(table, row));
  return { rows: isUntouched ? rows.map(asBlank) : rows, columns: [...table.figures.keys()], headsAgain };
}

/** Whether a row without figures may be a record at all: its caption is no other row's, or it has a number of its own. */
function canBeBlankRecord(word: RowWord | null, numbering: Numbering | null, below: RowEvidence['below']): boolean {
  return below === null && (word === null || numbering !== null);
}

function asBlank(row: RowEvidence): RowEvidence {
  const { known, word, numbering, below } = row;
  return { ...row, filled: false, adds: null, known: known && canBeBlankRecord(word, numbering, below) };
}

/** A total or sub-total of which all figures are zeros of formulas: where no row has others, nobody has entered anything. */
function isSumOfNothing(table: FoundTable, { row, cells, adds, word }: RowEvidence): boolean {
  if (adds === null && word !== 'total' && word !== 'subtotal') return false;
  return Object.values(cells.figures).every((figure) => {
    if (figure.state === 'blank') return !figure.dash;
    return figureValue(figure) === 0 && table.grid.cell(row, figure.column)?.formula !== undefined;
  });
}

/** The first of its figures whose formula adds up other rows tells. */
function addsOf(table: FoundTable, row: number): readonly RowSpan[] | null {
  for (const column of table.figures.values()) {
    const formula = table.grid.cell(row, column)?.formula;
    const spans = formula === undefined ? null : addedRows(formula, columnName(column));
    if (spans && spans.every(({ from, to }) => row < from || row > to)) return spans;
  }
  return null;
}

/** A row's figures as numbers, one for each column: what is blank or can't be read adds 0. */
export function valuesOf({ cells }: RowEvidence, columns: readonly FigureColumn[]): Float64Array {
  return Float64Array.from(columns, ({ name }) => figureValue(cells.figures[name]) ?? 0);
}
