import type { ConsolidatingCode, FindingTexts } from '../finding-texts';
import { shownText } from '../shown-text';
import { cellList, counted, date, gap, months as monthList, number, period, quoted } from './format';
import { listedUnits, whyNotUsed } from './files';

export const consolidating: FindingTexts<ConsolidatingCode> = {
  'compute.no-cases': {
    title: ({ words }) => `No ${words.en.short}`,
    sentence: ({ words, cases }) => `There were no ${cases.en.short} in the period, so there is no ${words.en.short}.`,
  },
  'compute.unknown-figure': {
    title: ({ words }) => `No ${words.en.short} yet`,
    sentence: ({ words, cells }) =>
      cells.length === 0
        ? `There is no ${words.en.short} yet because figures are missing. Add them and check again.`
        : `There is no ${words.en.short} yet because ${cellList(cells)} ${cells.length === 1 ? 'has' : 'have'} no readable number. Correct that and check again.`,
  },
  'join.missing': {
    title: ({ unit }) => `${shownText(unit)} has not sent everything`,
    sentence: ({ unit, months, all, notUsed = [] }) => {
      if (notUsed.length > 0) {
        const ofWhat = all || months.length === 0 ? 'this period' : monthList(months);
        return `${shownText(unit)} has no report for ${ofWhat} that can be used. ${whyNotUsed(notUsed)}`;
      }
      return all || months.length === 0
        ? `${shownText(unit)} has sent no report for this period. Remind the unit.`
        : `${shownText(unit)} has not sent its report for ${monthList(months)}. Remind the unit; for now only the months that are there are added.`;
    },
  },
  'join.missing.summary': {
    title: () => 'Reports are missing',
    sentence: ({ count, of, units }) =>
      `Reports of ${number(count)}/${number(of)} units are missing: ${listedUnits(units)}.`,
  },
  'join.duplicate': {
    title: ({ unit }) => `${shownText(unit)} sent more than one file`,
    sentence: ({ unit, period: id, files }) =>
      `${shownText(unit)} sent ${counted(files.length, 'file')} for ${period(id)}. Choose the one to use; they are never added together. The files: ${files.map(quoted).join(', ')}.`,
  },
  'join.late': {
    title: ({ unit }) => `${shownText(unit)} was late`,
    sentence: ({ unit, period: id, days, receivedOn, deadline }) =>
      `${shownText(unit)} sent its report for ${period(id)} on ${date(receivedOn)}, ${counted(days, 'day')} after ${date(deadline)}.`,
  },
  'join.other-form': {
    title: ({ form }) => `Report of form ${form}`,
    sentence: ({ file, form, wanted }) =>
      `${quoted(file)} is of form ${form}, so it does not count in the table of ${wanted}.`,
  },
  'join.other-period': {
    title: () => 'Report of another period',
    sentence: ({ file, period: id, wanted }) =>
      `${quoted(file)} is a report for ${period(id)}, so it does not count in ${period(wanted)}.`,
  },
  'join.unplaced': {
    title: () => 'The period of a report is not clear',
    sentence: ({ file }) =>
      `The period of ${quoted(file)} is not clear, so it is not counted. Write the period under the title of the sheet.`,
  },
  'join.cumulative.differs': {
    title: ({ figure: name }) => `${name.en.full} does not match the months`,
    sentence: ({ cell, unit, figure: name, value, expected, months }) =>
      `${shownText(unit)}: ${name.en.full.toLowerCase()} (${cell}) says ${number(value)}, while the reports for ${monthList(months)} give ${number(expected)} (${gap(value, expected)}). Compare it with the monthly reports.`,
  },
  'join.parent-unit': {
    title: ({ unit }) => `${shownText(unit)} joins other units' reports`,
    sentence: ({ file, unit }) =>
      `${quoted(file)} is the joined report of ${shownText(unit)}, so it is not added to the units' reports.`,
  },
  'join.not-comparable': {
    title: ({ unit }) => `${shownText(unit)} can't be compared`,
    sentence: ({ unit, period: id }) =>
      `${shownText(unit)} has no full figures for ${period(id)}, so there is no comparison with it.`,
  },
};
