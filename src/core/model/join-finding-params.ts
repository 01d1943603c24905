import type { NotUsedFile } from './not-used-file';
import type { Words } from './words';

/** Findings of joining units' reports. */
export interface JoinFindingParams {
  /** `notUsed`: files of the unit that are there, and why they are in no figure. */
  'join.missing': {
    readonly unit: string;
    readonly months: readonly string[];
    readonly all: boolean;
    readonly notUsed?: readonly NotUsedFile[];
  };
  'join.missing.summary': { readonly count: number; readonly of: number; readonly units: readonly string[] };
  'join.duplicate': { readonly unit: string; readonly period: string; readonly files: readonly string[] };
  'join.late': {
    readonly unit: string;
    readonly period: string;
    readonly days: number;
    readonly receivedOn: string;
    readonly deadline: string;
  };
  /** A report of another form than the one that is joined, by their ids. */
  'join.other-form': { readonly file: string; readonly form: string; readonly wanted: string };
  'join.other-period': { readonly file: string; readonly period: string; readonly wanted: string };
  'join.unplaced': { readonly file: string };
  /** R7: a unit's own cumulative sheet against its months. */
  'join.cumulative.differs': {
    readonly cell: string;
    readonly unit: string;
    readonly figure: Words;
    readonly value: number;
    readonly expected: number;
    readonly months: readonly string[];
  };
  /** A file of a unit that joins other units' reports; it is not added to them. */
  'join.parent-unit': { readonly file: string; readonly unit: string };
  'join.not-comparable': { readonly unit: string; readonly period: string };
}
