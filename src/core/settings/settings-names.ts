import type { FormDefinition } from '../form/form-definition';
import type { FieldEntry, Settings } from './settings';
import type { PlainDate } from '../model/plain-date';
import { parentCodes, type Unit } from '../model/unit';
import { matchField, prepareFields } from './match-field';
import { prepareNames, type PreparedNames } from '../sheet/names/match-name';

/** Names of the settings, ready to be matched. */
export interface SettingsNames {
  readonly units: PreparedNames<Unit>;
  /** Codes of units that join others' reports. */
  readonly joining: ReadonlySet<string>;
  /** Days on which units began. */
  readonly beginnings: ReadonlySet<PlainDate>;
}

const preparedSettings = new WeakMap<Settings, SettingsNames>();

/** The settings' names, prepared once for all files read with them. */
export function settingsNames(settings: Settings): SettingsNames {
  const known = preparedSettings.get(settings);
  if (known) return known;
  const names = {
    units: prepareNames(settings.units),
    joining: parentCodes(settings.units),
    beginnings: new Set(settings.units.flatMap(({ validFrom }) => validFrom ?? [])),
  };
  preparedSettings.set(settings, names);
  return names;
}

const preparedFields = new WeakMap<FormDefinition, WeakMap<Settings, PreparedNames<FieldEntry>>>();

/** What rows of the form are named by: the form's own rows, the settings' fields, with what else the form knows them by, or their units; prepared once. */
export function fieldNames(settings: Settings, form: FormDefinition): PreparedNames<FieldEntry> {
  const ofForm = preparedFields.get(form) ?? new WeakMap<Settings, PreparedNames<FieldEntry>>();
  preparedFields.set(form, ofForm);
  const given = form.rows?.kind === 'fixed' ? form.rows.rows : null;
  const entries = given ?? (form.keyedBy === 'unit' ? settings.units : settings.fields);
  const names = ofForm.get(settings) ?? prepareFields(entries, form.keySynonyms);
  ofForm.set(settings, names);
  return names;
}

/** Whether a caption is the name of a field, by the settings or else by what is known to occur. */
export function knownNames(fields: PreparedNames<FieldEntry>, form: FormDefinition): (text: string) => boolean {
  const names =
    fields.entries.length > 0
      ? fields
      : prepareFields(form.knownKeys.map((name) => ({ code: name, name, otherNames: [] })));
  return (text) => matchField(text, names).how !== 'unknown';
}
