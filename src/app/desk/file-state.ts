import type { CellAddress } from '../../core/model/address';
import type { Severity } from '../../core/model/finding';
import type { HostFailure } from '../../core/model/result';
import type { SheetView } from '../view/sheet-view';

/** A workbook file that is open in the page. */
export interface OpenFile {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly active: number;
  readonly view: SheetView;
  readonly selected: CellAddress;
  /** Counts up whenever the selected cell has to be brought before the user. */
  readonly revealed: number;
  /** By `cellKey`, of the active sheet. */
  readonly marks: ReadonlyMap<number, Severity>;
  /** What was typed into cells of the active sheet and is not in the file yet, by `cellKey`. */
  readonly waiting: ReadonlyMap<number, string>;
  /** Whether the file is being changed. */
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last thing that was asked could not be done. */
  readonly failure: HostFailure | null;
  /** Name of the copy that was saved last; null when there were edits since, or none yet. */
  readonly saved: string | null;
}

export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'open'; readonly file: OpenFile }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface FileActions {
  readonly open: (name: string, bytes: () => Promise<Uint8Array>) => void;
  readonly showSheet: (index: number) => void;
  readonly select: (cell: CellAddress) => void;
  /** Puts what was typed into a cell. */
  readonly type: (cell: CellAddress, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Gives a copy with the edits. The file itself is never written. */
  readonly save: () => void;
}
