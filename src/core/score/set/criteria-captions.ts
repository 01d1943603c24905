import type { ScorePart } from './criteria-set';
import type { SettingsSheet } from '../../settings/settings-sheet';

/**
 * How a settings workbook writes down a set of criteria: sheets, captions, and the words of scoring rules. Texts are
 * compared folded; words are regular expressions over folded text.
 */
export interface CriteriaCaptions {
  readonly set: SettingsSheet<CriterionColumn>;
  readonly bands: SettingsSheet<'name' | 'from'>;
  readonly parts: Readonly<Record<ScorePart, readonly string[]>>;
  readonly words: Readonly<Record<RuleWord, string>>;
  /** In a line above the table: the decision that the set was issued by. */
  readonly decision: string;
  /** What stands before the decision's name in such a line. */
  readonly decisionLead: string;
  /** In any line above the table: nobody has issued the set, whatever decision is named. */
  readonly notIssued: string;
  /** Shown where a rule can't be understood. */
  readonly ruleExamples: string;
  readonly title: string;
  /** How a set is written down, so that it is read again as it was. */
  readonly written: WrittenCriteria;
}

/**
 * Rules as texts with their numbers in braces. `proRata` is by the share alone, with its floor; `proRataTo` has a share
 * that is worth full points as well.
 */
export interface WrittenCriteria {
  /** Lines between the title and the table: where the decision goes, and how rules are written. */
  readonly hints: readonly string[];
  readonly byParts: string;
  readonly judgement: string;
  readonly yesNo: string;
  readonly levels: string;
  readonly step: string;
  readonly belowSteps: string;
  readonly proRata: string;
  readonly proRataTo: string;
  readonly deduction: string;
  readonly allOrNothing: string;
  readonly cappedRatio: string;
  readonly noCases: Readonly<Record<'full' | 'zero', string>>;
}

export type CriterionColumn = 'number' | 'name' | 'maximum' | 'part' | 'rule' | 'evidence' | 'source';

/**
 * - `byParts`: a parent's text instead of a rule. `judgement`: scored without a rule.
 * - `yesNo`, `levels`: the whole rule. `each`: an event and what it takes off; its number is the first group.
 * - `proRata`, `floor`: points by share, and the share below which no points are given, as its first group.
 * - `noCases`, `otherwise`: conditions. `maximum`, `share`: results; `share` has the target it is divided by as first group.
 * - `atLeast`, `below`: before a limit. `atLeastAfter`: after it. `yes`, `no`: conditions of yes and no.
 */
export type RuleWord =
  | 'byParts'
  | 'judgement'
  | 'yesNo'
  | 'levels'
  | 'each'
  | 'proRata'
  | 'floor'
  | 'noCases'
  | 'otherwise'
  | 'maximum'
  | 'share'
  | 'atLeast'
  | 'atLeastAfter'
  | 'below'
  | 'yes'
  | 'no';
