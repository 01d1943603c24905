import type { CellAddress } from '../../model/address';
import type { Unit } from '../../model/unit';
import { foldName, nameKeys } from '../names/fold-name';
import { matchName, type PreparedNames } from '../names/match-name';
import { matchNamed, matchUnit } from './match-unit';
import type { SheetGrid } from '../cells/sheet-grid';
import type { HeadRows } from '../head/table-head';
import { nameAndCode, unitInText, type UnitText } from './unit-text';

/** A table of any form: the lines above its head name the unit. */
export interface TableOnSheet {
  readonly grid: SheetGrid;
  readonly head: HeadRows;
}

export interface WrittenUnit extends Pick<UnitText, 'name' | 'code'> {
  readonly at: CellAddress;
}

/** "Đơn vị nhận báo cáo:", "Kính gửi:" in the cell before: who receives the report. */
const RECEIVER = /(?:nhan bao cao|noi nhan|kinh gui)/;
/** Kinds of units of one level: a sheet is of one of them. */
const COMMUNES: readonly (string | null)[] = ['xa', 'phuong', 'thi-tran', 'dac-khu'];

/**
 * The unit that reports, above a table: "Đơn vị báo cáo: UBND xã X" in one cell, or the caption in one and the name in the
 * next; else a heading line. `headings` are all lines that are units' names.
 */
export function unitsAbove(
  table: TableOnSheet,
  units: PreparedNames<Unit>,
  joining: ReadonlySet<string>,
): { readonly reporting: WrittenUnit | null; readonly headings: readonly WrittenUnit[] } {
  const headings: WrittenUnit[] = [];
  let labelled: WrittenUnit | null = null;
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.head.first) break;
    for (const [index, column] of columns.entries()) {
      const before = columns[index - 1];
      if (before !== undefined && RECEIVER.test(table.grid.folded(row, before))) continue;
      const found = unitInText(table.grid.text(row, column));
      if (found?.how === 'heading') headings.push({ name: found.name, at: { row, column } });
      if (found?.how !== 'label' || labelled) continue;
      const next = columns[index + 1];
      const beside = next === undefined ? '' : table.grid.text(row, next).trim();
      const coded = nameAndCode(beside);
      if (found.name !== '') {
        const { how: _, ...named } = found;
        labelled = { ...named, at: { row, column } };
      } else if (next !== undefined && beside !== '' && !RECEIVER.test(foldName(beside)))
        labelled = { ...(coded.code === undefined ? { name: beside } : coded), at: { row, column: next } };
    }
  }
  // The agency above stands in the head too: a unit that reports is meant, else the line nearest to the table.
  const known = headings.find(({ name }) => {
    const match = matchName(name, units);
    return match.how !== 'unknown' && !joining.has(match.entry.code);
  });
  return { reporting: labelled ?? known ?? headings.at(-1) ?? null, headings };
}

/**
 * A heading line that names another unit than the one that reports, as on a form copied from another commune; null where a
 * line names the same. The agency above is no other unit, nor is a name that the settings don't know unless it is a commune's.
 */
export function otherHeading(
  headings: readonly WrittenUnit[],
  own: WrittenUnit,
  units: PreparedNames<Unit>,
  joining: ReadonlySet<string>,
  validThen: (unit: Unit) => boolean,
): WrittenUnit | null {
  const { match: ownMatch } = matchNamed(own, units, validThen);
  const ownKeys = nameKeys(ownMatch.how === 'unknown' ? own.name : ownMatch.entry.name);
  const named = headings
    .filter(({ at }) => at.row !== own.at.row || at.column !== own.at.column)
    .flatMap((heading) => {
      const match = matchUnit(heading.name, units, validThen);
      if (match.how !== 'unknown' && ownMatch.how !== 'unknown') {
        const { code } = match.entry;
        return joining.has(code) && code !== ownMatch.entry.code ? [] : [{ heading, is: code === ownMatch.entry.code }];
      }
      const keys = nameKeys(heading.name);
      if (!COMMUNES.includes(keys.kind) || !COMMUNES.includes(ownKeys.kind)) return [];
      return [{ heading, is: keys.loose === ownKeys.loose }];
    });
  return named.some(({ is }) => is) ? null : (named[0]?.heading ?? null);
}
