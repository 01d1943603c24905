/** How numbers and dates look in one language. Its data are in `src/messages`. */
export interface NumberLook {
  /** The language's BCP 47 tag. */
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** Format code of a date that a file leaves to the country. */
  readonly date: string;
  /** Twelve, from January; seven, from Sunday. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Before and after noon. */
  readonly halves: readonly [string, string];
}
