import type { NotUsedFile } from './not-used-file';
import type { WantedFigure } from './declared-figure';
import type { LackingPoints } from './score-sheet';

/** A declared figure as it stands in the sheet. */
export interface DeclaredText {
  readonly from: 'declared';
  readonly text: string;
}

/** A share from the dossiers of the year; `percent` is decimal text to two digits, '' where no cases arose. */
export interface DossierShare {
  readonly from: 'dossiers';
  readonly part: string;
  readonly whole: string;
  readonly percent: string;
}

/** Codes of findings about score sheets, with the parameters of their sentences; see FindingParams. */
export interface ScoreFindingParams {
  // --- reading: points of score sheets; values and sums are decimal text with a point ---
  'read.points.text': { readonly cell: string; readonly text: string; readonly value: string };
  /** "1/2", "½". */
  'read.points.fraction': { readonly cell: string; readonly text: string; readonly value: string };
  /** Turned into a date; `candidates`: what it may have been. `date` is a PlainDate or the text shown. */
  'read.points.date': { readonly cell: string; readonly date: string; readonly candidates: readonly string[] };
  'read.points.percent': { readonly cell: string; readonly text: string };
  'read.points.not-a-number': { readonly cell: string; readonly text: string };
  /** Several rounds of scoring: their columns as letters, the last with points is `used`; `earlier` criteria have none in it. */
  'read.points.rounds': {
    readonly column: string;
    readonly columns: readonly string[];
    readonly used: string;
    readonly earlier: number;
  };
  /** A criterion's number that the program turned into a number or a date. */
  'read.criterion.number': { readonly cell: string; readonly shown: string; readonly taken: string };
  /** A number that became a day and may have been several, or none that goes on from the one before. `shown` as above. */
  'read.criterion.date': { readonly cell: string; readonly shown: string; readonly candidates: readonly string[] };
  /** No number, though the sums have the row among numbered criteria; `taken` is '' where no number is free for certain. */
  'read.criterion.no-number': { readonly cell: string; readonly taken: string };
  'read.criterion.no-name': { readonly cell: string; readonly number: string };
  /** The criterion that others are parts of, by their numbers, is not in the sheet. */
  'read.criterion.no-heading': {
    readonly cell: string;
    readonly number: string;
    readonly first: string;
    readonly last: string;
  };
  /** Rows of the sheet, from 1, with figures that are no criteria's. */
  'read.criterion.outside': { readonly rows: readonly number[] };
  /** Rows that are levels of a scale. */
  'read.criterion.levels': { readonly rows: readonly number[] };
  /** A row with points that fits in nowhere and is not counted. */
  'read.criterion.unplaced': { readonly cell: string; readonly row: number; readonly text: string };
  /** Points at a level of the scale of criterion `number`, whose own points belong in `right`. */
  'read.points.at-level': { readonly cell: string; readonly number: string; readonly right: string };
  'read.criterion.twice': { readonly cell: string; readonly number: string; readonly first: string };

  // --- reading: the year of a score sheet ---
  'score.year.unknown': { readonly sheet: string };
  /** Two years above the table; `year` is taken. */
  'score.year.two': {
    readonly cell: string;
    readonly year: string;
    readonly otherCell: string;
    readonly other: string;
  };

