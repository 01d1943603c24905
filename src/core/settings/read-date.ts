import type { Finding, FindingPlace } from '../model/finding';
import { dateFromSerial, plainDate, type PlainDate } from '../model/plain-date';
import { badValue } from './settings-findings';
import type { SettingsCell } from './settings-table';

const DATE = 'dd/mm/yyyy';

/** A real date, or a text with the day first; a text with the year first is read too. */
export function readDate(cell: SettingsCell, place: FindingPlace, findings: Finding[]): PlainDate | null {
  const value = cell.data?.value;
  if (value === undefined) return null;
  const date = value.kind === 'date' ? dateFromSerial(value.serial) : dateOfText(cell.text);
  if (date === null) findings.push(badValue(place, cell, DATE));
  return date;
}

function dateOfText(text: string): PlainDate | null {
  const dayFirst = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(text);
  if (dayFirst) return plainDate(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return yearFirst && plainDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}
