import { addDecimals, formatDecimal } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { ScoreSheet, UnitScore } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';
import { hasAllMaxima, partMaxima } from './part-maxima';
import { plainDecimal } from './plain-decimal';
import { isOfYear } from './usual-year';

/** What is to be said of the units together: several sheets of one, ties, units without a place, other maxima. */
export function scoreFindings(scores: readonly UnitScore[]): readonly Finding[] {
  return [...duplicates(scores), ...notRanked(scores), ...ties(scores), ...others(scores)];
}

function duplicates(scores: readonly UnitScore[]): readonly Finding[] {
  return grouped(scores, unitKey).flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length < 2) return [];
    const params = { unit: first.name, files: alike.map(({ file }) => file) };
    const at = { file: first.file };
    return [finding({ rule: 'duplicate', code: 'score.duplicate', severity: 'error', at, params })];
  });
}

function notRanked(scores: readonly UnitScore[]): readonly Finding[] {
  return scores.flatMap(({ name, file, percent, lacking = [] }) => {
    if (percent !== null) return [];
    const params = { unit: name, lacking };
    return [finding({ rule: 'C10', code: 'score.not-ranked', severity: 'warning', at: { file }, params })];
  });
}

function ties(scores: readonly UnitScore[]): readonly Finding[] {
  const placed = scores.filter(({ rank }) => rank !== null);
  return grouped(placed, ({ rank }) => String(rank)).flatMap((alike) => {
    const rank = alike[0]?.rank ?? null;
    if (rank === null || alike.length < 2) return [];
    const params = { rank, units: alike.map(({ name }) => name) };
    return [finding({ rule: 'C10', code: 'score.tie', severity: 'note', at: { file: '' }, params })];
  });
}

/** Sheets that are not of the maxima of most; those with a maximum that is not known have that finding. */
function others(scores: readonly UnitScore[]): readonly Finding[] {
  const wholeOf = ({ sheet }: UnitScore): string => {
    const { appraisal, survey } = partMaxima(sheet);
    return formatDecimal(plainDecimal(addDecimals(appraisal, survey)));
  };
  const whole = scores.filter(({ sheet }) => hasAllMaxima(sheet));
  const usual = commonest(whole.map(wholeOf));
  return whole.flatMap((score): readonly Finding[] => {
    const { name: unit, file, sheet } = score;
    const maximum = wholeOf(score);
    const at = { file, sheet: sheet.sheet };
    if (usual === null || maximum === usual) return [];
    const params = { unit, maximum, usual };
    return [finding({ rule: 'C1', code: 'score.other-maxima', severity: 'warning', at, params })];
  });
}

/** Sheets that are not counted, since they are of another year than the one that is scored. */
export function otherYears(sheets: readonly ScoreSheet[], usual: number | null): readonly Finding[] {
  return sheets.flatMap((sheet): readonly Finding[] => {
    if (sheet.year === null || usual === null || isOfYear(sheet, usual)) return [];
    const params = { unit: sheet.unit.name, year: sheet.year, usual };
    const at = { file: sheet.file, sheet: sheet.sheet };
    return [finding({ rule: 'period', code: 'score.other-year', severity: 'warning', at, params })];
  });
}

function commonest(values: readonly string[]): string | null {
  const groups = grouped(values, (value) => value).sort((a, b) => b.length - a.length);
  return groups[0]?.[0] ?? null;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
