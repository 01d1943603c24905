import { plainDate, type PlainDate } from '../../model/plain-date';

const CLOCK = String.raw`\d{1,2}(?::\d{2}){1,2}`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:${CLOCK},? +)?(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})(?:,? +${CLOCK})?$`,
);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]${CLOCK}(?:\.\d+)?z?)?$`);
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * The day that a text says, the day before the month as the country writes it; a time beside it is left out. Null for a
 * text that is no day of the calendar.
 */
export function parseDay(text: string): PlainDate | null {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/^'/, '');
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return plainDate(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return plainDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const words = IN_WORDS.exec(plain);
  return words && plainDate(Number(words[3]), Number(words[2]), Number(words[1]));
}
