/** Parameters of what is said of a sheet's period and unit, and of its rows' names. */
export interface ContextFindingParams {
  /** `text`: the line that should tell the period. */
  'read.period.unknown': { readonly text: string | null };
  /**
   * Title says one period, the dates another (`byDates`) or none of the form's. `taken` is by the dates where they are a
   * period's own, else by the title.
   */
  'read.period.contradiction': {
    readonly cell: string;
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly byDates: string | null;
    readonly taken: string;
  };
  /** Two lines of the heading name two periods; `other` is followed. */
  'read.period.two-titles': {
    readonly cell: string;
    readonly title: string;
    readonly other: string;
    readonly otherCell: string;
  };
  /** Dates other than the regular ones (15th to 14th) of the period they are taken for; allowed, only said. */
  'read.period.irregular': {
    readonly cell: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
    readonly regularFrom: string;
    readonly regularTo: string;
  };
  /** Dates that are those of no period of the form; no period is taken. `months`: how many, where they are whole ones. */
  'read.period.no-period': {
    readonly cell: string;
    readonly from: string;
    readonly to: string;
    readonly months: number | null;
    readonly days: number;
  };
  /** A period that begins on a day on which units of the settings began. */
  'read.period.first': {
    readonly cell: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  /** Sheet says one period, file name, folder, sheet name or the user's choice another. */
  'read.period.elsewhere': {
    readonly cell: string;
    readonly period: string;
    readonly other: string;
    readonly where: 'file' | 'folder' | 'sheet-name';
  };
  /**
   * The sheet does not say its period, or not so that it can be understood (`text`); it is taken from the file name, the
   * folder or the sheet's name.
   */
  'read.period.assumed': {
    readonly period: string;
    readonly where: 'file' | 'folder' | 'sheet-name';
    readonly text: string | null;
  };
  'read.period.bad-date': { readonly cell: string; readonly text: string };
  /** The first day comes after the last. */
  'read.period.backwards': { readonly cell: string; readonly from: string; readonly to: string };
  /** `where` the unit that is taken is named. */
  'read.unit.missing': { readonly taken: string | null; readonly where: 'file' | 'folder' | null };
  /** The code beside the name is that of `unit`, another one in the settings: none is taken. */
  'read.unit.code': { readonly cell: string; readonly code: string; readonly unit: string; readonly name: string };
  'read.unit.unknown': { readonly cell: string; readonly text: string; readonly candidates: readonly string[] };
  'read.unit.inexact': { readonly cell: string; readonly text: string; readonly name: string };
  /** The unit is in the settings, but not on the period's days. */
  'read.unit.not-valid': { readonly cell: string; readonly name: string; readonly period: string };
  /** A line of the heading names another unit (`other`) than the one that reports (`name`), which is followed. */
  'read.unit.letterhead': {
    readonly cell: string;
    readonly other: string;
    readonly name: string;
    readonly nameCell: string;
  };
  'read.unit.elsewhere': {
    readonly cell: string;
    readonly name: string;
    readonly other: string;
    readonly where: 'file' | 'folder';
  };
  'read.field.inexact': { readonly cell: string; readonly text: string; readonly name: string };
  'read.field.unknown': { readonly cell: string; readonly text: string; readonly candidates: readonly string[] };
  'read.field.twice': { readonly cell: string; readonly name: string; readonly first: string };
}
