import type { NotApplicablePolicy } from '../set/criteria-set';
import { addDecimals, type Decimal } from '../../model/decimal';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import { leafPoints, sumKnown, type LeafPoints } from './leaf-points';

/** Sums of one sheet, all from its leaves: typed parents are never taken. */
export interface UnitPoints {
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
  /** What the total is compared with: the maxima that apply to the unit. */
  readonly maximum: Decimal | null;
  /** By the number of the field (its name where it has none), in the order of the sheet. */
  readonly fields: Readonly<Record<string, Decimal | null>>;
}

/**
 * Adds up a sheet. Null where a point that is needed is blank or unknown. `surveyed` false leaves the survey out of total
 * and maximum: then the index is of the appraisal alone.
 */
export function unitPoints(sheet: ScoreSheet, policy: NotApplicablePolicy, surveyed: boolean): UnitPoints {
  const hasFields = sheet.rows.some(({ parent, number }) => parent === null && /^\d+$/.test(number));
  const leaves = sheet.rows.flatMap((row) => {
    if (!row.isLeaf || (!surveyed && row.part === 'survey')) return [];
    return [{ points: leafPoints(row, sheet, policy), field: fieldOf(row, sheet.rows, hasFields) }];
  });
  const sum = (of: (points: LeafPoints) => Decimal | null): Decimal | null =>
    leaves.length === 0 ? null : sumKnown(leaves.map(({ points }) => of(points)));
  const appraised = sum((points) => points.appraised);
  const survey = surveyed ? sum((points) => points.survey) : null;
  const fields: Record<string, Decimal | null> = {};
  for (const { points, field } of leaves) {
    const own = both(points.appraised, points.survey);
    const before = Object.hasOwn(fields, field) ? fields[field] : undefined;
    fields[field] = before === undefined ? own : both(before, own);
  }
  return {
    self: sum((points) => points.self),
    appraised,
    survey,
    total: surveyed ? both(appraised, survey) : appraised,
    maximum: sum((points) => points.maximum),
    fields,
  };
}

/** Whether the sheet has any point that a survey gave. */
export function hasSurveyPoints({ rows }: ScoreSheet): boolean {
  return rows.some(
    ({ isLeaf, part, points }) =>
      isLeaf && (points.survey?.state === 'known' || (part === 'survey' && points.achieved?.state === 'known')),
  );
}

function both(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a && b ? addDecimals(a, b) : null;
}

/** Where fields have rows of their own, a criterion without one ("1.2") counts under the number of the one it lacks. */
function fieldOf(row: ScoreRow, rows: readonly ScoreRow[], hasFields: boolean): string {
  let top = row;
  while (top.parent !== null) {
    const above = rows[top.parent];
    if (!above) break;
    top = above;
  }
  const [, field = top.number] = (hasFields && /^(\d+)\./.exec(top.number)) || [];
  return field || top.name;
}
