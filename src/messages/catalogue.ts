import type { NumberLook } from '../core/show/number-look';
import type { HostFailureCode } from '../core/model/result';
import type { CommandLineTexts } from './command-line-texts';
import type { FindingTexts } from './finding-texts';
import type { Names } from './names';
import type { RefusalTexts } from './refusal-texts';

/** Everything the product says in one language. */
export interface Catalogue {
  readonly findings: FindingTexts;
  readonly failures: FailureTexts;
  readonly refusals: RefusalTexts;
  readonly names: Names;
  readonly commandLine: CommandLineTexts;
  readonly format: Format;
  /** How the cells of a sheet look, as a spreadsheet program of the country shows them. */
  readonly numberLook: NumberLook;
  /** The heading of a finding with its place: "Tổng số tiếp nhận không khớp · ô C13". */
  readonly titleAt: (title: string, cell: string) => string;
}

/** One sentence per failure of a host: what happened and what to do. */
export type FailureTexts = Readonly<Record<HostFailureCode, (params: FailureParams) => string>>;

/** `file`, `sheet` and `cell` are always there (empty text when the failure names none); limits only where one was met. */
export interface FailureParams {
  readonly file: string;
  readonly sheet: string;
  /** "C13". */
  readonly cell: string;
  readonly limit: number | null;
  /** Names of sheets, as a list in one text. */
  readonly names?: string;
  /** What the host itself calls the failure; for a report to the developers. */
  readonly code?: string;
}

/** How values look in the language. */
export interface Format {
  /** A whole number with groups of thousands. */
  readonly number: (value: number) => string;
  /** A decimal text with a point ("98.32") as a percentage. */
  readonly percent: (decimal: string) => string;
  readonly date: (date: string) => string;
  /** Two dates, the year once when it is the same. */
  readonly dates: (from: string, to: string) => string;
  /** The name of a period by its id; anything else is shown unchanged. */
  readonly period: (id: string) => string;
}
