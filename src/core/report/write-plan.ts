import type { CellAddress, CellRange } from '../model/address';
import type { StyleRole } from './style-roles';

/**
 * What a host has to do to make the workbook: plain operations in order, JSON all through. The file writer and an Excel
 * session apply the same plan, so nothing here belongs to one of them. It holds no clock, no absolute path and no
 * style, only roles of styles (style-roles.ts).
 */
export interface WritePlan {
  readonly title: string;
  readonly operations: readonly WriteOperation[];
}

/**
 * What to put in a cell. A string is text, whatever it begins with: a host must never let it become a formula, a number
 * or a date. null leaves the cell empty.
 */
export type PlanCell = null | string | number | PlanFormula;

/** A formula in US English without "=", with the value it gives. */
export interface PlanFormula {
  readonly formula: string;
  readonly value: number | string;
}

/** Sheets are named; a sheet is added before anything else is done to it. Rows and columns count from 0. */
export type WriteOperation =
  | { readonly op: 'add-sheet'; readonly sheet: string }
  /** `rows` may be ragged; the first cell stands at `at`. */
  | {
      readonly op: 'write-cells';
      readonly sheet: string;
      readonly at: CellAddress;
      readonly rows: readonly (readonly PlanCell[])[];
    }
  /** The role replaces whatever role the cells had. */
  | { readonly op: 'style'; readonly sheet: string; readonly range: CellRange; readonly role: StyleRole }
  | { readonly op: 'merge'; readonly sheet: string; readonly range: CellRange }
  /** From column A on, in characters of the default font. */
  | { readonly op: 'column-widths'; readonly sheet: string; readonly widths: readonly number[] }
  /** From `row` on, in points. */
  | { readonly op: 'row-heights'; readonly sheet: string; readonly row: number; readonly heights: readonly number[] }
  | { readonly op: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly op: 'page-setup'; readonly sheet: string; readonly setup: PageSetup }
  /** A new page begins at each of these rows. */
  | { readonly op: 'page-breaks'; readonly sheet: string; readonly rows: readonly number[] }
  | {
      readonly op: 'link';
      readonly sheet: string;
      readonly cell: CellAddress;
      readonly target: string;
      readonly location: string;
      readonly tip: string;
    }
  /** A thin horizontal line, `dx` and `length` in points, at the top of the row. */
  | {
      readonly op: 'line';
      readonly sheet: string;
      readonly at: CellAddress;
      readonly dx: number;
      readonly length: number;
    }
  | ({ readonly op: 'chart' } & PlanChart)
  | ({ readonly op: 'data-validation' } & PlanValidation)
  /** Without a password. Cells outside `unlocked` can't be changed; all can be selected, rows and columns sized. */
  | { readonly op: 'protect'; readonly sheet: string; readonly unlocked: readonly CellRange[] }
  | { readonly op: 'define-name'; readonly name: string; readonly sheet: string; readonly range: CellRange };

/** One page wide; page number centred above, not on the first page. */
export interface PageSetup {
  /** Pages to fit the height into; null for as many as it takes. */
  readonly pagesTall: 1 | null;
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea: CellRange;
  /** First and last row repeated on every page; null for none. */
  readonly titleRows: readonly [number, number] | null;
}

/**
 * What may be entered in cells besides nothing; anything else is refused with the alert. Numbers as their rule says, one of
 * the cells of a row or column, or one of some words (without commas, 255 characters together).
 */
export interface PlanValidation {
  readonly sheet: string;
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'whole-number'; readonly minimum: number }
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'one-of'; readonly cells: SheetRange }
    | { readonly kind: 'words'; readonly words: readonly string[] };
  /** Shown when a cell is selected. */
  readonly prompt: PlanMessage;
  readonly errorAlert: PlanMessage;
}

/** At most 32 characters of title and 255 of message are shown. */
export interface PlanMessage {
  readonly title: string;
  readonly message: string;
}

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A clustered column chart; a `target` series is a line over it. */
export interface PlanChart {
  readonly sheet: string;
  /** Cells that the chart covers. */
  readonly over: CellRange;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly format: 'count' | 'percent';
  readonly categories: SheetRange;
  readonly series: readonly {
    readonly name: string;
    readonly values: SheetRange;
    readonly look: 'first' | 'second' | 'target';
  }[];
}
