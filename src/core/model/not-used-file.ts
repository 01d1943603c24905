/** A file that was given and is in no figure, and why. */
export interface NotUsedFile {
  readonly file: string;
  readonly why: NotUsedReason;
}

/**
 * - `period`: it is a report for another one, by id. `no-period`: nobody knows for which.
 * - `form`: it is certainly another form, by the name that is printed on it. `no-table`: it has no table of the form.
 * - `unreadable`: it can't be opened; a HostFailureCode.
 */
export type NotUsedReason =
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'no-period' | 'no-table' };
