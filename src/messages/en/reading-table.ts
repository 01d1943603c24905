import type { HostFailureCode } from '../../core/model/result';
import type { FindingTexts, ReadingTableCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { cellList, number, quoted } from './format';
import { figure } from './names';

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
  'read.several-tables': {
    title: () => 'Several sheets hold the form',
    sentence: ({ used, others }) =>
      `Several sheets hold the form; figures are taken from ${quoted(used)}, not from ${others.map(quoted).join(', ')}. If that is wrong, keep only the sheet to send.`,
  },
  'read.column.missing': {
    title: ({ caption }) => `Column ${quoted(caption)} is missing`,
    sentence: ({ caption, number: column }) =>
      `Column ${quoted(caption)} (column ${number(column)} of the form) was not found. Add it, or correct its caption as on the form.`,
  },
  'read.second-table': {
    title: () => 'The sheet has two tables of the form',
    sentence: ({ cell }) =>
      `Under the total another table of the form begins (${cell}); figures are taken from the upper one only. If that is wrong, keep each table in a file of its own.`,
  },
  'read.column.twice': {
    title: ({ caption }) => `Two columns are called ${quoted(caption)}`,
    sentence: ({ caption, used, other }) =>
      `Columns ${used} and ${other} both have the caption ${quoted(caption)}; figures are taken from column ${used}. Correct one of the captions.`,
  },
  'read.column.inexact': {
    title: ({ caption }) => `Caption ${quoted(caption)} is not the form's`,
    sentence: ({ cell, caption, taken, number: column }) =>
      `The caption ${quoted(caption)} (${cell}) is taken for column ${number(column)} ${quoted(figure(taken))} of the form.`,
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
  'read.row.unnamed': {
    title: ({ row }) => `Row ${number(row)} has no field name`,
    sentence: ({ row }) =>
      `Row ${number(row)} has figures but no field name; they are counted under "(no name)". Write the name of the field.`,
  },
};

function isFailureCode(reason: string): reason is HostFailureCode {
  return Object.hasOwn(failures, reason);
}
