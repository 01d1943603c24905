import type { ScorePart } from './criteria-set';
import type { SettingsSheet } from './settings-captions';

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
}

export type CriterionColumn = 'number' | 'name' | 'maximum' | 'part' | 'rule' | 'evidence' | 'source';

/**
 * - `byParts`: a parent's text instead of a rule. `judgement`: scored without a rule.
 * - `yesNo`, `levels`: the whole rule. `each`: an event and what it takes off; its number is the first group.
 * - `proRata`, `floor`: points by share, and the share below which there are none, as its first group.
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
