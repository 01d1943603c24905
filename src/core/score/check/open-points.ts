import { isApart, type ScoreColumn, type ScoreRow, type ScoreSheet } from '../../model/score-sheet';

/** Columns of points that criteria may lack while others have theirs. */
export type GivenColumn = Extract<ScoreColumn, 'self' | 'appraised' | 'survey' | 'achieved'>;

/**
 * The leaves whose points are still to be given in a column, by their places: blank is not 0. Self-scores are asked of all
 * criteria of the appraisal; the other columns only where most criteria have theirs, or sums alone stand there, since
 * points may be on their way. A bonus or penalty is asked for where the unit claims it.
 */
export function openPoints(sheet: ScoreSheet, column: GivenColumn): ReadonlySet<number> {
  if (sheet.columns[column] === undefined) return new Set();
  const asked = sheet.rows.flatMap((row, index) => (row.isLeaf && isAsked(row, column, sheet) ? [index] : []));
  const open = asked.filter((index) => sheet.rows[index]?.points[column]?.state === 'blank');
  const isMost = open.length * 2 <= asked.length || (open.length === asked.length && hasSums(sheet, column));
  return new Set(column === 'self' || isMost ? open : []);
}

function hasSums({ rows, total }: ScoreSheet, column: GivenColumn): boolean {
  const sums = [...rows.filter(({ isLeaf }) => !isLeaf), ...(total ? [total] : [])];
  return sums.some(({ points }) => points[column]?.state === 'known' && points[column].value.units !== 0n);
}

function isAsked(row: ScoreRow, column: GivenColumn, { columns }: ScoreSheet): boolean {
  const { part, applies } = row;
  const isOutside = isApart(part);
  if (!applies) return false;
  switch (column) {
    case 'self':
      return part === 'appraisal';
    case 'appraised':
      return part === 'appraisal' || (isOutside && isClaimed(row));
    case 'survey':
      return part === 'survey';
    case 'achieved':
      // What is achieved is made of the others, where the sheet has them.
      if (columns.appraised !== undefined) return isGiven(row, 'appraised') || isGiven(row, 'survey');
      return !isOutside || isClaimed(row);
    default:
      return column satisfies never;
  }
}

function isGiven({ points }: ScoreRow, column: GivenColumn): boolean {
  return (points[column]?.state ?? 'blank') !== 'blank';
}

function isClaimed({ points: { self } }: ScoreRow): boolean {
  return self?.state === 'known' && self.value.units !== 0n;
}
