/** Where the blank forms stand. Plain data: it crosses threads. */
export type TemplatesState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly made: MadeTemplates }
  /** A fault of ours; the screen throws it, so that its report is shown. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface MadeTemplates {
  /** Id of the form. */
  readonly form: string;
  readonly period: string;
  readonly units: number;
  /** Name of the .zip. */
  readonly file: string;
  /** Units whose opening figures are blank, because no report or more than one says them; null where nothing is carried over. */
  readonly without: readonly string[] | null;
  /** Ids of the periods whose reports are asked for it. */
  readonly carriedFrom: readonly string[];
  /** How many usual fields were taken because the settings list none; null where they list some. */
  readonly usualFields: number | null;
}
