import type { CellAddress } from './address';
import type { FindingParams } from './finding-params';

/** Note: worth knowing. Warning: look again. Error: the figures can't stand as they are. */
export type Severity = 'error' | 'warning' | 'note';

export type FindingCode = keyof FindingParams;

/** Where something is: a file, perhaps a sheet of it, perhaps a cell or a row of that. */
export interface FindingPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: CellAddress;
}

/** The one value that is certainly right for a cell. `text` for labels, `number` for figures. */
export interface Fix {
  readonly cell: CellAddress;
  readonly value: number | string;
}

/**
 * Something that is wrong or worth knowing, as a value. The sentence is made by `src/messages` from `code` and `params`.
 * `rule` is the rule's name for people and scripts: R1..R12, C1..C11, or a word such as "number-as-text".
 */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly rule: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly at: FindingPlace;
  readonly params: FindingParams[Code];
  readonly actual?: number | string | null;
  /** What the figure was compared with; only together with `fix` what it certainly should be. */
  readonly expected?: number | string | null;
  readonly fix?: Fix;
  /** Every cell that it is about, where there are several; `at.cell` is the first of them. */
  readonly cells?: readonly CellAddress[];
}

/** The cells that the finding is about. */
export function cellsOf({ at, cells }: Finding): readonly CellAddress[] {
  return cells && cells.length > 0 ? cells : at.cell ? [at.cell] : [];
}

/** What the finding's cell should hold, where that is certain; null else. */
export function certainValue({ fix }: Finding): number | string | null {
  return fix?.value ?? null;
}

/** Builds a finding with code and params checked against each other. */
export function finding<Code extends FindingCode>(value: FindingOf<Code>): Finding {
  // The mapped union and the generic member are the same set; TypeScript can't see it for an unresolved Code.
  return value as unknown as Finding;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** The gravest severity among the findings, null if absent. */
export function gravest(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (worst, { severity }) => (worst === null || ORDER[severity] > ORDER[worst] ? severity : worst),
    null,
  );
}
