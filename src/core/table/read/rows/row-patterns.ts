import type { FormDefinition, RowPatterns } from '../../../form/form-definition';
import { foldName } from '../../../sheet/names/fold-name';

/** What a caption alone would make of its row. */
export type RowWord = keyof RowPatterns;

/** A form's row patterns, compiled. */
export interface RowPatternTests {
  /** The first of the form's kinds of captions that a folded text is of; null when it is of none. */
  readonly wordOf: (folded: string) => RowWord | null;
  /** The form's name of the data source a text speaks of; null for anything else ("Cấp xã"). */
  readonly source: (text: string) => string | null;
}

const WORDS: readonly RowWord[] = ['rate', 'total', 'subtotal', 'section', 'detail', 'footer', 'aside'];
const compiled = new WeakMap<FormDefinition, RowPatternTests>();

/** The form's row patterns; compiled once for each form. */
export function rowPatterns(form: FormDefinition): RowPatternTests {
  const known = compiled.get(form);
  if (known) return known;
  const words = WORDS.map((word) => ({ word, matches: anyOf(form.rowPatterns[word]) }));
  const sources = form.sources.map(({ name, patterns }) => ({ name, matches: anyOf(patterns) }));
  const made: RowPatternTests = {
    wordOf: (folded) => (folded === '' ? null : (words.find(({ matches }) => matches(folded))?.word ?? null)),
    source: (text) => (text === '' ? null : (sources.find(({ matches }) => matches(foldName(text)))?.name ?? null)),
  };
  compiled.set(form, made);
  return made;
}

function anyOf(patterns: readonly string[]): (folded: string) => boolean {
  const expressions = patterns.map((pattern) => new RegExp(pattern));
  return (folded) => expressions.some((expression) => expression.test(folded));
}
