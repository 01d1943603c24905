import type { Words } from '../model/words';

/** How a column's cells are read. `count`: whole numbers from 0; `percent`: 98,32 or a cell shown with "%"; `money`: any sign. */
export type FigureType = 'count' | 'decimal' | 'percent' | 'money';

/** A column that is no figure: read as it stands, never added up. */
export interface ValueColumn {
  readonly name: string;
  readonly type: 'date' | 'text' | 'choice' | 'code';
  /** Number on the form; null on forms without numbers. */
  readonly number: number | null;
  readonly captions: readonly string[];
  /** Group captions above it, any of them; empty when it stands alone. */
  readonly groups: readonly string[];
  readonly words: Words;
  /** What a choice may be, each with the spellings that say it. */
  readonly choices?: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  /** Other texts than these choices are kept as written, with a note. */
  readonly open?: true;
  /** Names, addresses, numbers of persons: read only when asked for, never joined, printed or exported by default. */
  readonly personal?: true;
  /** Not on every sheet; its absence is not reported. */
  readonly optional?: true;
}
