import type { FindingTexts, SettingsCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { decimal, quoted } from './format';

const PARTS = {
  all: 'All criteria',
  appraisal: 'The criteria appraised',
  survey: 'The criteria of the survey',
} as const;

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
    sentence: ({ cell, sheet, text, allowed }) =>
      `${quoted(text)} (sheet ${quoted(sheet)}, cell ${cell}) of the settings can't be used. Values that can: ${shownText(allowed)}.`,
  },
  'settings.cell.blank': {
    title: ({ caption }) => `The settings leave ${quoted(caption)} blank`,
    sentence: ({ cell, sheet, caption }) =>
      `Cell ${cell} of sheet ${quoted(sheet)} of the settings (column ${quoted(caption)}) is blank. Enter its value.`,
  },
  'settings.unit.twice': {
    title: ({ code }) => `The settings have two units with code ${quoted(code)}`,
    sentence: ({ cell, sheet, code }) =>
      `The unit code ${quoted(code)} (sheet ${quoted(sheet)}, cell ${cell}) stands already further up in the settings. Correct one of the two.`,
  },
  'settings.field.twice': {
    title: ({ code }) => `The settings have two fields with code ${quoted(code)}`,
    sentence: ({ cell, sheet, code }) =>
      `The field code ${quoted(code)} (sheet ${quoted(sheet)}, cell ${cell}) stands already further up in the settings. Correct one of the two.`,
  },
  'settings.name.twice': {
    title: ({ name }) => `The settings use the name ${quoted(name)} twice`,
    sentence: ({ cell, sheet, name, first }) =>
      `The name ${quoted(name)} (sheet ${quoted(sheet)}, cell ${cell}) is already used in ${first} of the settings. Correct one of the two.`,
  },
  'settings.parent.unknown': {
    title: () => 'The parent unit is not in the settings',
    sentence: ({ cell, sheet, code }) =>
      `The code ${quoted(code)} of the parent unit (sheet ${quoted(sheet)}, cell ${cell}) is not in the settings. Correct it or add that unit.`,
  },
  'settings.criteria.sum': {
    title: ({ number }) =>
      number === ''
        ? 'The criteria do not make the total'
        : `Criterion ${shownText(number)} is not the sum of its parts`,
    sentence: ({ cell, number, part, expected, found, difference }) => {
      const gap = difference.startsWith('-')
        ? `${decimal(difference.slice(1))} missing`
        : `${decimal(difference)} too many`;
      return number === ''
        ? `${PARTS[part ?? 'all']} make ${decimal(found)} points instead of ${decimal(expected)} (${gap}). Check the maximum of every field.`
        : `The maximum of criterion ${shownText(number)} (${cell}) says ${decimal(expected)}, but its parts make ${decimal(found)} (${gap}). Correct the criterion or its parts.`;
    },
  },
  'settings.criteria.row': {
    title: ({ number }) => `Criterion ${shownText(number)} of the settings needs correcting`,
    sentence: ({ cell, number, problem }) => {
      const criterion = `Criterion ${shownText(number)} (${cell})`;
      switch (problem) {
        case 'twice':
          return `${criterion} stands already further up in the set. Correct one of the two numbers.`;
        case 'orphan':
          return `${criterion} has no criterion above it in the set. Add that criterion or correct the number.`;
        case 'before-parent':
          return `${criterion} stands before the criterion it is part of. Move it below that one.`;
        case 'negative':
          return `${criterion} has a maximum below 0. Enter 0 or more; penalties are written as positive numbers too.`;
        default:
          return problem satisfies never;
      }
    },
  },
};
