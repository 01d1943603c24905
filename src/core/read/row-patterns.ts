import type { FormDefinition } from '../forms/form-definition';
import { foldName } from './fold-name';

/** A form's row patterns, compiled. The tests take folded text. */
export interface RowPatternTests {
  readonly total: (folded: string) => boolean;
  readonly subtotal: (folded: string) => boolean;
  readonly section: (folded: string) => boolean;
  readonly rate: (folded: string) => boolean;
  readonly detail: (folded: string) => boolean;
  readonly footer: (folded: string) => boolean;
  /** The form's name of the data source a text speaks of; null when it is none ("Cấp xã"). */
  readonly source: (text: string) => string | null;
}

const compiled = new WeakMap<FormDefinition, RowPatternTests>();

/** The form's row patterns; compiled once for each form. */
export function rowPatterns(form: FormDefinition): RowPatternTests {
  const known = compiled.get(form);
  if (known) return known;
  const { total, subtotal, section, rate, detail, footer } = form.rowPatterns;
  const sources = form.sources.map(({ name, patterns }) => ({ name, matches: anyOf(patterns) }));
  const made: RowPatternTests = {
    total: anyOf(total),
    subtotal: anyOf(subtotal),
    section: anyOf(section),
    rate: anyOf(rate),
    detail: anyOf(detail),
    footer: anyOf(footer),
    source: (text) => sources.find(({ matches }) => matches(foldName(text)))?.name ?? null,
  };
  compiled.set(form, made);
  return made;
}

function anyOf(patterns: readonly string[]): (folded: string) => boolean {
  const expressions = patterns.map((pattern) => new RegExp(pattern));
  return (folded) => expressions.some((expression) => expression.test(folded));
}
