import type { FileReading } from '../app/ports/file-reading';
import type { ListedFile } from '../app/ports/listed-file';
import type { Settings } from '../core/settings/settings';

/** What the pane asks of the worker, once in its life. */
export interface ReadRequest {
  readonly files: readonly { readonly listed: ListedFile; readonly file: File }[];
  readonly settings: Settings;
}

/** What the worker answers: after each file, and at the end. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'done'; readonly readings: readonly FileReading[] };
