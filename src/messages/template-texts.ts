/** Words about blank forms; not among the other texts because they are not needed before the settings are shown. */
export interface TemplateTexts {
  readonly title: string;
  readonly text: string;
  /** There is no list of units. */
  readonly noUnits: string;
  readonly form: string;
  readonly year: string;
  readonly period: string;
  /** `from`, `to`: days that the period covers. */
  readonly days: (from: string, to: string) => string;
  /** `periods`: ids of those whose reports give the opening figures. */
  readonly carried: (periods: readonly string[]) => string;
  readonly make: (units: number) => string;
  readonly nobodyThen: (period: string) => string;
  readonly making: (done: number, total: number) => string;
  readonly made: (units: number, form: string, period: string, file: string) => string;
  readonly allCarried: string;
  readonly noneCarried: (periods: readonly string[]) => string;
  /** `units`: names of those whose opening figures are blank. */
  readonly someCarried: (units: readonly string[], periods: readonly string[]) => string;
  readonly usualFields: (count: number) => string;
}
