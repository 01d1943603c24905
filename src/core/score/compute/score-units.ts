import type { CriteriaSet, NotApplicablePolicy } from '../set/criteria-set';
import { parseDecimal, type Decimal } from '../../model/decimal';
import type { Ratio } from '../../model/ratio';
import type { ScoreSheet, UnitScore } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';
import { bandOf } from '../../settings/band-of';
import { rankByRatio } from '../../model/rank';
import { lackingPoints } from './lacking-points';
import { roundSheet } from './round-sheet';
import { hasSurveyPoints, unitPoints } from './unit-points';
import { withoutAddedPenalties } from './without-added-penalties';

export interface ScoreOptions {
  readonly policy: NotApplicablePolicy;
  /** Grades by the index (or by points, as `bandsOf` says); none where there are no bands. */
  readonly bands: CriteriaSet['bands'];
  readonly bandsOf?: CriteriaSet['bandsOf'];
  /** Points of every leaf are rounded so before they are added; the units' sheets then hold them rounded. */
  readonly roundsTo?: number;
}

const DIGITS = 10;

/**
 * Scores and ranks units. Places go by the exact index, never by what is printed; equal ones share a place (1, 1, 3). A
 * unit that sent several sheets, or lacks a point, has no place. The order of the sheets does not matter.
 */
export function scoreUnits(typed: readonly ScoreSheet[], options: ScoreOptions): readonly UnitScore[] {
  const sheets = typed.map((sheet) => roundSheet(withoutAddedPenalties(sheet), options));
  const surveyed = sheets.some(hasSurveyPoints);
  const counts = new Map<string, number>();
  for (const { unit } of sheets) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1);
  const scored = sheets.map((sheet) => {
    const points = unitPoints(sheet, options.policy, surveyed);
    return { sheet, points, index: shareOf(points.total, points.maximum) };
  });
  const ranks = rankByRatio(scored.map(({ sheet, index }) => (counts.get(unitKey(sheet.unit)) === 1 ? index : null)));
  return scored.map(({ sheet, points, index }, place) => {
    const { self, appraised, survey, total, fields } = points;
    return {
      code: sheet.unit.code,
      name: sheet.unit.name,
      file: sheet.file,
      self,
      appraised,
      survey,
      total,
      percent: index && percentOf(index),
      rank: ranks[place] ?? null,
      lacking: index ? [] : lackingPoints(sheet, options.policy, surveyed),
      grade: gradeOf(options, index, total),
      fields,
      sheet,
    };
  });
}

/** The exact share; null where one is not known or there is nothing to share. */
export function shareOf(part: Decimal | null, whole: Decimal | null): Ratio | null {
  if (!part || !whole || whole.units <= 0n) return null;
  return {
    numerator: part.units * 10n ** BigInt(whole.scale),
    denominator: whole.units * 10n ** BigInt(part.scale),
  };
}

/** The share in per cent to 10 digits, half away from zero. */
export function percentOf({ numerator, denominator }: Ratio): Decimal {
  const top = (numerator < 0n ? -numerator : numerator) * 100n * 10n ** BigInt(DIGITS);
  const rounded = (2n * top + denominator) / (2n * denominator);
  return { units: numerator < 0n ? -rounded : rounded, scale: DIGITS };
}

function gradeOf({ bands, bandsOf }: ScoreOptions, index: Ratio | null, total: Decimal | null): string | null {
  const measured = bandsOf === 'points' ? shareOf(total, parseDecimal('100')) : index;
  return measured && (bandOf(bands, measured)?.name ?? null);
}
