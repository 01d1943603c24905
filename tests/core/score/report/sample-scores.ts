import type { CriteriaSet } from '../../../../src/core/score/set/criteria-set';
import { childrenByParent, parentOf } from '../../../../src/core/score/set/criteria-tree';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  parseDecimal,
  type Decimal,
} from '../../../../src/core/model/decimal';
import type { ComputedRow, ComputedSheet } from '../../../../src/core/model/computed-sheet';
import type { Points, ScoreRow, UnitScore } from '../../../../src/core/model/score-sheet';

export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
}

/** Points of a leaf as decimal text; null for blank, '?' for what can't be read. */
export interface LeafPoints {
  readonly self?: string | null;
  readonly appraised?: string | null;
  readonly survey?: string | null;
  readonly note?: string;
}

const ZERO = decimal('0');

/** A unit's result from the points of its leaves, by number. A leaf that is not given is blank. */
export function unitScore(
  set: CriteriaSet,
  name: string,
  leaves: Readonly<Record<string, LeafPoints>>,
  more: Partial<UnitScore> = {},
): UnitScore {
  const children = childrenByParent(set.criteria);
  const places = new Map(set.criteria.map(({ number }, place) => [number, place]));
  const rows = set.criteria.map(({ number, name: criterion, maximum, part }, index): ScoreRow => {
    const own = leaves[number] ?? {};
    const isLeaf = !children.has(number);
    const points = (text: string | null | undefined, column: number): Points =>
      text === null || text === undefined
        ? { state: 'blank', column }
        : text === '?'
          ? { state: 'unknown', column }
          : { state: 'known', value: decimal(text), column };
    return {
      row: index + 7,
      number,
      name: criterion,
      isLeaf,
      parent: places.get(parentOf(number) ?? '') ?? null,
      part,
      applies: true,
      points: {
        maximum: { state: 'known', value: maximum, column: 2 },
        self: points(own.self, 3),
        appraised: points(own.appraised, 4),
        survey: points(own.survey, 5),
      },
      evidence: isLeaf ? `Văn bản số ${String(index)}` : '',
      note: own.note ?? '',
      declared: '',
      at: { row: index + 7, column: 0 },
    };
  });
  const sum = (column: 'self' | 'appraised' | 'survey', under = ''): Decimal | null => {
    let total: Decimal | null = ZERO;
    for (const { number, points, isLeaf } of rows) {
      const value = points[column];
      if (
        !isLeaf ||
        !value ||
        value.state === 'blank' ||
        !(under === '' || number === under || number.startsWith(`${under}.`))
      )
        continue;
      total = total && value.state === 'known' ? addDecimals(total, value.value) : null;
    }
    return total;
  };
  const both = (under = ''): Decimal | null => {
    const [appraised, survey] = [sum('appraised', under), sum('survey', under)];
    return appraised && survey && addDecimals(appraised, survey);
  };
  const total = both();
  const maximum = (children.get('') ?? []).reduce((all, each) => addDecimals(all, each.maximum), ZERO);
  return {
    code: null,
    name,
    file: `${name}.xlsx`,
    self: sum('self'),
    appraised: sum('appraised'),
    survey: sum('survey'),
    total,
    percent: total && divideDecimals({ units: total.units * 100n, scale: total.scale }, maximum, 10),
    rank: null,
    grade: null,
    fields: Object.fromEntries((children.get('') ?? []).map(({ number }) => [number, both(number)])),
    sheet: {
      file: `${name}.xlsx`,
      sheet: 'Chấm điểm',
      unit: { text: name, at: null, code: null, name },
      year: 2024,
      columns: { maximum: 2, self: 3, appraised: 4, survey: 5 },
      rows,
      total: null,
    },
    ...more,
  };
}

/** Ranks by total, shared where equal; grades by the bands of the set, in per cent. */
export function ranked(set: CriteriaSet, units: readonly UnitScore[]): readonly UnitScore[] {
  return units.map((unit) => {
    const { total, percent } = unit;
    if (!total || !percent) return unit;
    const better = units.filter((other) => other.total && compareDecimals(other.total, total) > 0);
    const band = set.bands.find(({ from }) => compareDecimals(percent, decimal(from)) >= 0);
    return { ...unit, rank: better.length + 1, grade: band?.name ?? null };
  });
}

/** So many units with points in quarters, the same every time; every fifth appraisal is lower, every second of those with a note. */
export function manyUnits(set: CriteriaSet, count: number): readonly UnitScore[] {
  const children = childrenByParent(set.criteria);
  const leaves = set.criteria.filter(({ number }) => !children.has(number));
  let seed = 11;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const units = Array.from({ length: count }, (_, index) => {
    const points = leaves.map(({ number, maximum, part }): [string, LeafPoints] => {
      const quarters = Number((maximum.units * 4n) / 10n ** BigInt(maximum.scale));
      const text = (of: number): string => (of / 4).toFixed(2);
      if (part === 'survey') return [number, { survey: (((quarters / 4) * (70 + random(28))) / 100).toFixed(2) }];
      const self = quarters - (random(4) === 0 ? random(Math.max(quarters, 1)) : 0);
      const lower = random(5) === 0 && self > 0;
      const note = lower && random(2) === 0 ? 'Thiếu tài liệu kiểm chứng' : '';
      return [number, { self: text(self), appraised: text(lower ? self - 1 : self), note }];
    });
    return unitScore(set, `Xã Thứ ${String(index + 1)}`, Object.fromEntries(points));
  });
  return ranked(set, units);
}

/** What the rules give for the leaves of a unit: its self-score less a third of every fifth, which is many digits. */
export function computedOf({ sheet }: UnitScore): ComputedSheet {
  const rows = sheet.rows.flatMap(({ isLeaf, points }, index): readonly (readonly [number, ComputedRow])[] => {
    if (!isLeaf || points.self?.state !== 'known') return [];
    const { value: self } = points.self;
    const third = divideDecimals(self, decimal('1.5'), 10) ?? ZERO;
    const score = { state: 'known', value: index % 5 === 0 ? third : self, from: 'declared' } as const;
    return [[index, { ...NO_SCORE, score }]];
  });
  return {
    set: { name: 'Quyết định số 1', isExample: false, roundsTo: null },
    rows: new Map(rows),
    dossiersMissing: null,
  };
}

/** A leaf of which nothing is known. */
export const NO_SCORE: ComputedRow = {
  score: { state: 'none', reason: 'judgement' },
  byDeclared: null,
  unclear: null,
  declaredShare: null,
  dossiers: null,
  isOfDossiers: false,
  scale: null,
  maximum: decimal('10'),
};
