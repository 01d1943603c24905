import type { FindingTexts, ReadingContextCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { counted, date, dates, period, quoted } from './format';

const PLACES = {
  file: 'file name',
  folder: 'folder name',
  'sheet-name': 'sheet name',
} as const;

const EXAMPLE = 'Write the month and its dates under the title, from 15 May 2024 to 14 June 2024 for June.';

export const readingContext: FindingTexts<ReadingContextCode> = {
  'read.period.unknown': {
    title: () => 'The period is not clear',
    sentence: ({ text }) =>
      text === null
        ? `Neither the sheet nor the names of file and folder say the period. ${EXAMPLE}`
        : `The period ${quoted(text)} is not understood. ${EXAMPLE}`,
  },
  'read.period.contradiction': {
    title: () => 'The period and its dates differ',
    sentence: ({ title, from, to, byDates, taken }) =>
      `The title says ${period(title)}, but the dates are ${dates(from, to)}${byDates === null ? '' : ` (${period(byDates)})`}. Correct one of them${taken === byDates ? '' : `; for now it is read as ${period(taken)}`}.`,
  },
  'read.period.two-titles': {
    title: () => 'Two lines of the heading name two periods',
    sentence: ({ cell, title, other, otherCell }) =>
      `Cell ${cell} says ${period(title)}, but cell ${otherCell} says ${period(other)}. Correct one of them; for now it is read as ${period(other)}.`,
  },
  'read.period.irregular': {
    title: () => 'Dates other than prescribed',
    sentence: ({ cell, period: id, from, to, regularFrom, regularTo }) =>
      `The dates ${dates(from, to)} (${cell}) are read as ${period(id)}, whose prescribed dates are ${dates(regularFrom, regularTo)}. Keep them if your area has its own rule; otherwise correct them.`,
  },
  'read.period.no-period': {
    title: () => 'The dates are those of no period',
    sentence: ({ cell, from, to, months, days }) =>
      `The dates ${dates(from, to)} (${cell}) cover ${months === null ? counted(days, 'day') : counted(months, 'month')}, which is no period of the form, so it is not clear what period the figures are for. Correct the dates, or write the period.`,
  },
  'read.period.first': {
    title: () => 'First period of a new unit',
    sentence: ({ cell, period: id, from, to }) =>
      `The dates ${dates(from, to)} (${cell}) are read as ${period(id)}: by the settings, units began on ${date(from)}.`,
  },
  'read.period.elsewhere': {
    title: ({ where }) => `The period differs from the ${PLACES[where]}`,
    sentence: ({ cell, period: id, other, where }) =>
      `The sheet says ${period(id)} (${cell}), while the ${PLACES[where]} says ${period(other)}. Check the period or the ${PLACES[where]}.`,
  },
  'read.period.assumed': {
    title: ({ text }) => (text === null ? 'The sheet does not say its period' : 'The period is not clear'),
    sentence: ({ period: id, where, text }) =>
      text === null
        ? `The sheet does not say its period; ${period(id)} is taken from the ${PLACES[where]}. Write the period under the title.`
        : `The period ${quoted(text)} is not understood; for now ${period(id)} is taken from the ${PLACES[where]}. ${EXAMPLE}`,
  },
  'read.period.bad-date': {
    title: () => 'No such day',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) is no day of the calendar. Correct the date.`,
  },
  'read.period.backwards': {
    title: () => 'The first day comes after the last',
    sentence: ({ cell, from, to }) =>
      `The first day, ${date(from)}, comes after the last day, ${date(to)} (${cell}). Check both days, the year above all.`,
  },
  'read.unit.missing': {
    title: () => 'The sheet does not name its unit',
    sentence: ({ taken, where }) =>
      taken === null || where === null
        ? 'The sheet does not name the reporting unit. Write its name at the head of the form.'
        : `The sheet does not name the reporting unit; ${quoted(taken)} is taken from the ${PLACES[where]}. Write its name at the head of the form.`,
  },
  'read.unit.code': {
    title: () => 'Code and name of two units',
    sentence: ({ cell, code, unit, name }) =>
      `Cell ${cell} gives the code ${shownText(code)} and the name ${quoted(name)}; in the settings the code is that of ${quoted(unit)}. Correct the code or the name.`,
  },
  'read.unit.unknown': {
    title: () => 'The unit is not in the settings',
    sentence: ({ text, candidates }) =>
      `${quoted(text)} is not among the units of the settings. ${nearest(candidates, 'unit')}`,
  },
  'read.unit.inexact': {
    title: () => 'The unit is written otherwise than in the settings',
    sentence: ({ cell, text, name }) => `${quoted(text)} (${cell}) is taken for ${quoted(name)} of the settings.`,
  },
  'read.unit.not-valid': {
    title: () => 'The unit does not exist in the period',
    sentence: ({ cell, name, period: id }) =>
      `${shownText(name)} (${cell}) is in the settings but does not exist in ${period(id)}. Check the unit's name or its dates in the settings.`,
  },
  'read.unit.letterhead': {
    title: () => 'The heading names two units',
    sentence: ({ cell, other, name, nameCell }) =>
      `The heading says ${quoted(other)} (${cell}), while the reporting unit is ${quoted(name)} (${nameCell}). Correct one of them; for now it is read as ${quoted(name)}.`,
  },
  'read.unit.elsewhere': {
    title: ({ where }) => `The unit differs from the ${PLACES[where]}`,
    sentence: ({ cell, name, other, where }) =>
      `The sheet says ${quoted(name)} (${cell}), while the ${PLACES[where]} says ${quoted(other)}. Check the unit or the ${PLACES[where]}.`,
  },
  'read.field.inexact': {
    title: () => 'The field is written otherwise than in the settings',
    sentence: ({ cell, text, name }) => `${quoted(text)} (${cell}) is taken for ${quoted(name)} of the settings.`,
  },
  'read.field.unknown': {
    title: () => 'The field is not in the settings',
    sentence: ({ cell, text, candidates }) =>
      `${quoted(text)} (${cell}) is not among the fields of the settings. ${nearest(candidates, 'field')}`,
  },
  'read.field.twice': {
    title: ({ name }) => `Field ${quoted(name)} has two rows`,
    sentence: ({ cell, name, first }) =>
      `Field ${quoted(name)} (${cell}) stands already in ${first}. Join the two rows, or correct the name of one.`,
  },
};

function nearest(candidates: readonly string[], kind: string): string {
  return candidates.length === 0
    ? `Correct the name or add the ${kind} to the settings.`
    : `Nearest: ${candidates.map(shownText).join(', ')}.`;
}
