import type { PlainDate } from '../../core/model/plain-date';

/** One file the user gave, before it is opened. */
export interface ListedFile {
  /** As the user knows it: the path as given, or relative to the folder given, with "/". Unique among the files of one run. */
  readonly name: string;
  /** How the host opens it. */
  readonly path: string;
  /** When it was last changed, where the host knows. */
  readonly receivedOn?: PlainDate;
}
