import type { Period } from '../../core/model/period';
import type { PlainDate } from '../../core/model/plain-date';
import type { HostFailureCode } from '../../core/model/result';

/** One file the user gave, before it is opened. */
export interface ListedFile {
  /** As the user knows it: the path as given, or relative to the folder given, with "/". Unique among the files of one run. */
  readonly name: string;
  /** How the host opens it. */
  readonly path: string;
  /** When it was last changed, where the host knows. */
  readonly receivedOn?: PlainDate;
  /** The period that is being joined: of a workbook with a sheet for each month, its month is read. */
  readonly wanted?: Period;
  /** Known without opening it: why it can't be opened. */
  readonly failure?: HostFailureCode;
}

/** Something that lay among the files given and is not opened. */
export interface PassedFile {
  /** Both as for `ListedFile`. */
  readonly name: string;
  readonly path: string;
  /**
   * - `type`: no workbook by its name. `lock`: the trace of a workbook that somebody has open.
   * - `settings`: a list of units that is not the one in use.
   * - `folder-denied`, `folder-linked`, `folder-name`: a folder that may not be read; that a link leads to; whose name is not
   *   written in Unicode. What is in it is not known.
   */
  readonly why: 'type' | 'lock' | 'settings' | 'folder-denied' | 'folder-linked' | 'folder-name';
}
