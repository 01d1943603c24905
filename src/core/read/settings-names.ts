import type { FormDefinition } from '../forms/form-definition';
import type { FieldEntry, Settings } from '../forms/settings';
import { parentCodes, type Unit } from '../model/unit';
import { matchName, prepareNames, type PreparedNames } from './match-name';

/** Names of the settings, ready to be matched. */
export interface SettingsNames {
  readonly units: PreparedNames<Unit>;
  readonly fields: PreparedNames<FieldEntry>;
  /** Codes of units that join others' reports. */
  readonly joining: ReadonlySet<string>;
}

const preparedSettings = new WeakMap<Settings, SettingsNames>();

/** The settings' names, prepared once for all files read with them. */
export function settingsNames(settings: Settings): SettingsNames {
  const known = preparedSettings.get(settings);
  if (known) return known;
  const names = {
    units: prepareNames(settings.units),
    fields: prepareNames(settings.fields),
    joining: parentCodes(settings.units),
  };
  preparedSettings.set(settings, names);
  return names;
}

/** Whether a caption is the name of a field, by the settings or else by what is known to occur. */
export function knownNames(fields: PreparedNames<FieldEntry>, form: FormDefinition): (text: string) => boolean {
  const names =
    fields.entries.length > 0
      ? fields
      : prepareNames(form.knownKeys.map((name) => ({ code: name, name, otherNames: [] })));
  return (text) => matchName(text, names).how !== 'unknown';
}
