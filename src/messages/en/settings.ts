import type { FindingTexts, SettingsCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { quoted } from './format';

export const settings: FindingTexts<SettingsCode> = {
  'settings.sheet.missing': {
    title: ({ sheet }) => `The settings have no sheet ${quoted(sheet)}`,
    sentence: ({ sheet }) => `The settings workbook has no sheet ${quoted(sheet)}, so its defaults are used.`,
  },
  'settings.column.missing': {
    title: ({ caption }) => `The settings have no column ${quoted(caption)}`,
    sentence: ({ sheet, caption }) =>
      `Sheet ${quoted(sheet)} of the settings has no column ${quoted(caption)}. Add it and check again.`,
  },
  'settings.value.bad': {
    title: () => "The settings have a value that can't be used",
    sentence: ({ cell, text, allowed }) =>
      `${quoted(text)} (${cell}) of the settings can't be used. Values that can: ${shownText(allowed)}.`,
  },
  'settings.cell.blank': {
    title: ({ caption }) => `The settings leave ${quoted(caption)} blank`,
    sentence: ({ cell, caption }) =>
      `Cell ${cell} (column ${quoted(caption)}) of the settings is blank. Enter its value.`,
  },
  'settings.unit.twice': {
    title: ({ code }) => `The settings have two units with code ${quoted(code)}`,
    sentence: ({ cell, code }) =>
      `The unit code ${quoted(code)} (${cell}) stands already further up in the settings. Correct one of the two.`,
  },
  'settings.field.twice': {
    title: ({ code }) => `The settings have two fields with code ${quoted(code)}`,
    sentence: ({ cell, code }) =>
      `The field code ${quoted(code)} (${cell}) stands already further up in the settings. Correct one of the two.`,
  },
  'settings.name.twice': {
    title: ({ name }) => `The settings use the name ${quoted(name)} twice`,
    sentence: ({ cell, name, first }) =>
      `The name ${quoted(name)} (${cell}) is already used in ${first} of the settings. Correct one of the two.`,
  },
  'settings.parent.unknown': {
    title: () => 'The parent unit is not in the settings',
    sentence: ({ cell, code }) =>
      `The code ${quoted(code)} of the parent unit (${cell}) is not in the settings. Correct it or add that unit.`,
  },
};
