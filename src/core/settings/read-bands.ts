import type { Band } from './settings';
import type { SettingsSheet } from './settings-sheet';
import type { Finding, FindingPlace } from '../model/finding';
import { percentOf } from './percent-of';
import { badValue, blankCell, missingColumn } from './settings-findings';
import type { SettingsTable } from './settings-table';

/** The bands of the on-time rate, highest first; a row without a name or a usable limit is left out. */
export function readBands(
  table: SettingsTable<'name' | 'from'>,
  { columns }: SettingsSheet<'name' | 'from'>,
  place: FindingPlace,
  findings: Finding[],
): readonly Band[] {
  for (const column of table.missing) findings.push(missingColumn(place, table.sheet, columns[column][0] ?? ''));
  if (table.missing.length > 0) return [];
  const bands: Band[] = [];
  for (const { name, from } of table.rows) {
    const limit = percentOf(from);
    if (name.text === '') findings.push(blankCell(place, name, columns.name[0] ?? ''));
    else if (limit === null) findings.push(badValue(place, from, '0–100'));
    else bands.push({ name: name.text, from: limit });
  }
  return bands.sort((a, b) => Number(b.from) - Number(a.from));
}
