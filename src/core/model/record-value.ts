/**
 * A value of a row that is no figure: a day as PlainDate, a choice by its name in the form, a text or code in NFC without
 * spaces around it. `blank`: nothing was entered. `unknown`: something else stands there; a finding says what.
 */
export type RecordValue =
  | { readonly state: 'known'; readonly value: string; readonly column: number }
  | { readonly state: 'blank'; readonly column: number }
  | { readonly state: 'unknown'; readonly column: number };
