import { decimalFromNumber } from '../../../../src/core/model/decimal';
import type { Points, ScorePart, ScoreRow, ScoreSheet } from '../../../../src/core/model/score-sheet';

/** A row of a test's sheet: number, maximum, self, appraised, survey; the part is the survey's where only that is given. */
export type TestRow = readonly [
  number: string,
  maximum: number | null,
  self: number | null,
  appraised: number | null,
  survey: number | null,
];

/** A score sheet as read: parents by the numbers, columns C to F. `part` names leaves that are not what they look like. */
export function buildScoreSheet(
  name: string,
  rows: readonly TestRow[],
  part: Readonly<Record<string, ScorePart>> = {},
  notApplicable: readonly string[] = [],
): ScoreSheet {
  const numbers = rows.map(([number]) => number);
  const isLeaf = (number: string): boolean => !numbers.some((other) => other.startsWith(`${number}.`));
  return {
    file: `${name}.xlsx`,
    sheet: 'Chấm điểm',
    unit: { text: name, at: null, code: null, name },
    year: 2024,
    columns: { number: 0, name: 1, maximum: 2, self: 3, appraised: 4, survey: 5, evidence: 6, note: 7 },
    total: null,
    rows: rows.map(([number, maximum, self, appraised, survey], row): ScoreRow => {
      const above = number.includes('.') ? numbers.indexOf(number.slice(0, number.lastIndexOf('.'))) : -1;
      return {
        row,
        number,
        name: `Tiêu chí ${number}`,
        isLeaf: isLeaf(number),
        parent: above < 0 ? null : above,
        part: part[number] ?? (survey !== null && appraised === null ? 'survey' : 'appraisal'),
        applies: !notApplicable.includes(number),
        points: {
          maximum: pointsOf(maximum, 2),
          self: pointsOf(self, 3),
          appraised: pointsOf(appraised, 4),
          survey: pointsOf(survey, 5),
        },
        evidence: 'Báo cáo số 1',
        note: '',
        declared: '',
        at: { row, column: 1 },
      };
    }),
  };
}

function pointsOf(value: number | null, column: number): Points {
  const decimal = value === null ? null : decimalFromNumber(value);
  return decimal ? { state: 'known', value: decimal, column } : { state: 'blank', column };
}
