import type { Settings } from '../../core/settings/settings';
import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { Words } from '../../core/model/words';
import type { ListedFile } from '../ports/listed-file';

/** A definition of the on-time rate, its formula in words. */
export interface OnTimeBy {
  readonly name: string;
  readonly formula: Words;
}

export interface ShownSettings {
  readonly settings: Settings;
  /** The definition of the on-time rate by which they judge; null where the form has no such rate. */
  readonly onTime: OnTimeBy | null;
  readonly findings: readonly Finding[];
}

export type SettingsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  /** The workbook brings settings that were not chosen on this computer: they are not in force until the user takes them. */
  | (ShownSettings & { readonly kind: 'offered' })
  | (ShownSettings & {
      readonly kind: 'chosen';
      /** Why they are in force but not kept with the workbook; null where they are. */
      readonly notKept: HostFailure | null;
    })
  /** Empty settings were written into the open workbook, to be filled in, saved and chosen. */
  | { readonly kind: 'made'; readonly sheets: readonly string[] }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface SettingsActions {
  readonly choose: (file: ListedFile) => void;
  /** Takes the open workbook itself for the settings; absent where what is open is never one. */
  readonly chooseOpen?: () => void;
  /** Writes an empty settings workbook for the user to fill in; absent where that is not offered. */
  readonly makeTemplate?: () => void;
  /** Takes the settings that are offered, or leaves them. */
  readonly accept: () => void;
  readonly decline: () => void;
  readonly remove: () => void;
  /** Keeps what was chosen with the workbook, after that failed. */
  readonly keep: () => void;
}
