import type { CriteriaCaptions, CriterionColumn } from './criteria-captions';
import type { Criterion, ScorePart } from './criteria-set';
import type { CriterionEntry } from './criteria-tree';
import type { Decimal } from '../../model/decimal';
import type { Finding, FindingPlace } from '../../model/finding';
import type { IndicatorName } from '../../model/indicator';
import { foldName } from '../../sheet/names/fold-name';
import { badValue } from '../../settings/settings-findings';
import type { SettingsRow } from '../../settings/settings-table';
import { readRule } from './read-rule';
import type { RuleWords } from './rule-clauses';

interface Reading {
  readonly captions: CriteriaCaptions;
  readonly words: RuleWords;
  readonly indicators: readonly IndicatorName[];
  readonly place: FindingPlace;
  readonly findings: Finding[];
}

/** A rule that is longer than this is no rule but an explanation. */
const LONGEST = 400;
const PARTS: readonly ScorePart[] = ['appraisal', 'survey', 'bonus', 'penalty'];

/** Part, rule, evidence and source of a row; what can't be understood is said and left out. */
export function criterionDetails(
  row: SettingsRow<CriterionColumn>,
  maximum: Decimal,
  reading: Reading,
): Pick<CriterionEntry, 'part' | 'rule' | 'evidence' | 'source'> {
  const { captions, words, place, findings } = reading;
  const part = partOf(row.part.text, captions);
  if (part === null) {
    findings.push(badValue(place, row.part, PARTS.map((each) => captions.parts[each][0] ?? '').join('; ')));
  }
  const rule = row.rule.text.length > LONGEST ? null : readRule(row.rule.text, maximum, words);
  if (rule === null) findings.push(badValue(place, row.rule, captions.ruleExamples));
  return {
    ...(part ? { part } : {}),
    ...(rule && rule !== 'none' ? { rule } : {}),
    evidence: row.evidence.text,
    source: sourceOf(row.source.text, reading.indicators),
  };
}

/** A blank cell is an appraisal. */
function partOf(text: string, { parts }: CriteriaCaptions): ScorePart | null {
  if (text === '') return 'appraisal';
  const folded = foldName(text);
  return PARTS.find((part) => parts[part].some((name) => foldName(name) === folded)) ?? null;
}

/** The name of an indicator, alone or as a word of the text ("Biểu II.06a: DH1"); any other text is what the unit declares. */
function sourceOf(text: string, indicators: readonly IndicatorName[]): Criterion['source'] {
  if (text === '') return null;
  const words = foldName(text).split(/[^\p{L}\p{N}-]+/u);
  const name = indicators.find((indicator) => words.includes(foldName(indicator)));
  return name === undefined ? { kind: 'declared', name: text } : { kind: 'indicator', name };
}
