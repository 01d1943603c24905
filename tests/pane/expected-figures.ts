import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keyAddress } from '../../src/core/model/sheet-data';
import type { HostSheet, HostValue } from '../support/excel-host/host-sheet';
import { ROOT } from './open-pane';

const COLUMNS = ['c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13'] as const;
type Column = (typeof COLUMNS)[number];
type Figures = Readonly<Record<Column, number>>;

interface Expected {
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly months: readonly {
    readonly month: string;
    readonly units: readonly ({ readonly code: string } & Figures)[];
  }[];
  readonly halfYear: Figures & { readonly onTimeRate: number };
}

export const expected = JSON.parse(
  readFileSync(path.join(ROOT, 'tests/samples/cu-jut-2024.expected.json'), 'utf8'),
) as Expected;

export interface ExpectedUnit {
  readonly name: string;
  /** Columns (3) to (13) of the form. */
  readonly figures: readonly number[];
  /** Early or on time of those resolved. */
  readonly rate: number;
}

/** Each commune over some months: what came in and went out is added, carried in is the first month's, pending the last's. */
export function expectedUnits(months: readonly string[]): readonly ExpectedUnit[] {
  return expected.communes.map(({ code, name }) => {
    const own = months.map((month) => {
      const sent = expected.months.find((each) => each.month === month)!.units;
      return sent.find((unit) => unit.code === code)!;
    });
    const first = own[0]!;
    const last = own.at(-1)!;
    const sum = (column: Column): number => own.reduce((all, unit) => all + unit[column], 0);
    const [c4, c5, c7, c8, c9, c10] = (['c4', 'c5', 'c7', 'c8', 'c9', 'c10'] as const).map(sum);
    const figures = [c4! + c5! + first.c6, c4!, c5!, first.c6, c7!, c8!, c9!, c10!, last.c11, last.c12, last.c13];
    return { name, figures, rate: (c8! + c9!) / c7! };
  });
}

export function expectedTotal(units: readonly ExpectedUnit[]): readonly number[] {
  return COLUMNS.map((_, column) => units.reduce((sum, { figures }) => sum + figures[column]!, 0));
}

export function publishedHalfYear(): readonly number[] {
  return COLUMNS.map((column) => expected.halfYear[column]);
}

/** The line of a sheet whose second column says this, from the third column on. */
export function lineOf(sheet: HostSheet, label: string): readonly HostValue[] {
  const line: HostValue[] = [];
  for (const [key, { value }] of sheet.cells) {
    const { row, column } = keyAddress(key);
    if (column > 1 && sheet.cell({ row, column: 1 }).value === label) line[column - 2] = value;
  }
  return line;
}
