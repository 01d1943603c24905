import type { Words } from '../../core/model/words';
import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { ConsolidationView } from '../view/consolidation-view';

export type ConsolidatePhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | {
      readonly kind: 'joined';
      readonly consolidation: ConsolidationView;
      /** The unit whose files and findings are shown, by `unitKey`. */
      readonly opened: { readonly unit: string; readonly findings: readonly Finding[] } | null;
      /** How many files, of any period, have something that their units have to mend. */
      readonly faulty: number;
    }
  /** Not one file says its period. */
  | { readonly kind: 'unplaced'; readonly findings: readonly Finding[] }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

/** Plain data: it crosses threads. */
export interface ConsolidateState {
  readonly phase: ConsolidatePhase;
  /** Ids of the periods that the files speak of, and of those they add up to. Empty before anything was read. */
  readonly periods: readonly string[];
  /** Forms that the files are of, where there are several to choose from: one is joined at a time. */
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  /** Definitions of the on-time rate that can be chosen. */
  readonly onTimeDefinitions: readonly { readonly name: string; readonly formula: Words }[];
  readonly hasSettings: boolean;
  /** Score sheets among the files, which are not joined; `only`: there is nothing else. */
  readonly scores: { readonly count: number; readonly only: boolean };
  /** Names of files that were given and are no workbooks. */
  readonly others: readonly string[];
}

/** Before anything was given. */
export const NOTHING_JOINED: ConsolidateState = {
  phase: { kind: 'empty' },
  periods: [],
  forms: [],
  onTimeDefinitions: [],
  hasSettings: false,
  scores: { count: 0, only: false },
  others: [],
};

export interface ConsolidateActions {
  readonly cancel: () => void;
  /** Joins another of the forms that the files are of. */
  readonly chooseForm: (id: string) => void;
  readonly choosePeriod: (id: string) => void;
  readonly chooseDefinition: (name: string) => void;
  /** Of several files of one unit and month, the one to count. */
  readonly useFile: (file: string) => void;
  /** Shows the files and findings of a unit, by `unitKey`; null for none. */
  readonly openUnit: (unit: string | null) => void;
  readonly makeReport: () => void;
  /** Takes the score sheets among the files to Chấm điểm. */
  readonly toScore: () => void;
}
