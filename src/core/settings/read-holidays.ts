import type { Finding, FindingPlace } from '../model/finding';
import { addDays, daysBetween, type PlainDate } from '../model/plain-date';
import { readDate } from './read-date';
import { badValue, blankCell, missingColumn } from './settings-findings';
import type { HolidayColumn } from './settings-captions';
import type { SettingsSheet } from './settings-sheet';
import type { SettingsTable } from './settings-table';

/** No holidays last longer; a longer stretch is a slip in one of its days. */
const LONGEST = 31;

/** The days without work, in order; null where the sheet gives none: a calendar without a holiday is not filled in. */
export function readHolidays(
  table: SettingsTable<HolidayColumn>,
  { columns }: SettingsSheet<HolidayColumn>,
  place: FindingPlace,
  findings: Finding[],
): readonly PlainDate[] | null {
  if (table.missing.includes('day')) {
    findings.push(missingColumn(place, table.sheet, columns.day[0] ?? ''));
    return null;
  }
  const days = new Set<PlainDate>();
  for (const row of table.rows) {
    if (row.day.text === '' && row.day.data === null) {
      findings.push(blankCell(place, row.day, columns.day[0] ?? ''));
      continue;
    }
    const first = readDate(row.day, place, findings);
    if (first === null) continue;
    const last = readDate(row.last, place, findings) ?? first;
    const length = daysBetween(first, last);
    if (length < 0 || length > LONGEST) {
      findings.push(badValue(place, row.last, first));
      continue;
    }
    for (let offset = 0; offset <= length; offset++) days.add(addDays(first, offset));
  }
  return days.size === 0 ? null : [...days].sort();
}
