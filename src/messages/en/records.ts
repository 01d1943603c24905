import type { FigureSaid } from '../../core/model/record-finding-params';
import type { FindingTexts, RecordCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { counted, date, decimal, number, period, quoted } from './format';

export const records: FindingTexts<RecordCode> = {
  'read.date.text': {
    title: () => 'Date stored as text',
    sentence: ({ cell, text, day }) =>
      `${quoted(text)} (${cell}) is text, so Excel cannot calculate with it. Read as ${date(day)}.`,
  },
  'read.date.not-a-date': {
    title: () => 'Not a date',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) is not a day of the calendar. Enter it again as day/month/year.`,
  },
  'read.date.number': {
    title: () => 'Number in a column of dates',
    sentence: ({ cell, value, day }) =>
      `Cell ${cell} holds the number ${number(value)} in a column of dates. If it is ${date(day)}, format the cell as a date; else enter it again.`,
  },
  'read.choice.unknown': {
    title: () => 'Not in the list',
    sentence: ({ cell, text, choices }) =>
      `${quoted(text)} (${cell}) is not in the list of this column: ${choices.map(quoted).join(', ')}. Choose one of the list.`,
  },
  'read.amount.text': {
    title: () => 'Number stored as text',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) is text, so Excel cannot add it. Read as ${decimal(value)}.`,
  },
  'read.amount.ambiguous': {
    title: () => 'Number with two readings',
    sentence: ({ cell, text, readings }) =>
      `${quoted(text)} (${cell}) may be ${readings.map(spoken).join(' or ')}. Enter it again as a number.`,
  },
  'read.amount.not-a-number': {
    title: () => 'Not a number',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) is not a number. Enter it again in digits.`,
  },
  'read.amount.negative': {
    title: () => 'Number below zero',
    sentence: ({ cell, value }) =>
      `Cell ${cell} says ${number(value)}, but this number cannot be below zero. Enter it again.`,
  },
  'check.at-most': {
    title: ({ figure, limit }) => `${figure.words.en.full} is more than ${limit.words.en.short}`,
    sentence: ({ figure, limit }) =>
      `${figure.words.en.full} (${figure.cell}) says ${number(figure.value)}, more than ${limit.words.en.short}, ${number(limit.value)} (${limit.cell}). Check both numbers.`,
  },
  'check.ratio': {
    title: ({ figure, cut }) => `${figure.words.en.full} ${cut ? 'is cut, not rounded' : 'does not match'}`,
    sentence: ({ figure, numerator, denominator, times, expected, cut }) => {
      const formula = `${added(numerator)} / ${added(denominator)}${times === 1 ? '' : ` × ${number(times)}`}`;
      return cut
        ? `${figure.words.en.full} (${figure.cell}) says ${number(figure.value)}; ${formula} rounds to ${decimal(expected)}. The number was cut, not rounded.`
        : `${figure.words.en.full} (${figure.cell}) says ${number(figure.value)}, but ${formula} = ${decimal(expected)}. Check these numbers.`;
    },
  },
  'check.date-order': {
    title: ({ earlier, later, wrong, gap }) =>
      wrong === 'later'
        ? `${later.words.en.full} ${gap > 0 ? 'does not follow' : 'comes before'} ${earlier.words.en.short}`
        : `${earlier.words.en.full} comes after ${later.words.en.short}`,
    sentence: ({ earlier, later, gap, wrong, means }) => {
      const [first, second] = wrong === 'later' ? [later, earlier] : [earlier, later];
      const said = `${first.words.en.full} (${first.cell}) is ${date(first.day)}`;
      const other = `${second.words.en.short}, ${date(second.day)} (${second.cell})`;
      const order =
        gap > 0
          ? `, but it must ${wrong === 'later' ? 'follow' : 'precede'} ${other}, by at least ${counted(gap, 'day')}`
          : `, ${wrong === 'later' ? 'before' : 'after'} ${other}`;
      return `${said}${order}. ${means === null ? 'Check both dates.' : means.en}`;
    },
  },
  'check.days-between': {
    title: ({ figure }) => `${figure.words.en.full} does not match`,
    sentence: ({ figure, from, to, expected, working }) =>
      `${figure.words.en.full} (${figure.cell}) says ${number(figure.value)}, but from ${from.words.en.short}, ${date(from.day)} (${from.cell}), to ${to.words.en.short}, ${date(to.day)} (${to.cell}), it is ${counted(expected, working ? 'working day' : 'calendar day')}. Check these cells.`,
  },
  'check.required': {
    title: ({ row }) => `Row ${number(row)} is not complete`,
    sentence: ({ row, label, missing }) =>
      `Row ${number(row)}${label === '' ? '' : ` (${quoted(label)})`} lacks ${missing.map(({ words, cell }) => `${words.en.short} (${cell})`).join(', ')}. Fill it in.`,
  },
  'check.twice': {
    title: ({ words }) => `${words.en.full} stands twice`,
    sentence: ({ cell, words, text, firstCell }) =>
      `${words.en.full} ${quoted(text)} (${cell}) already stands in ${firstCell}. Keep one row, or correct the cell if it is a slip.`,
  },
  'check.range': {
    title: ({ figure, most }) =>
      `${figure.words.en.full} is too ${most !== null && figure.value > most ? 'large' : 'small'}`,
    sentence: ({ figure, least, most, means }) =>
      `${figure.words.en.full} (${figure.cell}) says ${number(figure.value)}, but it must be ${bounds(least, most)}. ${means === null ? 'Check it.' : means.en}`,
  },
  'check.not-later': {
    title: ({ day }) => `${day.words.en.full} is after the period`,
    sentence: ({ day, end }) =>
      `${day.words.en.full} (${day.cell}) is ${date(day.day)}, after ${date(end)}, the last day of the period. Check it, or the period.`,
  },
  'check.not-overdue': {
    title: () => 'Not overdue on the last day of the period',
    sentence: ({ due, end }) =>
      `${due.words.en.full} (${due.cell}) is ${date(due.day)}, which is not over on ${date(end)}, the last day of the period. List it once that day is over.`,
  },
  'check.same-day-share': {
    title: ({ day, other }) => `Many rows have one day for ${day.en.short} and ${other.en.short}`,
    sentence: ({ day, other, same, all, means }) =>
      `${number(same)} of ${counted(all, 'row')} have the same day for ${day.en.short} and ${other.en.short}. ${means.en}`,
  },
  'check.record-lost': {
    title: ({ label }) => `${shownText(label)} is not listed any more`,
    sentence: ({ words, label, previousPeriod, previousFile, previousCell }) =>
      `${words.en.full} ${quoted(label)} was open in ${period(previousPeriod)} (${quoted(previousFile)}, ${previousCell}) and is not listed any more. Add it, or say when it was closed.`,
  },
  'check.record-changed': {
    title: ({ words }) => `${words.en.full} is not that of the period before`,
    sentence: ({ cell, words, label, value, then, previousPeriod, previousFile, previousCell }) =>
      `${words.en.full} of ${quoted(label)} (${cell}) is ${shown(value)}, but ${period(previousPeriod)} has ${shown(then)} (${quoted(previousFile)}, ${previousCell}). Say why it changed.`,
  },
};

/** "(31 + 24)", or "31" alone. */
function added(figures: readonly FigureSaid[]): string {
  const terms = figures.map(({ words, value }) => `${words.en.short} ${number(value)}`).join(' + ');
  return figures.length > 1 ? `(${terms})` : terms;
}

function bounds(least: number | null, most: number | null): string {
  const parts = [
    ...(least === null ? [] : [`at least ${number(least)}`]),
    ...(most === null ? [] : [`at most ${number(most)}`]),
  ];
  return parts.join(' and ');
}

/** "1.234" is said "1 point 234", so that no mark has to be read two ways again. */
function spoken(text: string): string {
  return /[.]/.test(text) ? text.replace('.', ' point ') : decimal(text);
}

/** A day as people write it, any other text in quotes. */
function shown(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : quoted(text);
}