  // --- checking: score sheets; points are decimal text with a point, columns are names of ScoreColumn ---
  /** C1: the maxima under a criterion. `number` is '' for the total of the table. */
  'score.maxima.differ': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly sum: string;
    readonly parts: number;
  };
  /** C1: `expected` is what the maxima around ask for, null where they do not say. `number` as above. */
  'score.maximum.missing': { readonly cell: string; readonly number: string; readonly expected: string | null };
  /** C1: the maxima of all fields do not make the whole. */
  'score.maxima.total': { readonly cell: string; readonly value: string; readonly expected: string };
  /** C2. */
  'score.above-maximum': {
    readonly cell: string;
    readonly column: string;
    readonly value: string;
    readonly maximum: string;
  };
  'score.below-zero': { readonly cell: string; readonly column: string; readonly value: string };
  /** C2: a penalty takes off between nothing and its maximum. */
  'score.penalty-range': { readonly cell: string; readonly value: string; readonly maximum: string };
  /** C2: criteria that the unit did not score; once per sheet. */
  'score.not-scored': { readonly cells: readonly string[] };
  /** C2: criteria without points that others have in the same column; once per sheet and column. */
  'score.not-given': { readonly column: string; readonly cells: readonly string[] };
  /** C3: a parent without its sum, where others have theirs. */
  'score.sum.blank': {
    readonly cell: string;
    readonly column: string;
    readonly number: string;
    readonly sum: string;
  };
  /** C3: a row of the total with nothing in it. */
  'score.total.blank': { readonly cell: string };
  /** C3: a parent, or the total where `number` is ''. */
  'score.sum.differs': {
    readonly cell: string;
    readonly column: string;
    readonly number: string;
    readonly value: string;
    readonly sum: string;
  };
  /** C3: what was achieved is not appraisal and survey together. */
  'score.achieved.differs': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly sum: string;
  };
  /** C6. */
  'score.no-evidence': { readonly number: string };
  /** C7. */
  'score.survey-self-scored': { readonly cell: string; readonly number: string; readonly value: string };
  /** C9. */
  'score.appraisal.no-note': {
    readonly cell: string;
    readonly number: string;
    readonly self: string;
    readonly appraised: string;
  };

  // --- checking by a criteria set; `set` is what the set goes by ---
  /** C1: not the maximum of the set. */
  'score.maximum.other': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly expected: string;
    readonly set: string;
  };
  /** C4. `levels`: highest first. `column` as in ScoreColumn. */
  'score.not-a-level': {
    readonly cell: string;
    readonly column: string;
    readonly number: string;
    readonly value: string;
    readonly levels: readonly string[];
    readonly set: string;
  };
  /** C5. `figure` is what was declared, or the per cent of the dossiers with their count. */
  'score.computed.differs': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly computed: string;
    readonly figure: DeclaredText | DossierShare;
    readonly set: string;
  };
  /** C5: a declared share other than the dossiers'. */
  'score.declared.dossiers': {
    readonly cell: string;
    readonly number: string;
    readonly declared: string;
    readonly dossiers: DossierShare;
  };
  /** C5: once per sheet; months by their ids, criteria by their numbers. */
  'score.dossiers.incomplete': {
    readonly year: number;
    readonly missing: readonly string[];
    readonly twice: readonly string[];
    readonly criteria: readonly string[];
  };
  /** Turned into a date; `candidates`: shares that may have been typed. */
  'score.declared.date': {
    readonly cell: string;
    readonly number: string;
    readonly date: string;
    readonly candidates: readonly string[];
  };
  /** 0.955, where 95.5 or 0.955 per cent may be meant; `text` as shown, `percent` decimal text. */
  'score.declared.fraction': {
    readonly cell: string;
    readonly number: string;
    readonly text: string;
    readonly percent: string;
  };
  /** `text` is '' for a formula that was saved without its value. */
  'score.declared.unclear': {
    readonly cell: string;
    readonly number: string;
    readonly text: string;
    readonly wanted: WantedFigure;
  };

  /** Explanations where figures belong; once per sheet. */
  'score.declared.prose': { readonly cells: readonly string[] };

  // --- scoring ---
  'score.duplicate': { readonly unit: string; readonly files: readonly string[] };
  'score.tie': { readonly rank: number; readonly units: readonly string[] };
  'score.not-ranked': { readonly unit: string; readonly lacking: readonly LackingPoints[] };
  /** A file of a unit that sent several, which is not the one that counts. */
  'score.file.unused': {
    readonly unit: string;
    readonly file: string;
    readonly used: string;
    readonly reason: 'other-chosen' | 'no-points';
  };
  /** Units whose sheets have other maxima than most. */
  'score.other-maxima': { readonly unit: string; readonly maximum: string; readonly usual: string };
  'score.other-year': { readonly unit: string; readonly year: number; readonly usual: number };
  'score.missing': { readonly count: number; readonly of: number; readonly units: readonly string[] };
  /** A unit without a score sheet that sent other files. */
  'score.not-used': { readonly unit: string; readonly notUsed: readonly NotUsedFile[] };
  'score.not-comparable': { readonly unit: string };

  // --- the log of an appraisal; `row` is the row of the log's sheet, from 1 ---
  /** The first row that is not what was written. */
  'log.broken': { readonly row: number };
  /** A row, or the whole sheet where null, that no log of ours looks like. */
  'log.unreadable': { readonly row: number | null };
  /** The log goes on after the appraisal was finished. */
  'log.after-finish': { readonly row: number };
  /** The appraised score in the sheet is not the one in the log. Points are decimal text, '' for a blank cell, '?' for no points. */
  'log.points': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly logged: string;
    readonly finished: boolean;
  };
  /** The self-score is not the one that was decided upon. */
  'log.self-changed': {
    readonly cell: string;
    readonly number: string;
    readonly value: string;
    readonly logged: string;
    readonly finished: boolean;
  };
  /** What is declared or named as evidence is not what was decided upon. */
  'log.evidence-changed': { readonly number: string; readonly finished: boolean };
  /** In the log, not in the sheet. */
  'log.no-criterion': { readonly number: string };
  'log.unfinished': { readonly waiting: number; readonly round: number; readonly returned: boolean };
}
