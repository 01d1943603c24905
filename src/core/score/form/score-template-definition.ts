import type { ScorePart } from '../set/criteria-set';
import type { HeadWords } from '../../form/report-definition';

/** A blank score sheet as data: every word on it. `{name}` in a text is filled when it is made. */
export interface ScoreTemplateDefinition {
  readonly head: HeadWords;
  /** At most 31 characters, none of : \\ / ? * [ ]; as the names of the other two sheets. */
  readonly sheet: string;
  readonly title: string;
  /** `{year}`. */
  readonly yearLine: string;
  /** `{unit}`. */
  readonly unitLine: string;
  /** `{basis}`: of a set that is confirmed. `{title}`: of one that is not. */
  readonly officialSet: string;
  readonly unofficialSet: string;
  readonly unconfirmedNote: string;
  readonly unitOfCount: string;
  readonly captions: Readonly<Record<ScoreTemplateColumn, string>>;
  readonly total: string;
  /** `{name}`: added to criteria of a part whose name does not say so; null where nothing is added. */
  readonly partNames: Readonly<Record<ScorePart, { readonly says: string; readonly name: string } | null>>;
  /** What a criterion of yes and no declares. */
  readonly declaredWords: readonly string[];
  readonly notesTitle: string;
  readonly notes: readonly string[];
  readonly preparedBy: string;
  /** Who signs for a unit that has a committee, and for any other. */
  readonly headOfCommittee: string;
  readonly headOfUnit: string;
  /** `{minimum}`, `{maximum}`; `{levels}` of a scale. */
  readonly messages: Readonly<Record<'self' | 'appraised' | 'survey' | 'declared', TemplateMessage>>;
  readonly levelMessage: TemplateMessage;
  readonly alert: TemplateMessage;
  readonly levelAlert: TemplateMessage;
  readonly declaredAlert: TemplateMessage;
  readonly scale: ScaleWords;
  readonly guide: ScoreGuideWords;
}

export type ScoreTemplateColumn =
  | 'number'
  | 'name'
  | 'maximum'
  | 'declared'
  | 'self'
  | 'appraised'
  | 'survey'
  | 'achieved'
  | 'percent'
  | 'evidence'
  | 'note';

export interface TemplateMessage {
  readonly title: string;
  readonly message: string;
}

/** The sheet that says how every criterion is scored; the levels that can be chosen stand there. */
export interface ScaleWords {
  readonly sheet: string;
  readonly title: string;
  readonly numberCaption: string;
  readonly nameCaption: string;
  readonly ruleCaption: string;
  readonly declaredCaption: string;
  readonly evidenceCaption: string;
  readonly levelsCaption: string;
  /** `{number}`. */
  readonly levelCaption: string;
  readonly yesNo: string;
  /** `{from}`, `{points}`. */
  readonly step: string;
  readonly belowSteps: string;
  /** `{points}`. */
  readonly levels: string;
  /** `{floor}`, `{full}`. */
  readonly proRata: string;
  readonly plainProRata: string;
  /** `{each}`. */
  readonly deduction: string;
  readonly allOrNothing: string;
  /** `{target}`. */
  readonly cappedRatio: string;
  readonly noCases: Readonly<Record<'full' | 'zero', string>>;
  readonly judgement: string;
  readonly survey: string;
  readonly fromDossiers: string;
}

/** `{sheet}` and `{scale}` may stand in every step. */
export interface ScoreGuideWords {
  readonly sheet: string;
  readonly title: string;
  readonly numberCaption: string;
  readonly stepCaption: string;
  readonly steps: readonly string[];
  /** Only where there is a column to declare in. */
  readonly declared: string;
  /** Only where the set is not confirmed. */
  readonly unofficial: string;
}
