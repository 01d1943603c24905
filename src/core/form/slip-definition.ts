import type { Severity } from '../model/finding';
import type { HeadWords } from './report-definition';

/** The return slip as data: every word that is printed. `{name}` in a text is filled by the slip. */
export interface SlipDefinition {
  readonly head: HeadWords;
  /** At most 31 characters, none of : \\ / ? * [ ]. */
  readonly sheet: string;
  readonly title: string;
  /** `{unit}`: the agency that the slip goes to. */
  readonly addressee: string;
  /** What was looked at and found: `{file}`, `{form}`, `{period}`, `{counts}`. */
  readonly intro: string;
  /** The same for a file that tells no period: `{file}`, `{form}`, `{counts}`. */
  readonly introWithoutPeriod: string;
  /** For a score sheet: `{file}`, `{counts}`. */
  readonly introScoreSheet: string;
  /** For a file that is no readable report: `{file}`. */
  readonly introUnreadable: string;
  /** A period with its dates: `{period}`, `{from}`, `{to}`. */
  readonly dates: string;
  /** `{count}`, by severity; those that occur are joined. */
  readonly counts: Readonly<Record<Severity, string>>;
  readonly request: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly captions: Readonly<Record<'number' | 'severity' | 'place' | 'actual' | 'expected' | 'sentence', string>>;
  /** `{sheet}`, `{cell}`. */
  readonly place: string;
  /** `{count}`, `{cells}`: further cells with the fault of the rows above. */
  readonly alike: string;
  /** `{count}`: closes a list of cells that was cut. */
  readonly andMore: string;
  readonly wholeFile: string;
  readonly notesTitle: string;
  /** What a severity asks of the unit; printed for those that occur. */
  readonly notes: Readonly<Record<Severity, string>>;
  readonly expectedNote: string;
}
