import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { Settings } from '../core/settings/settings';

/** The settings come once, before the first file: with thousands of units in them they are larger than a file. */
export type PoolQuestion =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'read'; readonly listed: ListedFile; readonly file: File };

export type PoolAnswer = FileReading;
