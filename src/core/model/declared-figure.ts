import type { Decimal } from './decimal';

/**
 * What a cell of declared figures says by itself, before any rule makes use of it.
 * - `number`: `percent` is 95.5 of "95,5%", however the cell holds it; `cases` had a word behind it ("0 trường hợp").
 * - `share`: both numbers of "11/12"; the whole may be 0.
 * - `unclear`: nothing that can be read with certainty. Prose is an explanation where no figure was meant. A date is what the program made of a share; `candidates` are the
 *   shares that may have been typed.
 */
export type DeclaredFigure =
  | { readonly kind: 'blank' | 'yes' | 'no' | 'no-cases' | 'not-applicable' }
  | { readonly kind: 'number'; readonly value: Decimal; readonly unit: 'none' | 'percent' | 'cases' }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | { readonly kind: 'unclear'; readonly reason: 'text' | 'prose' }
  | { readonly kind: 'unclear'; readonly reason: 'date'; readonly candidates: readonly string[] };

/** What a rule needs to be declared: `measure` is a share or a number, as large as the rule's limits. */
export type WantedFigure = 'yes-no' | 'share' | 'measure' | 'number' | 'count' | 'level';
