/** A calendar day as "YYYY-MM-DD", without time or zone; compares as text. */
export type PlainDate = string;

/** Days of a month, 1 to 12, in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from the first day of the 1900 system to that of the 1904 system. */
export const DAYS_1904 = 1462;

/** The day, or null when there is no such day (31/4, 29/2/2023, year outside 1900..9999). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of a spreadsheet serial in the 1900 system; 60 (29/2/1900, which never was) and days before 1900 are null. */
export function dateFromSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole === 60) return null;
  return addDays('1899-12-30', whole < 60 ? whole + 1 : whole);
}

/** The spreadsheet serial of a day in the 1900 system: the other way round of `dateFromSerial`. */
export function serialFromDate(date: PlainDate): number {
  const days = daysBetween('1899-12-30', date);
  return days > 60 ? days : days - 1;
}

/** The day `count` days later (earlier when negative). */
export function addDays(date: PlainDate, count: number): PlainDate {
  return fromDayNumber(dayNumber(date) + count);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

// Days since 1970-01-01 by the civil-calendar formula: core has no Date, whose zone and clock are not ours to use.
function dayNumber(date: PlainDate): number {
  const { year: y, month, day } = dateParts(date);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function fromDayNumber(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of a PlainDate. */
export function dateParts(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
