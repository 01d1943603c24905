import type { Finding } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { SheetResult } from './check-sheet';
import type { SheetTile } from './sheet-tiles';

/** The active sheet as checked. */
export interface CheckedSheet {
  readonly result: SheetResult;
  /** As printed on the form, "II.06a/VPCP/KSTT". */
  readonly formCode: string;
  readonly tiles: readonly SheetTile[];
  /** The settings that it was checked by, by the name of their file; null for none. */
  readonly settingsFile: string | null;
  /** What the report could not be compared with. */
  readonly notCompared: readonly ('previous' | 'settings')[];
  /** Whether the findings are marked on the sheet just now. */
  readonly marked: boolean;
}

/**
 * Where the check of the active sheet stands. `failed` keeps what was shown before, so that a refusal of Excel ("a cell is
 * being edited") does not take the findings away.
 */
export type CheckState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly before: CheckedSheet | null }
  | { readonly kind: 'failed'; readonly failure: HostFailure; readonly before: CheckedSheet | null }
  | { readonly kind: 'checked'; readonly sheet: CheckedSheet }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

/** What the user can ask for. Each returns at once; the state says what became of it. */
export interface CheckActions {
  readonly check: () => void;
  readonly mark: (on: boolean) => void;
  readonly goTo: (finding: Finding) => void;
  /** Brings another sheet before the user, which is checked then. */
  readonly showSheet: (name: string) => void;
  /** Applies the fixes of these findings, in one step that the user can undo. */
  readonly fix: (findings: readonly Finding[]) => void;
  /** Writes 0 into the blank cells of these rows without figures, in one step that the user can undo. */
  readonly fillZeros: (findings: readonly Finding[]) => void;
}
