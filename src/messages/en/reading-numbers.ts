import type { FindingTexts, ReadingNumberCode } from '../finding-texts';
import { cellList, counted, date, decimal, number, quoted } from './format';

export const readingNumbers: FindingTexts<ReadingNumberCode> = {
  'read.number.text': {
    title: () => 'Number stored as text',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) is text, so Excel can't add it. Read as ${number(value)}.`,
  },
  'read.number.words': {
    title: () => 'Number with words',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) has words beside the number, so Excel can't add it. Read as ${number(value)}; enter the number only.`,
  },
  'read.number.ambiguous': {
    title: () => 'Number that reads two ways',
    sentence: ({ cell, text, value, decimal: other }) =>
      `${quoted(text)} (${cell}) may be ${number(value)} or ${other.replace(/[.,](?=\d+$)/, ' point ')}. Choose one reading. For now it counts as ${number(value)}.`,
  },
  'read.number.dash': {
    title: ({ text }) => `${quoted(text)} in place of a number`,
    sentence: ({ cells, text }) =>
      `${counted(cells.length, 'cell')} (${cellList(cells)}) ${cells.length === 1 ? 'has' : 'have'} ${quoted(text)} in place of a number. If there were no dossiers, enter 0.`,
  },
  'read.number.letters': {
    title: () => 'Letters in place of digits',
    sentence: ({ cell, text, suggestion }) =>
      `${quoted(text)} (${cell}) has the letter O or l where 0 or 1 belongs. If ${number(suggestion)} is right, enter it again.`,
  },
  'read.number.percent': {
    title: () => 'Percentage in a column of counts',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) is a percentage, while this column counts dossiers. Enter the number of dossiers.`,
  },
  'read.number.not-a-number': {
    title: () => 'Not a number',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) is not a number of dossiers. Enter digits; if there were no dossiers, enter 0.`,
  },
  'read.number.date': {
    title: () => 'Date in a column of counts',
    sentence: ({ cell, date: day }) =>
      `Cell ${cell} is the date ${date(day)}, not a number of dossiers. Set the cell's format to number and enter it again.`,
  },
  'read.number.boolean': {
    title: () => 'Not a number',
    sentence: ({ cell }) => `Cell ${cell} holds true or false, not a number of dossiers. Enter the number of dossiers.`,
  },
  'read.number.not-integer': {
    title: () => 'Not a whole number',
    sentence: ({ cell, text, suggestion }) =>
      suggestion === null
        ? `Cell ${cell} says ${decimal(text)}, while dossiers are counted whole. Enter the right number.`
        : `Cell ${cell} says ${decimal(text)}, while dossiers are counted whole. If ${number(suggestion)} dossiers is right, enter that number.`,
  },
  'read.number.negative': {
    title: () => 'Negative number of dossiers',
    sentence: ({ cell, value }) =>
      `Cell ${cell} says ${number(value)}, while a number of dossiers can't be negative. Enter the right number.`,
  },
  'read.number.too-large': {
    title: () => 'Number too large',
    sentence: ({ cell, text }) =>
      `Cell ${cell} says ${quoted(text)}, more than can be computed exactly. Check it and enter the right number.`,
  },
};
