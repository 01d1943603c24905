/** What a unit's dossier reports of a year lack, so that they do not count yet; ids of months. */
export interface DossiersMissing {
  readonly year: number;
  readonly missing: readonly string[];
  /** Sent more than once. */
  readonly twice: readonly string[];
}
