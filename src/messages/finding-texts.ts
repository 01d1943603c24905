import type { FindingCode } from '../core/model/finding';
import type { FindingParams } from '../core/model/finding-params';
import type { RecordFindingParams } from '../core/model/record-finding-params';

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
  | 'read.other-form'
  | 'read.several-tables'
  | 'read.second-table'
  | 'read.table-beside'
  | Starting<'read.column.' | 'read.captions.' | 'read.form.' | 'read.row.' | 'read.rows.'>;
export type ReadingNumberCode = Starting<'read.number.'>;
export type ReadingCellCode = Starting<'read.formula.' | 'read.encoding.' | 'read.hidden.' | 'read.text.'>;
export type ReadingContextCode = Starting<'read.period.' | 'read.unit.' | 'read.field.'>;
export type SettingsCode = Starting<'settings.'>;
export type RecordCode = keyof RecordFindingParams;
export type CheckingCode = Exclude<Starting<'check.'>, RecordCode>;
export type ConsolidatingCode = Starting<'compute.' | 'join.'>;
export type ScoringCode = Starting<'read.points.' | 'read.criterion.' | 'score.'>;
export type FileCode = Starting<'file.'>;
export type AppraisalCode = Starting<'log.'>;

type Starting<Prefix extends string> = Extract<FindingCode, `${Prefix}${string}`>;
