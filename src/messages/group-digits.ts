/** A whole number or decimal text ("-1234.50") with the language's marks: thousands grouped from four digits on. */
export function groupDigits(decimal: string, thousands: string, point: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return decimal;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
