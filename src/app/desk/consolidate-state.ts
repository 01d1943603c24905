import type { CheckedFile } from '../../core/model/checked-file';
import type { Consolidation } from '../../core/model/consolidation';
import type { HostFailure } from '../../core/model/result';
import type { ListedFile } from '../ports/listed-file';

export type ConsolidatePhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'joined'; readonly consolidation: Consolidation }
  /** Not one file says its period. */
  | { readonly kind: 'unplaced'; readonly files: readonly CheckedFile[] }
  /** A fault of ours; whoever shows the state throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface ConsolidateState {
  readonly phase: ConsolidatePhase;
  /** Ids of the periods that the files speak of, and of those they add up to. Empty before anything was read. */
  readonly periods: readonly string[];
  /** Definitions of the on-time rate that can be chosen. */
  readonly onTimeDefinitions: readonly string[];
  readonly hasSettings: boolean;
}

export interface ConsolidateActions {
  /** Files already given under the same name are replaced. */
  readonly add: (files: readonly ListedFile[]) => void;
  readonly cancel: () => void;
  readonly choosePeriod: (id: string) => void;
  readonly chooseDefinition: (name: string) => void;
  /** Of several files of one unit and month, the one to count. */
  readonly useFile: (file: string) => void;
  readonly makeReport: () => void;
}
