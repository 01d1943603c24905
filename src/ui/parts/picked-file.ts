/** A file the user gave, by the path within the folder given. */
export interface PickedFile {
  readonly name: string;
  readonly file: File;
  /** When it was last saved, in milliseconds, where the system tells: not of what lay in a .zip. */
  readonly savedAt?: number;
}
