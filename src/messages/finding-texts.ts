import type { FindingCode } from '../core/model/finding';
import type { FindingParams } from '../core/model/finding-params';

/**
 * What is said about one kind of finding. `title` is a short heading without the cell (the caller adds it);
 * `sentence` says what was found, with its figures, and what to do next.
 */
export interface FindingText<Code extends FindingCode> {
  readonly title: (params: FindingParams[Code]) => string;
  readonly sentence: (params: FindingParams[Code]) => string;
}

/** Texts for a set of codes; a code without a text, or a text without a code, does not compile. */
export type FindingTexts<Codes extends FindingCode = FindingCode> = {
  readonly [Code in Codes]: FindingText<Code>;
};

export type ReadingTableCode =
  | 'read.unreadable'
  | 'read.no-table'
  | 'read.several-tables'
  | 'read.second-table'
  | Starting<'read.column.' | 'read.row.' | 'read.rows.'>;
export type ReadingNumberCode = Starting<'read.number.'>;
export type ReadingCellCode = Starting<'read.formula.' | 'read.encoding.' | 'read.hidden.'>;
export type ReadingContextCode = Starting<'read.period.' | 'read.unit.' | 'read.field.'>;
export type SettingsCode = Starting<'settings.'>;
export type CheckingCode = Starting<'check.'>;
export type ConsolidatingCode = Starting<'compute.' | 'join.'>;
export type ScoringCode = Starting<'read.points.' | 'read.criterion.' | 'score.'>;
export type AppraisalCode = Starting<'log.'>;

type Starting<Prefix extends string> = Extract<FindingCode, `${Prefix}${string}`>;
