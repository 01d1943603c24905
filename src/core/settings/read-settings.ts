import type { FormDefinition } from '../form/form-definition';
import type { Finding, FindingPlace } from '../model/finding';
import { addDays, daysBetween, type PlainDate } from '../model/plain-date';
import type { WorkbookData } from '../model/sheet-data';
import { isValidOn, type Unit } from '../model/unit';
import { readCriteriaSet } from '../score/set/read-criteria-set';
import { foldName } from '../sheet/names/fold-name';
import { prepareNames } from '../sheet/names/match-name';
import { matchUnit } from '../sheet/unit/match-unit';
import { readBands } from './read-bands';
import { readDate } from './read-date';
import { namesTwice, readNamedEntries } from './read-named-entries';
import { readOptions } from './read-options';
import { readUnits } from './read-units';
import { DEFAULT_SETTINGS, type Merger, type Settings } from './settings';
import type { HolidayColumn, MergerColumn, SettingsCaptions } from './settings-captions';
import { badValue, blankCell, missingColumn, missingSheet } from './settings-findings';
import type { SettingsSheet } from './settings-sheet';
import { findSettingsTable, type SettingsCell, type SettingsTable } from './settings-table';

/** No holidays last longer; a longer stretch is a slip in one of its days. */
const LONGEST = 31;

/** The days without work, in order; null where the sheet gives none: a calendar without a holiday is not filled in. */
function readHolidays(
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

/**
 * Reads a settings workbook: units, fields, options, bands, mergers, holidays, a set of criteria, each on a sheet of its own and each optional. What is not
 * there or can't be used keeps its default; `findings` says so, in the order of the sheets above.
 */
export function readSettings(
  workbook: WorkbookData,
  form: FormDefinition,
  captions: SettingsCaptions,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const on = (sheet: string): FindingPlace => ({ file: workbook.name, sheet });
  const units = findSettingsTable(workbook, captions.units, 'name');
  const fields = findSettingsTable(workbook, captions.fields, 'name');
  const options = findSettingsTable(workbook, captions.options, 'item');
  const bands = findSettingsTable(workbook, captions.bands, 'name');
  const mergers = findSettingsTable(workbook, captions.mergers, 'from');
  // Columns of days stand on many sheets; these are told by the sheet's name alone.
  const holidaySheets = captions.holidays.names.map(foldName);
  const named = workbook.sheets.filter(({ name }) => holidaySheets.includes(foldName(name)));
  const holidays = findSettingsTable({ ...workbook, sheets: named }, captions.holidays, 'day');

  const indicators = form.indicators.map(({ name }) => name);
  const criteria = readCriteriaSet(workbook, captions.criteria, indicators);

  // A workbook in which nothing is recognised is probably not the settings at all.
  const severity = units || fields || options || bands || criteria.set ? 'note' : 'warning';
  const absent = (sheet: string | undefined): Finding => missingSheet({ file: workbook.name }, sheet ?? '', severity);
  if (!units) findings.push(absent(captions.units.names[0]));
  const readableUnits = units ? readUnits(units, captions.units, on(units.sheet), findings) : [];
  if (!fields) findings.push(absent(captions.fields.names[0]));
  const fieldRows = fields
    ? readNamedEntries(fields, captions.fields, 'settings.field.twice', on(fields.sheet), findings)
    : [];
  if (fields) findings.push(...namesTwice(fieldRows, () => false, on(fields.sheet)));
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...(options ? readOptions(options, captions, form, on(options.sheet), findings) : {}),
    file: workbook.name,
    units: readableUnits,
    fields: fieldRows.map(({ entry }) => entry),
    bands: bands ? readBands(bands, captions.bands, on(bands.sheet), findings) : [],
    mergers: mergers ? readMergers(mergers, captions.mergers, readableUnits, on(mergers.sheet), findings) : [],
    holidays: holidays ? readHolidays(holidays, captions.holidays, on(holidays.sheet), findings) : null,
    criteria: criteria.set,
  };
  // The set comes last, as its sheet does.
  return { settings, findings: [...findings, ...criteria.findings] };
}

/**
 * Which units became which, from what day. A unit is given by its code or its name; of two of one name the old one is
 * the one that existed the day before. An old unit need not be in the settings, a new one must.
 */
function readMergers(
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
