/** One sheet of the settings workbook: names that it may have, and of each column the captions. */
export interface SettingsSheet<Column extends string> {
  readonly names: readonly string[];
  readonly columns: Readonly<Record<Column, readonly string[]>>;
}
