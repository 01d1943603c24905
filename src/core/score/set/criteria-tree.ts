import { parseDecimal, type Decimal } from '../../model/decimal';
import { Defect } from '../../model/defect';
import type { Criterion, ScorePart, ScoringRule } from './criteria-set';

/** A row as a built-in set writes it down; a parent has neither rule nor part of its own. */
export interface CriterionEntry {
  readonly number: string;
  readonly name: string;
  /** Decimal text. */
  readonly maximum: string;
  /** "appraisal" where nothing is said. */
  readonly part?: ScorePart;
  readonly rule?: ScoringRule;
  readonly evidence?: string;
  readonly source?: Criterion['source'];
}

/** The criteria of a set from its rows: maxima as decimals, and of every parent the part that its leaves share. */
export function criteriaOf(entries: readonly CriterionEntry[]): readonly Criterion[] {
  const parents = new Set(entries.flatMap(({ number }) => parentOf(number) ?? []));
  const leafParts = new Map<string, Set<ScorePart>>();
  for (const { number, part = 'appraisal' } of entries) {
    if (parents.has(number)) continue;
    for (let above = parentOf(number); above !== null; above = parentOf(above)) {
      leafParts.set(above, (leafParts.get(above) ?? new Set()).add(part));
    }
  }
  return entries.map(({ number, name, maximum, part = 'appraisal', rule, evidence = '', source = null }) => {
    const below = [...(leafParts.get(number) ?? [])];
    return {
      number,
      name,
      maximum: decimalOf(maximum),
      part: below.length === 0 ? part : below.length === 1 ? (below[0] ?? null) : null,
      rule: parents.has(number) ? null : (rule ?? null),
      evidence,
      source,
    };
  });
}

/** "3.3" of "3.3.1"; null for a number without a point. */
export function parentOf(number: string): string | null {
  const point = number.lastIndexOf('.');
  return point < 0 ? null : number.slice(0, point);
}

/** Rows directly under each row, by its number; rows on top under ''. A row whose parent is not in the set is on top. */
export function childrenByParent(criteria: readonly Criterion[]): ReadonlyMap<string, readonly Criterion[]> {
  const numbers = new Set(criteria.map(({ number }) => number));
  const children = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const parent = parentOf(criterion.number);
    const key = parent !== null && numbers.has(parent) ? parent : '';
    const list = children.get(key);
    if (list) list.push(criterion);
    else children.set(key, [criterion]);
  }
  return children;
}

function decimalOf(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Defect(`A criterion's maximum is no decimal: "${text}"`);
  return value;
}
