import type { FindingTexts, ReadingCellCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { cellList, counted, number, quoted } from './format';

export const readingCells: FindingTexts<ReadingCellCode> = {
  'read.formula.error': {
    title: ({ error }) => `The formula gives ${error}`,
    sentence: ({ cell, error, value }) =>
      value === null
        ? `The formula in ${cell} gives ${error}, so no number can be read. Mend the formula or enter the number.`
        : `The formula in ${cell} gives ${error}. Its parts give ${number(value)}; mend the formula or enter this number.`,
  },
  'read.formula.no-value': {
    title: () => 'Formula without a result',
    sentence: ({ cells, derived }) =>
      `The formulas of ${counted(cells.length, 'cell')} (${cellList(cells)}) have no result in the file. ${recomputed(cells.length, derived)} Open the file in Excel, save it and send it again.`,
  },
  'read.formula.label': {
    title: () => 'Formula in a cell of names',
    sentence: ({ cell, formula }) =>
      `Cell ${cell} is for a name but holds the formula "=${shownText(formula.replace(/^=/, ''))}". Enter the name as text.`,
  },
  'read.encoding.legacy': {
    title: ({ encoding }) => `Text in the old encoding ${encoding}`,
    sentence: ({ cell, text, converted, encoding, font }) =>
      font === null
        ? `Cell ${cell} is written in ${encoding}: ${quoted(text)} is read as ${quoted(converted)}.`
        : `Cell ${cell} uses the font ${shownText(font)} (${encoding}): ${quoted(text)} is read as ${quoted(converted)}.`,
  },
  'read.hidden.row': {
    title: ({ row }) => `Row ${number(row)} is hidden`,
    sentence: ({ row }) => `Row ${number(row)} is hidden but has figures; they are counted.`,
  },
  'read.hidden.column': {
    title: ({ column }) => `Column ${column} is hidden`,
    sentence: ({ column }) => `Column ${column} is hidden but has figures; they are counted.`,
  },
  'read.hidden.sheet': {
    title: ({ sheet }) => `Sheet ${quoted(sheet)} is hidden`,
    sentence: ({ sheet }) => `Sheet ${quoted(sheet)} is hidden but has figures; they are counted.`,
  },
  'read.text.cut': {
    title: () => 'A text is too long',
    sentence: ({ cells }) =>
      `The text in ${cells.length === 1 ? 'cell' : `${number(cells.length)} cells:`} ${cellList(cells)} is longer than the 32,767 characters that Excel holds, so only its start is read. Check it.`,
  },
  'read.hidden.merged': {
    title: () => 'A figure under merged cells',
    sentence: ({ cell, range, value }) =>
      `Cell ${cell} holds ${hiddenValue(value)}, which the merged cells ${range} hide; it is counted. Unmerge them and write a figure in each row.`,
  },
  'read.hidden.color': {
    title: () => 'Figures in the colour of the ground',
    sentence: ({ cells }) =>
      `${cells.length === 1 ? 'Cell' : `${number(cells.length)} cells:`} ${cellList(cells)} ${cells.length === 1 ? 'holds a figure' : 'hold figures'} in the colour of the ground, so nobody sees it; it is counted. Change the colour, or delete what is not meant.`,
  },
  'read.hidden.format': {
    title: () => 'A number format that shows nothing',
    sentence: ({ cells, format }) =>
      `${cells.length === 1 ? 'Cell' : `${number(cells.length)} cells:`} ${cellList(cells)} ${cells.length === 1 ? 'holds a figure' : 'hold figures'} that the format ${quoted(format)} does not show; it is counted. Change the format, or delete what is not meant.`,
  },
  'read.hidden.struck': {
    title: () => 'A figure is struck out',
    sentence: ({ cell, text, left, value }) => {
      if (left === '') {
        return `${hiddenValue(text)} in ${cell} is struck out but counted. If it does not hold, delete it; if it does, take the line away.`;
      }
      return value === null
        ? `Cell ${cell} says ${quoted(String(text))} with a part struck out, so the figure can't be read. Enter it again.`
        : `Cell ${cell} says ${quoted(String(text))} with a part struck out; what is left, ${number(value)}, is taken. Enter the figure again.`;
    },
  },
};

function recomputed(count: number, derived: number): string {
  if (derived === 0) return "These numbers can't be computed yet.";
  return derived >= count
    ? 'The numbers are computed again from their parts.'
    : `${number(derived)} of them are computed again from their parts, ${number(count - derived)} can't be computed yet.`;
}

function hiddenValue(value: number | string): string {
  return typeof value === 'number' ? number(value) : quoted(value);
}
