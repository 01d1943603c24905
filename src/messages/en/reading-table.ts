import type { HostFailureCode } from '../../core/model/result';
import type { FindingTexts, ReadingTableCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { cellList, number, quoted } from './format';

export const readingTable: FindingTexts<ReadingTableCode> = {
  'read.unreadable': {
    title: () => "The file can't be opened",
    sentence: ({ file, reason, limit }) =>
      (isFailureCode(reason) ? failures[reason] : failures['file.damaged'])({
        ...{ file, sheet: '', cell: '' },
        limit: limit ?? null,
      }),
  },
  'read.no-table': {
    title: () => 'No table of figures found',
    sentence: ({ sheets, missing }) =>
      missing.length === 0
        ? `No sheet (${shownText(sheets.join(', '))}) has the table of this form. Check the file, or set up the table as on the form.`
        : `No sheet (${shownText(sheets.join(', '))}) has all columns of this form. Missing: ${missing.map(shownText).join(', ')}. Add the captions as on the form.`,
  },
  'read.other-form': {
    title: ({ form }) => `Not form ${shownText(form)}`,
    sentence: ({ told, name, cell, form }) =>
      `${told === 'code' ? `The sheet bears the code ${shownText(name)}` : `The sheet is titled ${quoted(name)}`} (${cell}): it is not form ${shownText(form)} and is not read as such. If it was sent by mistake, send the right form.`,
  },
  'read.captions.unknown': {
    title: () => 'Captions are not understood',
    sentence: ({ sheet, cell, form, captions }) =>
      `The table from ${cell} of the sheet ${quoted(sheet)} is headed as form ${shownText(form)}, but these captions are not understood: ${captionList(captions)}. Write them as on the form, or add the row of column numbers (1), (2), (3) under them.`,
  },
  'read.form.unconfirmed': {
    title: ({ form }) => `Perhaps not form ${shownText(form)}`,
    sentence: ({ cell, code, form }) =>
      `The sheet says ${quoted(code)} (${cell}) and not the code of form ${shownText(form)}; its captions are those of the form, so it is read as ${shownText(form)}. If it is another form, leave the file out.`,
  },
  'read.table-beside': {
    title: ({ isSame }) => (isSame ? 'The sheet has two tables of the form' : 'Another table stands beside'),
    sentence: ({ cell, used, isOnRight, isSame }) =>
      `To the ${isOnRight ? 'right' : 'left'} of the table that is read (from ${used}) stands another ${isSame ? 'one of the form' : 'table'} (from ${cell}); its figures are not counted.${isSame ? ' If that is wrong, keep each table on a sheet of its own.' : ''}`,
  },
  'read.column.joined': {
    title: ({ caption }) => `Column ${quoted(caption)} joins columns of the form`,
    sentence: ({ cell, caption, columns }) =>
      `Column ${quoted(caption)} (${cell}) joins ${columns.map((column) => `column ${number(column.number)} ${quoted(column.figure.en.full)}`).join(' and ')} of the form, so the figure of each is not known. Give each a column of its own, as on the form.`,
  },
  'read.column.split': {
    title: ({ figure }) => `Column ${quoted(figure.en.full)} is split`,
    sentence: ({ cells, figure, number: column }) =>
      `Column ${number(column)} ${quoted(figure.en.full)} of the form is split into several (${cellList(cells)}), so none is read. Add them up in one column, as on the form.`,
  },
  'read.several-tables': {
    title: () => 'Several sheets hold the form',
    sentence: ({ used, others }) =>
      `Several sheets hold the form; figures are taken from ${quoted(used)}, not from ${others.map(quoted).join(', ')}. If that is wrong, keep only the sheet to send.`,
  },
  'read.column.missing': {
    title: ({ caption }) => `Column ${quoted(caption)} is missing`,
    sentence: ({ caption, number: column }) =>
      `Column ${quoted(caption)}${column === null ? '' : ` (column ${number(column)} of the form)`} was not found. Add it, or correct its caption as on the form.`,
  },
  'read.second-table': {
    title: () => 'The sheet has two tables of the form',
    sentence: ({ cell }) =>
      `Under this table another one of the form begins (${cell}); figures are taken from the upper one only. If that is wrong, keep each table in a file of its own.`,
  },
  'read.column.twice': {
    title: ({ caption }) => `Two columns are called ${quoted(caption)}`,
    sentence: ({ caption, used, other }) =>
      `Columns ${used} and ${other} both have the caption ${quoted(caption)}; figures are taken from column ${used}. Correct one of the captions.`,
  },
  'read.column.inexact': {
    title: ({ caption }) => `Caption ${quoted(caption)} is not the form's`,
    sentence: ({ cell, caption, taken, number: column }) =>
      `The caption ${quoted(caption)} (${cell}) is taken for column ${column === null ? '' : `${number(column)} `}${quoted(taken.en.full)} of the form.`,
  },
  'read.column.number-differs': {
    title: () => 'Column number and caption differ',
    sentence: ({ cell, caption, number: column, expected, others }) =>
      `Under the caption ${quoted(caption)} stands column number ${number(column)} (${cell}); on the form it is ${number(expected)}${others.length === 0 ? '' : `; so it is at ${cellList(others)}`}. Figures are read by the caption; check the row of numbers.`,
  },
  'read.column.unknown': {
    title: ({ caption }) => `Column ${quoted(caption)} is not on the form`,
    sentence: ({ cell, caption }) =>
      `Column ${quoted(caption)} (${cell}) is not on the form, so its figures are not counted.`,
  },
  'read.rows.detail': {
    title: () => 'Detail rows are not added again',
    sentence: ({ rows }) =>
      `${rows.length === 1 ? 'Row' : 'Rows'} ${cellList(rows.map(String))} ${rows.length === 1 ? 'is' : 'are'} part of the row above and not added again.`,
  },
  'read.row.taken-as-total': {
    title: ({ row }) => `Row ${number(row)} is taken for the total`,
    sentence: ({ row }) =>
      `Row ${number(row)} is the sum of the rows above, so it is taken for the total row. Write the name of the total into its name cell.`,
  },
  'read.row.taken-as-sum': {
    title: ({ row }) => `Row ${number(row)} is taken for a sum`,
    sentence: ({ row, rows }) =>
      `Row ${number(row)} is the sum of ${number(rows.length)} rows (${cellList(rows.map(String))}), so it is taken for a sum and not added again. Say in its name cell that it is a sum.`,
  },
  'read.rows.aside': {
    title: () => 'Rows outside the table are not counted',
    sentence: ({ rows, forgotten }) =>
      forgotten.length === 0
        ? `${rows.length === 1 ? 'Row' : 'Rows'} ${cellList(rows.map(String))} ${rows.length === 1 ? 'is' : 'are'} no part of the form's table and not counted.`
        : `${forgotten.length === 1 ? 'Row' : 'Rows'} ${cellList(forgotten.map(String))} ${forgotten.length === 1 ? 'stands' : 'stand'} outside the table and ${forgotten.length === 1 ? 'is' : 'are'} not counted, but ${forgotten.length === 1 ? 'looks like a record' : 'look like records'} of the form. If so, move ${forgotten.length === 1 ? 'it' : 'them'} above the total and add up again.`,
  },
  'read.rows.unclear': {
    title: () => 'Rows can be understood in two ways',
    sentence: ({ rows }) =>
      `${rows.length === 1 ? 'Row' : 'Rows'} ${cellList(rows.map(String))} may be figures of ${rows.length === 1 ? 'its' : 'their'} own or be contained in other rows; for now the way that fits better is followed. Number them, or say there that they are sums or parts of others.`,
  },
  'read.row.missing': {
    title: ({ name }) => `Row ${quoted(name)} is missing`,
    sentence: ({ name }) => `The table has no row ${quoted(name)}. Add it as on the form.`,
  },
  'read.row.extra': {
    title: ({ text }) => `Row ${quoted(text)} is not the form's`,
    sentence: ({ cell, text }) =>
      `Row ${quoted(text)} (${cell}) is not a row of the form. Correct its name, or remove it.`,
  },
  'read.row.unnamed': {
    title: ({ row }) => `Row ${number(row)} has no field name`,
    sentence: ({ row }) =>
      `Row ${number(row)} has figures but no field name; they are counted under "(no name)". Write the name of the field.`,
  },
};

/** So many captions are named one by one; the rest is counted. */
const CAPTIONS_NAMED = 6;

function captionList(captions: readonly { readonly cell: string; readonly caption: string }[]): string {
  const named = captions.slice(0, CAPTIONS_NAMED).map(({ cell, caption }) => `${quoted(caption)} (${cell})`);
  const rest = captions.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '');
}

function isFailureCode(reason: string): reason is HostFailureCode {
  return Object.hasOwn(failures, reason);
}
