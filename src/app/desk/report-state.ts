import type { HostFailure } from '../../core/model/result';
import type { TablePreview } from '../view/table-preview';

/** The report of the last consolidation. `failed` keeps the choice. Plain data: it crosses threads. */
export type ReportState =
  | { readonly kind: 'nothing' }
  | (ReportChoice & { readonly kind: 'ready' })
  | (ReportChoice & { readonly kind: 'writing' })
  | (ReportChoice & { readonly kind: 'failed'; readonly failure: HostFailure })
  | (ReportChoice & { readonly kind: 'written'; readonly sheets: readonly string[] })
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface ReportChoice {
  readonly periodId: string;
  readonly tables: readonly TablePreview[];
  readonly chosen: readonly string[];
}

export interface ReportActions {
  readonly choose: (table: string, on: boolean) => void;
  readonly write: () => void;
  readonly goToSheet: (sheet: string) => void;
  readonly toConsolidate: () => void;
}
