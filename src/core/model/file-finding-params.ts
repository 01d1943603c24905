/** What is said of a file as a whole. */
export interface FileFindingParams {
  /** So many more findings of one kind than are kept; `cell`: that of the first of the kind. */
  'file.more-alike': { readonly count: number; readonly cell: string | null };
  /** Files that are not opened, for what their names say that they are; `reason` is a HostFailureCode. */
  'file.passed': { readonly files: readonly string[]; readonly reason: string };
  /** A list of units that is not the one in use. */
  'file.settings': { readonly file: string };
  /** A folder in which nothing was looked at. */
  'file.folder': { readonly folder: string; readonly why: 'denied' | 'linked' | 'name' };
  /** The same report or score sheet as in the file `used`, which is counted. */
  'file.copy': { readonly file: string; readonly used: string };
  /** Nothing was entered, while the unit's form is filled in in the file `used`. */
  'file.blank': { readonly file: string; readonly used: string };
}
