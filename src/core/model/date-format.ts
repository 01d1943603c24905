// What is not a code: quoted text, escaped characters, spacing (_x), fill (*x), everything in brackets, AM/PM, exponents.
const NOT_CODES = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|am\/pm|a\/p|e[+-]|general|standard/gi;

/**
 * Whether a number format shows a calendar day, month or year. Times and durations (h:mm, [h]:mm, mm:ss) don't: their
 * numbers are shares of a day. Nor do texts in a format: "đ" in quotes, a colour in brackets.
 */
export function isDateFormat(format: string): boolean {
  // An elapsed unit counts as an hour: the m of "[h]:mm" and of "[mm]:ss" are minutes.
  const codes = format.replace(/\[(h+|m+|s+)\]/gi, 'h').replace(NOT_CODES, ' ');
  return codes.split(';').some(showsDay);
}

function showsDay(section: string): boolean {
  if (/[dyeb]/i.test(section)) return true;
  // An m is minutes after an hour or before a second, otherwise a month.
  const units = section
    .replace(/[^hms]/gi, '')
    .replace(/(.)\1*/g, '$1')
    .toLowerCase();
  const withoutMinutes = units.replace(/hm/g, 'h').replace(/ms/g, 's');
  return withoutMinutes.includes('m');
}
