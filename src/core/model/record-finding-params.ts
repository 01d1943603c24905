import type { Words } from './words';

/** A figure as it stands: its name, cell and value. */
export interface FigureSaid {
  readonly words: Words;
  readonly cell: string;
  readonly value: number;
}

/** A day as it stands: its column's name, cell and PlainDate. */
export interface DaySaid {
  readonly words: Words;
  readonly cell: string;
  readonly day: string;
}

/** A sentence of a form, in every language of the product. */
export type Sentence = Readonly<Record<keyof Words, string>>;

/** Where the period before says it. */
export interface EarlierRecord {
  readonly previousPeriod: string;
  readonly previousFile: string;
  readonly previousCell: string;
}

/** Codes of findings about records: cells that are no counts, and the rules that hold within a record or between records. */
export interface RecordFindingParams {
  /** A day written as text, read without doubt. */
  'read.date.text': { readonly cell: string; readonly text: string; readonly day: string };
  /** A text in a column of days that is no day of the calendar. */
  'read.date.not-a-date': { readonly cell: string; readonly text: string };
  /** A number without the look of a date; `day` is what it would be as one. */
  'read.date.number': { readonly cell: string; readonly value: number; readonly day: string };
  /** A choice that the form does not know. */
  'read.choice.unknown': { readonly cell: string; readonly text: string; readonly choices: readonly string[] };
  /** An amount or share written as text, read without doubt; `value` is decimal text. */
  'read.amount.text': { readonly cell: string; readonly text: string; readonly value: string };
  /** An amount with two readings, as decimal texts; neither is taken. */
  'read.amount.ambiguous': { readonly cell: string; readonly text: string; readonly readings: readonly string[] };
  'read.amount.not-a-number': { readonly cell: string; readonly text: string };
  'read.amount.negative': { readonly cell: string; readonly value: number };
  'check.at-most': { readonly figure: FigureSaid; readonly limit: FigureSaid };
  /** `expected`: decimal text with as many digits as were typed. `cut`: the typed share is the exact one without its further digits. */
  'check.ratio': {
    readonly figure: FigureSaid;
    readonly numerator: readonly FigureSaid[];
    readonly denominator: readonly FigureSaid[];
    readonly times: number;
    readonly expected: string;
    readonly cut: boolean;
  };
  /** `gap`: days that must lie between. */
  'check.date-order': {
    readonly earlier: DaySaid;
    readonly later: DaySaid;
    readonly gap: number;
    /** The day to look at first. */
    readonly wrong: 'earlier' | 'later';
    /** What it means, in the form's words. */
    readonly means: Sentence | null;
  };
  'check.days-between': {
    readonly figure: FigureSaid;
    readonly from: DaySaid;
    readonly to: DaySaid;
    readonly expected: number;
    readonly working: boolean;
  };
  /** `row`: as Excel numbers it. */
  'check.required': {
    readonly row: number;
    readonly label: string;
    readonly missing: readonly { readonly words: Words; readonly cell: string }[];
  };
  'check.twice': {
    readonly cell: string;
    readonly words: Words;
    readonly text: string;
    readonly firstCell: string;
  };
  'check.range': {
    readonly figure: FigureSaid;
    readonly least: number | null;
    readonly most: number | null;
    readonly means: Sentence | null;
  };
  /** `end`: last day of the period. */
  'check.not-later': { readonly day: DaySaid; readonly end: string };
  'check.not-overdue': { readonly due: DaySaid; readonly end: string };
  /** `same` of `all` records have one day in both columns. */
  'check.same-day-share': {
    readonly day: Words;
    readonly other: Words;
    readonly same: number;
    readonly all: number;
    readonly means: Sentence;
  };
  /** An open record of the period before that is not listed any more. */
  'check.record-lost': { readonly words: Words; readonly label: string } & EarlierRecord;
  /** `value` now, `then` before: days as PlainDate, or texts. */
  'check.record-changed': {
    readonly cell: string;
    readonly words: Words;
    readonly label: string;
    readonly value: string;
    readonly then: string;
  } & EarlierRecord;
}
