import { parseDecimal, type Decimal } from '../../model/decimal';
import { rankByRatio } from '../../model/rank';
import type { Ratio } from '../../model/ratio';
import type { LackingPoints, Points, ScoreColumn, ScoreRow, ScoreSheet, UnitScore } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';
import { bandOf } from '../../settings/band-of';
import { roundPoints } from '../form/round-points';
import type { CriteriaSet, NotApplicablePolicy } from '../set/criteria-set';
import { leafPoints } from './leaf-points';
import { hasSurveyPoints, unitPoints } from './unit-points';

const SCORES = ['self', 'appraised', 'survey', 'achieved'] as const;

/**
 * The sheet with penalties above 0 unknown: whether 2 under "điểm trừ" means −2 is for the unit to say (rule C2 does ask),
 * and until then it must not raise a total. Without bonus points the same sheet.
 */
function withoutAddedPenalties(sheet: ScoreSheet): ScoreSheet {
  return sheet.rows.some(isAdded)
    ? { ...sheet, rows: sheet.rows.map((row) => (isAdded(row) ? unclear(row) : row)) }
    : sheet;
}

function isAdded({ isLeaf, part, points }: ScoreRow): boolean {
  return isLeaf && part === 'penalty' && SCORES.some((column) => isAbove0(points[column]));
}

function unclear(row: ScoreRow): ScoreRow {
  const points = { ...row.points };
  for (const name of SCORES) {
    const own = points[name];
    if (own && isAbove0(own)) points[name] = { state: 'unknown', column: own.column };
  }
  return { ...row, points };
}

function isAbove0(points: Points | undefined): boolean {
  return points?.state === 'known' && points.value.units > 0n;
}

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

/**
 * The sheet with the points of its leaves as its set adds them: each rounded by itself, maxima as they are. The same sheet
 * where the set rounds nothing.
 */
function roundSheet(sheet: ScoreSheet, set: Pick<CriteriaSet, 'roundsTo'>): ScoreSheet {
  if (set.roundsTo === undefined) return sheet;
  const rounded = (row: ScoreRow): ScoreRow => {
    const entries = Object.entries(row.points) as [ScoreColumn, Points][];
    const points = entries.map(([column, own]) => {
      const isRounded = column !== 'maximum' && column !== 'target' && own.state === 'known';
      return [column, isRounded ? { ...own, value: roundPoints(set, own.value) } : own] as const;
    });
    return { ...row, points: Object.fromEntries(points) };
  };
  return { ...sheet, rows: sheet.rows.map((row) => (row.isLeaf ? rounded(row) : row)) };
}

/**
 * What keeps a sheet from having an index: the criteria whose points or maxima are not known. `surveyed` false: the survey
 * is not asked for.
 */
function lackingPoints(sheet: ScoreSheet, policy: NotApplicablePolicy, surveyed: boolean): readonly LackingPoints[] {
  const lacking = new Map<LackingPoints['what'], string[]>();
  for (const row of sheet.rows) {
    if (!row.isLeaf || (!surveyed && row.part === 'survey')) continue;
    const points = leafPoints(row, sheet, policy);
    for (const what of ['appraised', 'survey', 'maximum'] as const) {
      if (points[what] !== null || (what === 'survey' && !surveyed)) continue;
      const list = lacking.get(what);
      if (list) list.push(row.number || row.name);
      else lacking.set(what, [row.number || row.name]);
    }
  }
  return [...lacking].map(([what, criteria]) => ({ what, criteria }));
}
