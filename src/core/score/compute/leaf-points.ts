import type { NotApplicablePolicy } from '../set/criteria-set';
import { addDecimals, type Decimal, ZERO } from '../../model/decimal';
import { isApart, type ScoreColumn, type ScoreRow, type ScoreSheet } from '../../model/score-sheet';

/** What a leaf gives in each count; null where it is not known, or not scored yet. */
export interface LeafPoints {
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  /** Its share of the maximum that applies to the unit; 0 for bonus and penalty. */
  readonly maximum: Decimal | null;
}

/**
 * The points of one leaf. Blank is not 0, save in a bonus or penalty that the unit does not claim. A criterion that does
 * not apply and has no points gives what the policy says; with "rescale" its maximum leaves the whole. A sheet without a
 * column of appraisal or survey may have both in what was achieved.
 */
export function leafPoints(row: ScoreRow, { columns }: ScoreSheet, policy: NotApplicablePolicy): LeafPoints {
  const { part } = row;
  const isOutside = isApart(part);
  const maximum = row.points.maximum?.state === 'known' ? row.points.maximum.value : null;
  const given = row.applies || policy === 'zero' ? null : policy === 'full' ? maximum : ZERO;
  const blank = isOutside || (!row.applies && policy === 'zero') ? ZERO : given;
  const self = row.points.self?.state === 'known' ? row.points.self.value : ZERO;
  const isClaimed = isOutside && self.units !== 0n;
  const read = (column: ScoreColumn): Decimal | null => {
    const points = row.points[column];
    if (points?.state === 'known') return points.value;
    return points?.state === 'unknown' || (isClaimed && column !== 'self') ? null : blank;
  };
  const appraised = columns.appraised === undefined ? read('achieved') : read('appraised');
  const survey = columns.survey === undefined ? read('achieved') : read('survey');
  const { survey: own } = row.points;
  const both = own?.state === 'known' ? own.value : own?.state === 'unknown' ? null : ZERO;
  const isOut =
    !row.applies && policy === 'rescale' && !['appraised', 'survey', 'achieved'].some((column) => isKnown(row, column));
  return {
    self: part === 'survey' ? ZERO : read('self'),
    appraised: part === 'survey' ? ZERO : appraised,
    survey: part === 'survey' ? survey : both,
    maximum: isOutside || isOut ? ZERO : maximum,
  };
}

/** The sum; null where one of the values is not known. */
export function sumKnown(values: readonly (Decimal | null)[]): Decimal | null {
  return values.reduce<Decimal | null>((sum, value) => (sum && value ? addDecimals(sum, value) : null), ZERO);
}

function isKnown(row: ScoreRow, column: string): boolean {
  return row.points[column as ScoreColumn]?.state === 'known';
}
