import type { FormDefinition } from '../form/form-definition';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { SettingsCaptions } from './settings-captions';
import type { Finding, FindingPlace } from '../model/finding';
import type { WorkbookData } from '../model/sheet-data';
import { readBands } from './read-bands';
import { readHolidays } from './read-holidays';
import { readMergers } from './read-mergers';
import { namesTwice, readNamedEntries } from './read-named-entries';
import { readOptions } from './read-options';
import { readUnits } from './read-units';
import { readCriteriaSet } from '../score/set/read-criteria-set';
import { missingSheet } from './settings-findings';
import { foldName } from '../sheet/names/fold-name';
import { findSettingsTable } from './settings-table';

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
