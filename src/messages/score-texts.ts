import type { LogAction } from '../core/model/appraisal-log';
import type { DossiersMissing } from '../core/model/dossiers-missing';
import type { ComputedScore, CriterionState, ReviewPhase } from '../core/model/review';

type NoComputedReason = Extract<ComputedScore, { readonly state: 'none' }>['reason'];

/** What the screens say of score sheets: checked, appraised, ranked. Points come as text. */
export interface ScoreTexts {
  readonly self: string;
  readonly computed: string;
  readonly appraised: string;
  readonly survey: string;
  readonly total: string;
  readonly percent: string;
  readonly maximum: string;
  readonly unit: string;
  readonly year: string;
  readonly unknown: string;

  readonly check: {
    readonly form: string;
    readonly set: string;
    readonly noSet: string;
    readonly unofficial: string;
    readonly cleanText: string;
  };

  readonly views: { readonly label: string; readonly review: string; readonly rank: string };

  readonly review: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly open: string;
    readonly reading: string;
    readonly noneTitle: string;
    readonly noneText: string;
    readonly again: string;
    readonly phase: string;
    readonly phases: Readonly<Record<ReviewPhase, string>>;
    readonly round: (round: number) => string;
    readonly seal: string;
    readonly sealHint: string;
    readonly who: string;
    readonly whoHint: string;
    readonly busy: string;
    readonly totals: string;
    readonly waiting: (waiting: number, all: number) => string;
    readonly noneWaiting: string;
    /** None waits, but so many are with the unit. */
    readonly onlyReturned: (count: number) => string;
    readonly nextWaiting: string;
    readonly filter: string;
    readonly filters: Readonly<Record<'all' | 'waiting' | 'different' | 'returned', (count: number) => string>>;
    readonly nothingShown: string;
    readonly criteria: string;
    readonly states: Readonly<Record<CriterionState, string>>;
    readonly bySurvey: string;
    readonly columns: { readonly criterion: string; readonly state: string };
    readonly computedFrom: Readonly<Record<'declared' | 'dossiers', string>>;
    readonly notComputed: Readonly<Record<NoComputedReason, string>>;
    /** After why there is no computed score: what the unit's dossier reports lack to give it. */
    readonly lacking: (missing: DossiersMissing) => string;
    readonly differs: string;
    readonly declared: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly explanation: string;
    readonly points: string;
    readonly pointsHint: (maximum: string) => string;
    readonly note: string;
    readonly noteNeeded: string;
    readonly noteFree: string;
    readonly accept: (points: string) => string;
    readonly acceptNotApplied: string;
    readonly record: string;
    readonly giveBack: string;
    readonly goTo: string;
    readonly history: string;
    readonly takeTyped: (count: number) => string;
    readonly takeTypedHint: string;
    readonly acceptAll: (count: number) => string;
    readonly acceptAllHint: string;
    readonly sendBack: string;
    readonly sendBackQuestion: string;
    readonly sendBackReason: string;
    readonly sendBackConfirm: string;
    readonly startRound: (round: number) => string;
    readonly finish: string;
    readonly finishQuestion: string;
    readonly finishConfirm: string;
    readonly notYet: string;
    readonly finishedText: (seal: string | null) => string;
    readonly returnedText: string;
    readonly said: (waiting: number) => string;
  };

  readonly log: {
    readonly title: (entries: number) => string;
    readonly empty: string;
    readonly actions: Readonly<Record<LogAction, string>>;
    readonly whole: string;
    readonly change: (before: string, after: string) => string;
    readonly blank: string;
    readonly broken: string;
  };

  readonly rank: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly caption: (year: string) => string;
    readonly summary: (units: number, year: number | null) => string;
    readonly rank: string;
    readonly grade: string;
    readonly shared: (rank: string) => string;
    readonly noRank: string;
    /** Why a unit has no place: in few words, under its name. */
    readonly duplicate: (files: number) => string;
    readonly without: (what: 'appraised' | 'survey' | 'maximum', criteria: readonly string[]) => string;
    readonly noIndex: string;
    readonly useFile: string;
    readonly set: (title: string) => string;
    readonly unofficialSet: (title: string) => string;
    readonly noSet: string;
    readonly missing: (units: readonly string[], all: number) => string;
    readonly none: (files: number) => string;
    readonly otherFiles: (files: number) => string;
    readonly lastYear: string;
    readonly lastYearNone: string;
    readonly lastYearGiven: (units: number) => string;
    readonly lastYearUnread: string;
    readonly chooseLastYear: string;
    readonly dropLastYear: string;
    readonly places: (places: number) => string;
    readonly findings: (count: number) => string;
    readonly makeReport: string;
    readonly writing: string;
    readonly clear: string;
    readonly file: string;
  };

  readonly given: (file: string) => string;
}
