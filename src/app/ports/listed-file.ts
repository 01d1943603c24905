import type { Period } from '../../core/model/period';
import type { PlainDate } from '../../core/model/plain-date';

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
}
