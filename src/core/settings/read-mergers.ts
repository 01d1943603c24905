import type { Merger } from './settings';
import type { MergerColumn } from './settings-captions';
import type { SettingsSheet } from './settings-sheet';
import type { Finding, FindingPlace } from '../model/finding';
import { addDays, type PlainDate } from '../model/plain-date';
import { isValidOn, type Unit } from '../model/unit';
import { prepareNames } from '../sheet/names/match-name';
import { matchUnit } from '../sheet/unit/match-unit';
import { readDate } from './read-date';
import { badValue, blankCell, missingColumn } from './settings-findings';
import type { SettingsCell, SettingsTable } from './settings-table';

/**
 * Which units became which, from what day. A unit is given by its code or its name; of two of one name the old one is
 * the one that existed the day before. An old unit need not be in the settings, a new one must.
 */
export function readMergers(
  table: SettingsTable<MergerColumn>,
  { columns }: SettingsSheet<MergerColumn>,
  units: readonly Unit[],
  place: FindingPlace,
  findings: Finding[],
): readonly Merger[] {
  const needed = (['from', 'to'] as const).filter((column) => table.missing.includes(column));
  for (const column of needed) findings.push(missingColumn(place, table.sheet, columns[column][0] ?? ''));
  if (needed.length > 0) return [];
  const names = prepareNames(units);
  const find = ({ text }: SettingsCell, day: PlainDate | null) => {
    const name = text.replace(/\n/g, ' ');
    const match = matchUnit(name, names, (unit) => day === null || isValidOn(unit, day));
    const unit = match.how === 'unknown' ? null : match.entry;
    const candidates = match.how === 'unknown' ? match.candidates : [];
    return { unit: { code: unit?.code ?? null, name: unit?.name ?? name }, candidates };
  };
  return table.rows.flatMap((row): readonly Merger[] => {
    const blank = (['from', 'to'] as const).filter((column) => row[column].text === '');
    for (const column of blank) findings.push(blankCell(place, row[column], columns[column][0] ?? ''));
    if (blank.length > 0) return [];
    const since = readDate(row.since, place, findings);
    const from = find(row.from, since && addDays(since, -1));
    const to = find(row.to, since);
    if (units.length > 0 && to.unit.code === null) findings.push(badValue(place, row.to, to.candidates.join(', ')));
    return [{ from: from.unit, to: to.unit, since }];
  });
}
