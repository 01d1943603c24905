import type { Consolidation } from '../../core/model/consolidation';
import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';

/** A file the user gave, by the path within the folder given. */
export interface PickedFile {
  readonly name: string;
  readonly file: File;
}

export type ConsolidatePhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'joined'; readonly consolidation: Consolidation };

export interface ConsolidateState {
  readonly phase: ConsolidatePhase;
  /** Ids of the periods that the files speak of, and of those they add up to. Empty before anything was read. */
  readonly periods: readonly string[];
  /** Definitions of the on-time rate that can be chosen. */
  readonly onTimeDefinitions: readonly string[];
  readonly hasSettings: boolean;
}

export interface ConsolidateActions {
  readonly add: (files: readonly PickedFile[]) => void;
  readonly cancel: () => void;
  readonly choosePeriod: (id: string) => void;
  readonly chooseDefinition: (name: string) => void;
  /** Of several files of one unit and month, the one to count. */
  readonly useFile: (file: string) => void;
  /** Opens the file of a finding, where the host can. */
  readonly goTo: (finding: Finding) => void;
  readonly makeReport: () => void;
}
