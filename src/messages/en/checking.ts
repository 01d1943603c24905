import type { FindingParams } from '../../core/model/finding-params';
import type { CheckingCode, FindingTexts } from '../finding-texts';
import { capital, cellList, counted, gap, number, percent, period, quoted } from './format';

export const checking: FindingTexts<CheckingCode> = {
  'check.total.mismatch': {
    title: ({ total }) => `${total.en.full} does not add up`,
    sentence: ({ cell, total, value, parts, sum }) =>
      `${total.en.full} (${cell}) says ${number(value)}, but ${addition(parts)} = ${number(sum)} (${gap(value, sum)}). Check the ${number(parts.length)} parts; if they are right, change the total to ${number(sum)}.`,
  },
  'check.part.mismatch': {
    title: ({ figure: name }) => `${name.en.full} does not add up`,
    sentence: ({ cell, figure: name, value, expected, total, totalCell }) =>
      `${name.en.full} (${cell}) says ${number(value)}, while both its row (${total.en.full.toLowerCase()}, ${totalCell}) and its column ask for ${number(expected)} (${gap(value, expected)}). Check it; if they are right, change ${cell} to ${number(expected)}.`,
  },
  'check.balance.mismatch': {
    title: ({ total, parts }) =>
      `${capital(total.en.short)} does not equal ${parts.map(({ name }) => name.en.short).join(' and ')}`,
    sentence: ({ total, value, parts, sum, absent, counted: things }) => {
      const [missing] = absent;
      return `${things.en.full} ${total.en.short} ${number(value)} do not equal ${addition(parts)} = ${number(sum)} (${gap(sum, value)}). ${
        sum < value && missing
          ? `If ${things.en.short} were ${missing.en.short}, enter them in a column of their own.`
          : `Check these numbers against the register of ${things.en.short}.`
      }`;
    },
  },
  'check.carry-over.differs': {
    title: ({ field }) => `Carried over does not match, row ${quoted(field)}`,
    sentence: ({ cell, value, previous, previousPeriod }) =>
      `Carried over (${cell}) says ${number(value)}, while the report for ${period(previousPeriod)} had ${number(previous)} pending. Ask who wrote that report, or correct ${cell}.`,
  },
  'check.carry-over.new-field': {
    title: ({ field }) => `Carried over does not match, row ${quoted(field)}`,
    sentence: ({ cell, field, value, previousPeriod }) =>
      `Carried over (${cell}) says ${number(value)}, while the report for ${period(previousPeriod)} has no row ${quoted(field)}. Ask who wrote that report, or correct ${cell}.`,
  },
  'check.carry-over.lost-field': {
    title: ({ field }) => `Row ${quoted(field)} of the period before is missing`,
    sentence: ({ field, previous, previousPeriod, previousCell }) =>
      `The report for ${period(previousPeriod)} (${previousCell}) had ${number(previous)} pending in row ${quoted(field)}, but this form has no such row. Add the row.`,
  },
  'check.figures.repeated': {
    title: () => 'The figures are those of the period before',
    sentence: ({ previousPeriod, previousFile }) =>
      `All figures are those of the report for ${period(previousPeriod)} (${quoted(previousFile)}). If old figures were sent under a new title, send the report again with those of this period.`,
  },
  'check.column-total.mismatch': {
    title: ({ figure: name, label, cell }) =>
      `${rowNamed(label, cell)} does not add up, column ${quoted(name.en.short)}`,
    sentence: ({ cell, figure: name, label, value, sum, rows }) =>
      `${rowNamed(label, cell)}, ${name.en.full.toLowerCase()} (${cell}) says ${number(value)}, but the ${counted(rows, 'row')} add up to ${number(sum)} (${gap(value, sum)}). Check the rows; if they are right, change it to ${number(sum)}.`,
  },
  'check.reasons.differ': {
    title: () => 'Reasons for late dossiers do not match',
    sentence: ({ cell, late, reasons, sheet }) =>
      `The form has ${counted(late, 'late dossier')}, while sheet ${quoted(sheet)} (${cell}) gives reasons for ${number(reasons)}. Make them agree.`,
  },
  'check.reasons.missing': {
    title: () => 'No reasons for late dossiers',
    sentence: ({ late }) =>
      `The form has ${counted(late, 'late dossier')}, but the file has no sheet of reasons. Add that sheet.`,
  },
  'check.form.not-entered': {
    title: () => 'The form is blank',
    sentence: ({ rows }) =>
      rows === 0
        ? 'The form has no row of a field. Write each field in a row of its own, with the figures of the period.'
        : `No figure is entered in any of the ${number(rows)} rows. Enter the figures of the period; where no case arose, enter 0.`,
  },
  'check.row.not-entered': {
    title: ({ field }) => `Row ${quoted(field)} is empty`,
    sentence: ({ field, inTotal }) =>
      inTotal
        ? `Row ${quoted(field)} has no number yet, while the total row holds figures that no other row has. Enter the figures of this row; if there were no dossiers, enter 0.`
        : `Row ${quoted(field)} has no number yet. If there were no dossiers, enter 0.`,
  },
  'check.cells.not-entered': {
    title: ({ field }) => `Row ${quoted(field)} is not complete`,
    sentence: ({ field, cells }) =>
      `Row ${quoted(field)} still has ${counted(cells.length, 'empty cell')}: ${cellList(cells)}. If there were no dossiers, enter 0.`,
  },
  'check.total-row.not-entered': {
    title: ({ label, row }) => `Row ${label === '' ? number(row) : quoted(label)} is empty`,
    sentence: ({ row, label }) =>
      `Row ${label === '' ? number(row) : `${quoted(label)} (row ${number(row)})`} has no number yet. Enter the totals of the rows above.`,
  },
  'check.total.not-entered': {
    title: ({ total }) => `${total.en.full} is empty`,
    sentence: ({ cell, total, value }) =>
      `${total.en.full} (${cell}) is empty; its parts add up to ${number(value)}. Enter ${number(value)} in ${cell}.`,
  },
  'check.change.large': {
    title: ({ figure: name }) => `${name.en.full} changed much`,
    sentence: ({ cell, figure: name, value, previous, percent: change, previousPeriod, threshold }) =>
      `${name.en.full} (${cell}) is ${number(value)}, ${percent(change.replace(/^[-+]/, ''))} ${change.startsWith('-') ? 'less' : 'more'} than in ${period(previousPeriod)} (${number(previous)}), beyond ${number(threshold)}%. If it is right, give the reason with the report.`,
  },
};

function addition(parts: FindingParams['check.total.mismatch']['parts']): string {
  return parts.map(({ name, value }) => `${name.en.short} ${number(value)}`).join(' + ');
}

/** A row by its label; one without a label by its number. */
function rowNamed(label: string, cell: string): string {
  return `Row ${label === '' ? cell.replace(/^[A-Z]+/, '') : quoted(label)}`;
}
