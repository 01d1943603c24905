import type { Period } from '../core/model/period';
import type { HelpTopic } from '../messages/command-line-texts';
import type { Language } from '../messages/language';

/** A command line that can be run, every value already read. */
export type Command =
  | { readonly kind: 'help'; readonly topic: HelpTopic; readonly language: Language }
  | { readonly kind: 'version' }
  | CheckCommand
  | ConsolidateCommand
  | ScoreCommand
  | SlipCommand
  | TemplateCommand;

interface Shared {
  readonly language: Language;
  readonly json: boolean;
  /** Path of the settings workbook; null: look for one beside the files. */
  readonly settings: string | null;
  readonly previous: string | null;
}

export interface CheckCommand extends Shared {
  readonly kind: 'check';
  readonly paths: readonly string[];
}

export interface ConsolidateCommand extends Shared {
  readonly kind: 'consolidate';
  readonly folder: string;
  /** Id of the form to join; null for the one that the files are of. */
  readonly form: string | null;
  readonly period: Period;
  readonly out: string | null;
  readonly force: boolean;
  readonly use: readonly string[];
}

export interface SlipCommand extends Shared {
  readonly kind: 'slip';
  readonly paths: readonly string[];
  /** A folder. */
  readonly out: string;
  readonly force: boolean;
}

export interface TemplateCommand extends Shared {
  readonly kind: 'template';
  /** Id of a form. */
  readonly form: string;
  /** Of score sheets a whole year. */
  readonly period: Period;
  /** A folder. */
  readonly out: string;
  readonly force: boolean;
}

export interface ScoreCommand extends Shared {
  readonly kind: 'score';
  readonly folder: string;
  /** File or folder with last year's score sheets, or a table of last year's results. */
  readonly lastYear: string | null;
  readonly out: string | null;
  readonly force: boolean;
}
