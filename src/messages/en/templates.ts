import { shownText } from '../shown-text';
import type { TemplateTexts } from '../template-texts';
import { dates, number, period } from './format';

/** So many units are named; of the others their number is said. */
const NAMED = 20;

export const templates: TemplateTexts = {
  title: 'Make blank forms',
  text: 'One file for each unit, with its name, the period and the fields; the unit fills it in with Excel, WPS Office or LibreOffice.',
  noUnits: 'Settings are needed first. Choose a settings workbook with a sheet of units; each unit gets a blank form.',
  form: 'Form',
  year: 'Year',
  period: 'Period',
  days: (from, to) => `This period is ${dates(from, to)}.`,
  carried: (periods) =>
    `Column (6) is taken from the reports for ${either(periods)} that were given in Consolidate; without them it stays blank.`,
  make: (units) => `Download ${number(units)} blank forms (.zip)`,
  nobodyThen: (id) =>
    `No unit of the settings is valid on the last day of ${period(id)}. Choose another period, or look at the dates in the settings.`,
  making: (done, total) => `Preparing ${number(done)}/${number(total)} forms`,
  made: (units, form, id, file) =>
    `${number(units)} forms ${form} for ${period(id)} are made. ${file} is in the downloads folder.`,
  allCarried: 'Column (6) holds what every unit had pending at the end of the period before.',
  noneCarried: (periods) =>
    `Column (6) is blank in all forms. To have it filled in, give the reports for ${either(periods)} in Consolidate and make the forms again.`,
  someCarried: (units, periods) =>
    `Column (6) is blank for ${number(units.length)} units, because there is no report for ${either(periods)}, or more than one: ${listed(units)}.`,
  usualFields: (count) =>
    `The settings list no fields, so the forms have the ${number(count)} usual ones. Add a sheet of fields to the settings to use your own.`,
};

function either(periods: readonly string[]): string {
  return periods.map(period).join(' or ');
}

function listed(units: readonly string[]): string {
  const more = units.length - NAMED;
  const named = units.slice(0, NAMED).map(shownText).join(', ');
  return more > 0 ? `${named} and ${number(more)} more` : named;
}
