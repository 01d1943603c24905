/** A file the user gave, by the path within the folder given. */
export interface PickedFile {
  readonly name: string;
  readonly file: File;
}
