import type { HostFailure } from '../../core/model/result';
import type { ReportTable, TableKey } from '../../core/report/report-table';

/** The report of the last consolidation. `failed` keeps the choice. */
export type ReportState =
  | { readonly kind: 'nothing' }
  | (ReportChoice & { readonly kind: 'ready' })
  | (ReportChoice & { readonly kind: 'writing' })
  | (ReportChoice & { readonly kind: 'failed'; readonly failure: HostFailure })
  | (ReportChoice & { readonly kind: 'written'; readonly sheets: readonly string[] })
  /** A fault of ours; whoever shows the state throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface ReportChoice {
  readonly periodId: string;
  readonly tables: readonly ReportTable[];
  readonly chosen: readonly TableKey[];
}

export interface ReportActions {
  readonly choose: (table: TableKey, on: boolean) => void;
  readonly write: () => void;
  readonly goToSheet: (sheet: string) => void;
  readonly toConsolidate: () => void;
}
