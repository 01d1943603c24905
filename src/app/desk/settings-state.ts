import type { Settings } from '../../core/forms/settings';
import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { ListedFile } from '../ports/listed-file';

export type SettingsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | {
      readonly kind: 'chosen';
      readonly settings: Settings;
      readonly findings: readonly Finding[];
      /** Why they are in force but not kept with the workbook; null where they are. */
      readonly notKept: HostFailure | null;
    }
  /** Empty settings were written into the open workbook, to be filled in, saved and chosen. */
  | { readonly kind: 'made'; readonly sheets: readonly string[] }
  /** A fault of ours; whoever shows the state throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface SettingsActions {
  readonly choose: (file: ListedFile) => void;
  /** Writes an empty settings workbook for the user to fill in; absent where that is not offered. */
  readonly makeTemplate?: () => void;
  readonly remove: () => void;
  /** Keeps what was chosen with the workbook, after that failed. */
  readonly keep: () => void;
}
